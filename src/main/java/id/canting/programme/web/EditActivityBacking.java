package id.canting.programme.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeService;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an activity, new or changed. */
@Named("editActivity")
@RequestScoped
public class EditActivityBacking {
  @Inject ActivityService service;
  @Inject ProgrammeService programmes;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject Once once;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable ActivityRecord stored;

  public void load() {
    user.require(Permission.PROGRAMME_CHANGE);
    form = isNew() ? ActivityForm.empty(parameters.get("programme")) : ActivityForm.of(getStored());
    form.setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  public boolean isNew() {
    return getCode().isEmpty();
  }

  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  public ActivityRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }

  /** The latest 200, which is what a choice can hold. */
  public List<SelectItem> getProgrammes() {
    return programmes.list(ProgrammeFilter.ALL, new PageRequest(0, PageRequest.MAX_SIZE, List.of(new PageRequest.Sort("from", true)))).items().stream()
        .map(p -> new SelectItem(p.code(), p.code() + " " + p.name())).toList();
  }

  public List<Integer> getSessions() {
    return form.rows("sessions", ".date", parameters.keySet());
  }

  public String save() {
    if (isNew()) {
      return once.perform(form.getToken(), () -> done("programme.edit-activity.added", service.add(ActivityForm.details(form))));
    }
    errors.whenStale(() -> form.reconcile(ActivityForm.of(service.get(getCode()))));
    return done("programme.edit-activity.done", service.change(getCode(), form.version(), ActivityForm.details(form)));
  }

  private String done(String key, ActivityRecord activity) {
    notice.next(key, activity.code());
    return "/programme/activity.xhtml?faces-redirect=true&code=" + activity.code();
  }
}
