package id.canting.registry.web;

import id.canting.registry.BusinessDetails;
import id.canting.registry.BusinessRecord;
import id.canting.shared.web.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the details of a business stand in a form. */
final class BusinessForm {
  /** Empty rows offered for further certifications. */
  private static final int SPARE_CERTIFICATIONS = 2;

  private BusinessForm() {}

  static Draft of(BusinessRecord business) {
    Draft draft = new Draft()
        .show("name", business.name())
        .show("owner.name", business.owner().name())
        .show("owner.sex", business.owner().sex())
        .show("owner.nik", business.owner().nik())
        .show("owner.birthDate", business.owner().birthDate())
        .show("owner.phone", business.owner().phone())
        .show("owner.email", business.owner().email())
        .show("owner.address", business.owner().address())
        .show("nib", business.nib())
        .show("scale.declared", business.scale().declared())
        .show("scale.basis", business.scale().basis())
        .show("scale.since", business.scale().since())
        .show("sentra", business.sentra())
        .show("village", business.village())
        .show("subDistrict", business.subDistrictCode())
        .show("association", business.association())
        .show("status", business.status())
        .show("workers", business.workers())
        .show("batikType", business.batikType())
        .show("startYear", business.startYear())
        .show("annualSales", business.annualSales())
        .show("capital", business.capital())
        .show("rawMaterialSource", business.rawMaterialSource())
        .show("dye", business.dye())
        .show("marketReach", business.marketReach())
        .show("products", business.products())
        .show("capacityPiecesMonth", business.capacityPiecesMonth())
        .show("kbliCode", business.kbliCode())
        .show("kbliEdition", business.kbliEdition())
        .show("lat", business.lat())
        .show("lng", business.lng())
        .show("note", business.note());
    List<BusinessRecord.Certified> certifications = business.certifications();
    for (int i = 0; i < certifications.size() + SPARE_CERTIFICATIONS; i++) {
      BusinessRecord.@Nullable Certified one = i < certifications.size() ? certifications.get(i) : null;
      String at = "certifications[" + i + "].";
      draft
          .show(at + "kind", one == null ? null : one.kind())
          .show(at + "number", one == null ? null : one.number())
          .show(at + "validFrom", one == null ? null : one.validFrom())
          .show(at + "validTo", one == null ? null : one.validTo());
    }
    draft.setVersion(String.valueOf(business.revision()));
    return draft;
  }

  /**
   * @param open fields that the user may change, empty for all
   * @param stored what stays as it is, null when the business is new
   * @throws id.canting.shared.RuleViolation with everything that cannot be read as a number or a day
   */
  static BusinessDetails details(Draft typed, Set<String> open, @Nullable BusinessRecord stored) {
    Draft draft = stored == null || open.isEmpty() ? typed : BusinessForm.of(stored).overlaid(typed, open);
    BusinessDetails details = new BusinessDetails(
        draft.text("name"),
        new BusinessDetails.Owner(
            draft.text("owner.name"), draft.text("owner.sex"), draft.text("owner.nik"), draft.day("owner.birthDate"), draft.text("owner.phone"),
            draft.text("owner.email"), draft.text("owner.address")),
        draft.text("nib"),
        new BusinessDetails.DeclaredScale(draft.text("scale.declared"), draft.text("scale.basis"), draft.day("scale.since")),
        draft.text("sentra"),
        draft.text("village"),
        draft.text("subDistrict"),
        draft.text("association"),
        draft.text("status"),
        draft.number("workers"),
        draft.text("batikType"),
        draft.number("startYear"),
        draft.whole("annualSales"),
        draft.whole("capital"),
        draft.text("rawMaterialSource"),
        draft.text("dye"),
        draft.text("marketReach"),
        draft.text("products"),
        draft.number("capacityPiecesMonth"),
        draft.text("kbliCode"),
        draft.number("kbliEdition"),
        draft.real("lat"),
        draft.real("lng"),
        draft.text("note"),
        certifications(draft));
    draft.check();
    return details;
  }

  private static List<BusinessDetails.Certified> certifications(Draft draft) {
    List<BusinessDetails.Certified> certifications = new ArrayList<>();
    for (int i = 0; draft.has("certifications[" + i + "].kind"); i++) {
      String at = "certifications[" + i + "].";
      BusinessDetails.Certified one =
          new BusinessDetails.Certified(draft.text(at + "kind"), draft.text(at + "number"), draft.day(at + "validFrom"), draft.day(at + "validTo"));
      if (one.kind() != null || one.number() != null || one.validFrom() != null || one.validTo() != null) {
        certifications.add(one);
      }
    }
    return certifications;
  }
}
