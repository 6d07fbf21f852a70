package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.supervision.VisitDetails;
import id.canting.supervision.VisitService;
import id.canting.supervision.checklist.ChecklistRecord;
import id.canting.supervision.checklist.ChecklistService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that begins now, or is planned for a day. */
@Named("newVisit")
@RequestScoped
public class NewVisitBacking {
  @Inject VisitService service;
  @Inject ChecklistService checklists;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject Once once;
  @Inject Clock clock;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Draft form;
  private @Nullable List<SelectItem> lists;

  public void load() {
    user.require(Permission.VISIT_CHANGE);
  }

  public Draft getForm() {
    if (form == null) {
      form = new Draft().show("business", Objects.requireNonNullElse(parameters.get("business"), "")).show("purpose", "coaching").show("checklist", "").show("date", LocalDate.now(clock))
          .show("officers", user.username());
    }
    return form;
  }

  public List<SelectItem> getChecklists() {
    if (lists == null) {
      lists = checklists.list().stream().map(this::item).toList();
    }
    return lists;
  }

  public String getUser() {
    return user.username();
  }

  /** Plans it for the day, or begins it where the day has come. */
  public String save() {
    return once.perform(getForm().getToken(), this::put);
  }

  private String put() {
    Draft draft = getForm();
    LocalDate day = draft.day("date");
    draft.check();
    boolean planned = day != null && day.isAfter(LocalDate.now(clock));
    String officers = Objects.requireNonNullElse(draft.text("officers"), "");
    String uuid = service.put(UUID.randomUUID().toString(), null, new VisitDetails(draft.text("business"), draft.text("purpose"), day, null, null, Arrays.asList(officers.split("[\\n,]")), null, null,
        draft.text("checklist"), null, null, null, null, null, null, null, null, null, planned ? "planned" : "in_progress")).visit().uuid();
    if (planned) {
      notice.next("supervision.new-visit.planned", "");
    }
    return "/supervision/" + (planned ? "visit" : "visit-form") + ".xhtml?faces-redirect=true&uuid=" + uuid;
  }

  private SelectItem item(ChecklistRecord checklist) {
    return new SelectItem(checklist.code(), checklist.definition().name().text(frame.getLocale()));
  }
}
