package id.canting.registry;

import id.canting.identity.DataScope;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The filter and the scope as one SQL condition over {@code business b}; the text is also the key of a count.
 */
final class BusinessCondition {
  private BusinessCondition() {}

  /** @throws id.canting.shared.RuleViolation value.unknown (422) for a value that no business can have */
  static String of(BusinessFilter filter, DataScope scope) {
    String named = "exists (select 1 from business_constraint k where k.business_id = b.id";
    return new Narrowing(scope.condition("b.association_id", "b.code"))
        .closed("b.declared_scale", Scale.class, filter.scale(), "scale")
        .closed("b.status", BusinessStatus.class, filter.status(), "status")
        .closed("b.batik_type", BatikType.class, filter.batikType(), "batikType")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .either(constraints(filter.constraint()).map(known -> named + " and k.main_constraint in (" + known + "))").orElse(null), "not " + named + ")", filter.constraint())
        .sql();
  }

  /** Empty where none is asked for. */
  private static Optional<String> constraints(Set<String> values) {
    Set<String> known = new TreeSet<>(values);
    known.remove(Narrowing.NONE);
    known.stream().filter(value -> !BusinessFilter.CONSTRAINTS.contains(value)).findFirst().ifPresent(value -> {
      throw RuleViolation.unknownValue("constraint", value);
    });
    return known.isEmpty() ? Optional.empty() : Optional.of("'" + String.join("','", known) + "'");
  }
}
