package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.registry.web.HistoryReader.Entry;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The profile of one craftsperson. */
@Named("craftsperson")
@RequestScoped
public class CraftspersonBacking {
  @Inject CraftspersonService service;
  @Inject HistoryReader historyReader;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;

  private @Nullable CraftspersonRecord record;
  private List<Entry> history = List.of();

  public void load() {
    CraftspersonRecord found = service.get(Objects.requireNonNullElse(frame.getHere().first("code"), ""));
    record = found;
    if (user.may(Permission.CRAFTSPERSON_HISTORY)) {
      history = historyReader.read(service.history(found.code()));
    }
  }

  public CraftspersonRecord getRecord() {
    return Objects.requireNonNull(record);
  }

  /** The name, for a researcher the code. */
  public String getTitle() {
    return Objects.requireNonNullElse(getRecord().person().name(), getRecord().code());
  }

  public boolean isPersonal() {
    return user.scope().personal();
  }

  public List<Entry> getHistory() {
    return history;
  }
}
