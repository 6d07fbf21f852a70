package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRow;
import id.canting.supervision.VisitService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of visits; its whole state stands in the address. */
@Named("visits")
@RequestScoped
public class VisitsBacking {
  private static final int SIZE = 20;
  private static final List<String> FILTERS = List.of("status", "made", "purpose", "officer", "finding", "scale", "subDistrict", "sentra");

  @Inject VisitService service;
  @Inject VisitChoices choices;
  @Inject FrameBacking frame;
  @Inject CurrentUser user;

  private Page<VisitRow> page = new Page<>(0, 0, SIZE, List.of());
  private @Nullable List<Option.Filter> filters;

  public void load() {
    Address here = frame.getHere();
    String made = here.first("made");
    VisitFilter filter = new VisitFilter(here.first("query"), choices.values("business"), choices.values("status"), made == null || made.contains(",") ? null : (Boolean) made.equals("true"),
        choices.values("purpose"), choices.values("officer"), choices.values("sentra"), choices.values("subDistrict"), choices.values("scale"), choices.values("finding"), Narrowing.day(here.first("from"), "from"), Narrowing.day(here.first("to"), "to"));
    page = service.list(filter, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-date", VisitService.SORTABLE));
  }

  public Page<VisitRow> getPage() {
    return page;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = choices.filters(FILTERS);
    }
    return filters;
  }

  public List<Chip> getChips() {
    return choices.chips(getFilters());
  }

  /** For drafts that only this device has. */
  public String getUser() {
    return user.username();
  }
}
