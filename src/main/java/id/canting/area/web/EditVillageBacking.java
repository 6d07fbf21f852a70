package id.canting.area.web;

import id.canting.area.AreaService;
import id.canting.area.AreaService.Village;
import id.canting.area.BpsStatus;
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

/** The form that changes a village, and what was changed of it before. */
@Named("editVillage")
@RequestScoped
public class EditVillageBacking {
  @Inject AreaService service;
  @Inject AreaHistory reader;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = new Draft();
  private @Nullable Village stored;
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

  public Village getStored() {
    if (stored == null) {
      stored = service.village(getCode());
    }
    return stored;
  }

  /** Whether the BPS code stands in the master file, so that nobody need give it. */
  public boolean isListed() {
    return BpsStatus.isListed(getStored().bpsStatus());
  }

  public List<Entry> getHistory() {
    if (history == null) {
      history = reader.read(service.villageHistory(getCode()));
    }
    return history;
  }

  public String save() {
    errors.whenStale(() -> form.reconcile(AreaForm.of(service.village(getCode()))));
    Village saved = service.changeVillage(getCode(), form.version(), AreaForm.details(form, getStored().bps()));
    notice.next("area.edit-village.done", saved.name());
    return "/area/areas.xhtml?faces-redirect=true&subDistrict=" + saved.subDistrictCode();
  }
}
