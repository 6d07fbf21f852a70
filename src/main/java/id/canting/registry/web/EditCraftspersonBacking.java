package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that changes a craftsperson. */
@Named("editCraftsperson")
@RequestScoped
public class EditCraftspersonBacking {
  @Inject CraftspersonService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable CraftspersonRecord stored;

  public void load() {
    user.require(Permission.CRAFTSPERSON_CHANGE);
    form = CraftspersonForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  /** Whom the page names. */
  public String getTitle() {
    return Objects.requireNonNullElse(getStored().person().name(), getStored().code());
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(CraftspersonForm.of(service.get(getCode()))));
    CraftspersonService.Changed outcome = service.change(getCode(), form.version(), CraftspersonForm.details(form));
    String name = Objects.requireNonNullElse(outcome.craftsperson().person().name(), outcome.craftsperson().code());
    notice.next(outcome.changed() ? "registry.edit-business.done" : "registry.edit-business.unchanged", name);
    return "/registry/craftsperson.xhtml?faces-redirect=true&code=" + outcome.craftsperson().code();
  }

  private CraftspersonRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }
}
