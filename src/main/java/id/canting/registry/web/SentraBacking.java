package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.registry.web.HistoryReader.Entry;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The profile of one sentra. */
@Named("sentra")
@RequestScoped
public class SentraBacking {
  @Inject SentraService service;
  @Inject HistoryReader historyReader;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;

  private @Nullable SentraRecord record;
  private List<Entry> history = List.of();

  public void load() {
    SentraRecord found = service.get(Objects.requireNonNullElse(frame.getHere().first("code"), ""));
    record = found;
    if (user.may(Permission.SENTRA_CHANGE)) {
      history = historyReader.read(service.history(found.code()));
    }
  }

  public SentraRecord getRecord() {
    return Objects.requireNonNull(record);
  }

  public List<Entry> getHistory() {
    return history;
  }

  /** Width of the coverage bar in percent, at most 100. */
  public int getFilled() {
    return getRecord().coverage() == null ? 0 : Math.min(100, Math.round(getRecord().coverage().floatValue()));
  }
}
