package id.canting.registry.web;

import id.canting.registry.SentraDetails;
import id.canting.registry.SentraRecord;
import id.canting.shared.web.Draft;
import java.util.ArrayList;
import java.util.List;

/** How the details of a sentra stand in a form. */
final class SentraForm {
  /** Empty rows offered below each list. */
  private static final int SPARE = 1;

  private SentraForm() {}

  static Draft of(SentraRecord sentra) {
    SentraDetails details = sentra.details();
    Draft draft = new Draft()
        .show("name", sentra.name())
        .show("product", sentra.product())
        .show("subDistrict", sentra.subDistrictCode())
        .show("association", sentra.association());
    for (int i = 0; i < sentra.villages().size() + SPARE; i++) {
      draft.show("villages[" + i + "]", i < sentra.villages().size() ? sentra.villages().get(i) : null);
    }
    for (int i = 0; i < sentra.aliases().size() + SPARE; i++) {
      SentraDetails.Alias alias = i < sentra.aliases().size() ? details.aliases().get(i) : new SentraDetails.Alias(null, null);
      draft.show("aliases[" + i + "].name", alias.name()).show("aliases[" + i + "].subDistrict", alias.subDistrict());
    }
    for (int i = 0; i < sentra.declared().size() + SPARE; i++) {
      SentraDetails.Declared one = i < sentra.declared().size() ? details.declared().get(i) : new SentraDetails.Declared(null, null, null);
      String at = "declared[" + i + "].";
      draft.show(at + "year", one.year()).show(at + "craftspeople", one.craftspeople()).show(at + "source", one.source());
    }
    draft.setVersion(String.valueOf(sentra.revision()));
    return draft;
  }

  /** @throws id.canting.shared.RuleViolation with everything that cannot be read as a number */
  static SentraDetails details(Draft draft) {
    List<String> villages = new ArrayList<>();
    for (int i = 0; draft.has("villages[" + i + "]"); i++) {
      String village = draft.text("villages[" + i + "]");
      if (village != null) {
        villages.add(village);
      }
    }
    List<SentraDetails.Alias> aliases = new ArrayList<>();
    for (int i = 0; draft.has("aliases[" + i + "].name"); i++) {
      SentraDetails.Alias alias = new SentraDetails.Alias(draft.text("aliases[" + i + "].name"), draft.text("aliases[" + i + "].subDistrict"));
      if (alias.name() != null || alias.subDistrict() != null) {
        aliases.add(alias);
      }
    }
    List<SentraDetails.Declared> declared = new ArrayList<>();
    for (int i = 0; draft.has("declared[" + i + "].year"); i++) {
      String at = "declared[" + i + "].";
      SentraDetails.Declared one = new SentraDetails.Declared(draft.number(at + "year"), draft.number(at + "craftspeople"), draft.text(at + "source"));
      if (one.year() != null || one.craftspeople() != null || one.source() != null) {
        declared.add(one);
      }
    }
    draft.check();
    return new SentraDetails(
        draft.text("name"), draft.text("product"), villages, draft.text("subDistrict"), draft.text("association"), aliases, declared);
  }
}
