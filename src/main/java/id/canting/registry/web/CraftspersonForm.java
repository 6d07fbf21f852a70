package id.canting.registry.web;

import id.canting.registry.BusinessDetails;
import id.canting.registry.CraftspersonDetails;
import id.canting.registry.CraftspersonRecord;
import id.canting.shared.web.Draft;

/** How the details of a craftsperson stand in a form. */
final class CraftspersonForm {
  private CraftspersonForm() {}

  static Draft of(CraftspersonRecord record) {
    Draft draft = new Draft()
        .show("person.name", record.person().name())
        .show("person.sex", record.person().sex())
        .show("person.phone", record.person().phone())
        .show("person.email", record.person().email())
        .show("person.address", record.person().address())
        .show("person.nik", record.person().nik())
        .show("person.birthDate", record.person().birthDate())
        .show("sentra", record.sentra())
        .show("village", record.village())
        .show("subDistrict", record.subDistrictCode())
        .show("business", record.business())
        .show("mainSkill", record.mainSkill())
        .show("note", record.note());
    draft.setVersion(String.valueOf(record.revision()));
    return draft;
  }

  /** @throws id.canting.shared.RuleViolation with everything that cannot be read as a day */
  static CraftspersonDetails details(Draft draft) {
    CraftspersonDetails details = new CraftspersonDetails(
        new BusinessDetails.Owner(
            draft.text("person.name"), draft.text("person.sex"), draft.text("person.nik"), draft.day("person.birthDate"), draft.text("person.phone"),
            draft.text("person.email"), draft.text("person.address")),
        draft.text("sentra"), draft.text("village"), draft.text("subDistrict"), draft.text("business"), draft.text("mainSkill"), draft.text("note"));
    draft.check();
    return details;
  }
}
