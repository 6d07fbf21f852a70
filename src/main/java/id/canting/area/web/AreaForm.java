package id.canting.area.web;

import id.canting.area.AreaDetails;
import id.canting.area.AreaService.SubDistrict;
import id.canting.area.AreaService.Village;
import id.canting.shared.web.Draft;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a sub-district or village stands in a form. */
final class AreaForm {
  private AreaForm() {}

  static Draft of(SubDistrict area) {
    return of(area.name(), area.bps(), area.lat(), area.lng(), area.revision());
  }

  static Draft of(Village area) {
    return of(area.name(), area.bps(), area.lat(), area.lng(), area.revision());
  }

  private static Draft of(String name, @Nullable String bps, double lat, double lng, int revision) {
    Draft draft = new Draft().show("name", name).show("bps", bps).show("lat", BigDecimal.valueOf(lat)).show("lng", BigDecimal.valueOf(lng));
    draft.setVersion(String.valueOf(revision));
    return draft;
  }

  /** @param bps what stays when the form does not ask for it */
  static AreaDetails details(Draft draft, @Nullable String bps) {
    AreaDetails details = new AreaDetails(draft.text("name"), draft.has("bps") ? draft.text("bps") : bps, draft.real("lat"), draft.real("lng"));
    draft.check();
    return details;
  }
}
