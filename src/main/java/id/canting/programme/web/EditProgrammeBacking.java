package id.canting.programme.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.programme.ProgrammeDetails;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityForm;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.Once;
import id.canting.shared.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a programme, new or changed. */
@Named("editProgramme")
@RequestScoped
public class EditProgrammeBacking {
  @Inject ProgrammeService service;
  @Inject ProgrammeChoices choices;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject Once once;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  private Draft form = new Draft();
  private @Nullable ProgrammeRecord stored;

  public void load() {
    user.require(Permission.PROGRAMME_CHANGE);
    form = isNew() ? ProgrammeForm.empty() : ProgrammeForm.of(getStored());
    form.setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  public boolean isNew() {
    return getCode().isEmpty();
  }

  public String getCode() {
    return parameters.containsKey("code") ? parameters.get("code")[0] : "";
  }

  public ProgrammeRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }

  public List<Option> getConstraints() {
    return choices.constraints(isSent() || isNew() ? ticked() : Set.copyOf(getStored().constraints()));
  }

  /** What is stored, for the fields of the criteria. */
  public @Nullable Eligibility getEligibility() {
    return isNew() ? null : Eligibility.of(getStored().eligibility());
  }

  /** Numbers of the rows of a list. */
  public List<Integer> rows(String list) {
    return form.rows(list, ".text", parameters.keySet());
  }

  public String save() {
    if (isNew()) {
      return once.perform(form.getToken(), () -> done("programme.edit-programme.added", service.add(details())));
    }
    errors.whenStale(() -> form.reconcile(ProgrammeForm.of(service.get(getCode()))));
    return done("programme.edit-programme.done", service.change(getCode(), form.version(), details()));
  }

  private ProgrammeDetails details() {
    return ProgrammeForm.details(form, List.copyOf(ticked()), List.copyOf(EligibilityForm.read(parameters).criteria()));
  }

  private String done(String key, ProgrammeRecord programme) {
    notice.next(key, programme.code());
    return "/programme/programme.xhtml?faces-redirect=true&code=" + programme.code();
  }

  private boolean isSent() {
    return EligibilityForm.isSent(parameters);
  }

  private Set<String> ticked() {
    return Set.copyOf(Arrays.asList(parameters.getOrDefault("constraints", new String[0])));
  }
}
