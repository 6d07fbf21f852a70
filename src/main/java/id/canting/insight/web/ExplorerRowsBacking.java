package id.canting.insight.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.insight.explorer.ExplorerRow;
import id.canting.insight.explorer.ExplorerService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows behind a cell of the explorer: {@code measure} and the filters stand in the address. */
@Named("explorerRows")
@RequestScoped
public class ExplorerRowsBacking {
  private static final int SIZE = 50;

  @Inject ExplorerService service;
  @Inject ExplorerChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;

  private Page<ExplorerRow> page = new Page<>(0, 0, SIZE, List.of());

  public void load() {
    Address here = frame.getHere();
    page = service.rows(choices.asked(), PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "row", ExplorerService.SORTABLE));
  }

  public Page<ExplorerRow> getPage() {
    return page;
  }

  /** The explorer with these filters. */
  public Address getBack() {
    Address back = frame.at("/insight/explorer.xhtml").with("measure", choices.getMeasure().code());
    for (String name : (choices.getFilterNames() + ",from,to").split(",")) {
      back = back.with(name, frame.getHere().first(name));
    }
    return back;
  }

  /** Where the record of a row stands; of a visit its business, for who may not read visits. */
  public @Nullable Address record(ExplorerRow row) {
    return switch (choices.getMeasure().record()) {
      case "craftsperson" -> frame.at("/registry/craftsperson.xhtml").with("code", row.code());
      case "activity" -> frame.at("/programme/activity.xhtml").with("code", row.code());
      case "visit" -> user.may(Permission.VISIT_READ) ? frame.at("/supervision/visit.xhtml").with("uuid", row.code()) : business(row);
      default -> business(row);
    };
  }

  public @Nullable Address business(ExplorerRow row) {
    return row.business() == null ? null : frame.at("/registry/business.xhtml").with("code", row.business());
  }

  /** What a row is called: a visit by its business. */
  public String name(ExplorerRow row) {
    return row.name() == null ? row.code() : row.name();
  }
}
