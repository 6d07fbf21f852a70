package id.canting.insight.web;

import id.canting.insight.home.HomeFigure;
import id.canting.insight.home.HomeRow;
import id.canting.insight.home.HomeService;
import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rows behind a figure of the start page: {@code figure} and {@code since}. */
@Named("homeRows")
@RequestScoped
public class HomeRowsBacking {
  private static final int SIZE = 50;

  @Inject HomeService service;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private HomeFigure figure = HomeFigure.REGISTERED;
  private LocalDate since = LocalDate.EPOCH;
  private Page<HomeRow> page = new Page<>(0, 0, SIZE, List.of());

  public void load() {
    Address here = frame.getHere();
    figure = Objects.requireNonNullElse(Codes.read(HomeFigure.class, here.first("figure"), "figure"), figure);
    since = Objects.requireNonNullElseGet(Narrowing.day(here.first("since"), "since"), () -> service.from(figure));
    page = service.rows(figure, since, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-day", HomeService.SORTABLE));
  }

  public HomeFigure getFigure() {
    return figure;
  }

  public LocalDate getSince() {
    return since;
  }

  public Page<HomeRow> getPage() {
    return page;
  }

  public List<Option> getFigures() {
    return Option.of(HomeFigure.class, texts, Set.of(figure.code()));
  }

  /** Where the record of a row stands. */
  public Address record(HomeRow row) {
    return switch (figure.record()) {
      case "visit" -> frame.at("/supervision/visit.xhtml").with("uuid", row.code());
      case "follow-up" -> frame.at("/supervision/follow-up.xhtml").with("id", row.code());
      case "activity" -> frame.at("/programme/activity.xhtml").with("code", row.code());
      case "application" -> frame.at("/notice/applications.xhtml").with("notice", row.code()).with("query", row.business());
      case "notice" -> frame.at("/p/" + row.code());
      default -> frame.at("/registry/business.xhtml").with("code", row.code());
    };
  }
}
