package id.canting.area.web;

import id.canting.area.AreaService;
import id.canting.area.AreaService.SubDistrict;
import id.canting.area.web.AreaHistory.Entry;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
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

/** The form that changes a sub-district, and what was changed of it before. */
@Named("editSubDistrict")
@RequestScoped
public class EditSubDistrictBacking {
  @Inject AreaService service;
  @Inject AreaHistory reader;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable SubDistrict stored;
  private @Nullable List<Entry> history;

  public void load() {
    user.require(Permission.AREA_CHANGE);
    form = AreaForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  public SubDistrict getStored() {
    if (stored == null) {
      stored = service.subDistrict(getCode());
    }
    return stored;
  }

  public List<Entry> getHistory() {
    if (history == null) {
      history = reader.read(service.subDistrictHistory(getCode()));
    }
    return history;
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(AreaForm.of(service.subDistrict(getCode()))));
    SubDistrict saved = service.changeSubDistrict(getCode(), form.version(), AreaForm.details(form, getStored().bps()));
    notice.next("area.edit-sub-district.done", saved.name());
    return "/area/areas.xhtml?faces-redirect=true";
  }
}
