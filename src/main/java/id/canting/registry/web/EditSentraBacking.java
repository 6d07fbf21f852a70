package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that changes a sentra. */
@Named("editSentra")
@RequestScoped
public class EditSentraBacking {
  @Inject SentraService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable SentraRecord stored;

  public void load() {
    user.require(Permission.SENTRA_CHANGE);
    form = SentraForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  public SentraRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }

  /**
   * Numbers of the rows of a list: as many as the form that was sent had, else as the form to show has.
   *
   * @param list for example {@code aliases}
   * @param part the row's first field with its dot, for example {@code .name}; empty for a list of plain values
   */
  public List<Integer> rows(String list, String part) {
    return form.rows(list, part, parameters.keySet());
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(SentraForm.of(service.get(getCode()))));
    SentraRecord sentra = service.change(getCode(), form.version(), SentraForm.details(form));
    notice.next("registry.edit-sentra.done", sentra.name());
    return "/registry/sentra.xhtml?faces-redirect=true&code=" + sentra.code();
  }
}
