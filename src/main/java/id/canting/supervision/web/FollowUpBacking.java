package id.canting.supervision.web;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.followup.FollowUpChange;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpRule;
import id.canting.supervision.followup.FollowUpService;
import id.canting.supervision.followup.FollowUpState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One follow-up: whose part it is tells that it is done, an officer sees to the rest. */
@Named("followUp")
@RequestScoped
public class FollowUpBacking {
  private static final int LARGEST_PHOTO = 20 << 20;
  private static final Map<String, String> LISTS = Map.of("owner", "supervision.FollowUpOwner", "status", "supervision.FollowUpState");

  @Inject FollowUpService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject TextsBacking texts;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Draft form;
  private @Nullable FollowUpRow row;
  private @Nullable List<Entry> history;
  private @Nullable Part photo;

  /** One change. @param first whether the follow-up was opened by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  /** @throws RuleViolation follow-up.unknown (404) */
  public void load() {
    getRow();
  }

  private static Draft of(FollowUpRow row) {
    Draft form = new Draft().show("task", row.task()).show("owner", row.owner()).show("person", row.person()).show("due", row.due()).show("evidence", row.evidence()).show("remark", "");
    form.setVersion(String.valueOf(row.revision()));
    return form;
  }

  public FollowUpRow getRow() {
    if (row == null) {
      String id = parameters.getOrDefault("id", "");
      if (!id.matches("[0-9]{1,18}")) {
        throw new RuleViolation(FollowUpRule.UNKNOWN);
      }
      row = service.get(Long.parseLong(id));
    }
    return row;
  }

  /** What is stored, over which a form lays what was typed. */
  public Draft getForm() {
    if (form == null) {
      form = of(getRow());
    }
    return form;
  }

  /** Whether the user may tell that it is done. */
  public boolean isTelling() {
    return getRow().status().equals(FollowUpState.OPEN.code()) && service.isMine(getRow());
  }

  public boolean isOfficers() {
    return user.may(Permission.FOLLOW_UP_CHANGE);
  }

  public List<String> getPersons() {
    return service.persons();
  }

  public List<Entry> getHistory() {
    if (history == null) {
      List<Change> changes = service.history(getRow().id());
      history = IntStream.range(0, changes.size()).mapToObj(i -> new Entry(changes.get(i).at(), changes.get(i).by(), i == changes.size() - 1, changes.get(i).changes().stream()
          .map(c -> new Line(texts.get("supervision.follow-ups." + c.field()), word(c.field(), c.before()), word(c.field(), c.after()))).toList())).toList();
    }
    return history;
  }

  private @Nullable String word(String field, @Nullable String value) {
    return value == null || !LISTS.containsKey(field) ? value : texts.word(LISTS.get(field), value);
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  public String tell() {
    service.tell(getRow().id(), getForm().getValues().get("evidence"), Draft.file(photo, LARGEST_PHOTO));
    return done("supervision.follow-up.told");
  }

  public String confirm() {
    return changed(FollowUpChange.confirmed(), "supervision.follow-up.confirmed");
  }

  public String reopen() {
    return changed(FollowUpChange.because(FollowUpState.OPEN, getForm().text("remark")), "supervision.follow-up.reopened");
  }

  public String cancel() {
    return changed(FollowUpChange.because(FollowUpState.CANCELLED, getForm().text("remark")), "supervision.follow-up.cancelled");
  }

  public String save() {
    Map<String, String> said = getForm().getValues();
    return changed(new FollowUpChange(null, null, said.get("task"), said.get("owner"), said.get("person"), said.get("due"), null), "supervision.follow-up.saved");
  }

  private String changed(FollowUpChange change, String key) {
    errors.whenStale(() -> {
      row = null;
      getForm().reconcile(of(getRow()));
    });
    service.change(getRow().id(), getForm().version(), change);
    return done(key);
  }

  private String done(String key) {
    notice.next(key, "");
    return "/supervision/follow-up.xhtml?faces-redirect=true&id=" + getRow().id();
  }
}
