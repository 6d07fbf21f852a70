package id.canting.registry.web;

import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form that changes a business. It offers the fields that the user's role may change and shows the others. */
@Named("editBusiness")
@RequestScoped
public class EditBusinessBacking {
  @Inject BusinessService service;
  @Inject ErrorsBacking errors;
  @Inject FrameBacking frame;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable BusinessRecord stored;
  private @Nullable Set<String> open;

  public void load() {
    form = BusinessForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  /** The business as it is stored now. */
  public BusinessRecord getStored() {
    if (stored == null) {
      stored = service.get(getCode());
    }
    return stored;
  }

  public boolean open(String field) {
    return openFields().isEmpty() || openFields().contains(field);
  }

  public boolean isEverything() {
    return openFields().isEmpty();
  }

  /** Numbers of the rows for certifications: as many as the form that was sent had, else as the form to show has. */
  public List<Integer> getCertificationRows() {
    List<Integer> rows = new ArrayList<>();
    while (parameters.containsKey("certifications-" + rows.size() + "-kind") || form.has("certifications[" + rows.size() + "].kind")) {
      rows.add(rows.size());
    }
    return rows;
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(BusinessForm.of(service.get(getCode()))));
    Integer revision = form.version();
    BusinessService.Changed outcome = service.change(getCode(), revision, BusinessForm.details(form, openFields(), getStored()));
    notice.next(outcome.changed() ? "registry.edit-business.done" : "registry.edit-business.unchanged", outcome.business().name());
    return "/registry/business.xhtml?faces-redirect=true&code=" + outcome.business().code();
  }

  private Set<String> openFields() {
    if (open == null) {
      open = service.openFields();
    }
    return open;
  }
}
