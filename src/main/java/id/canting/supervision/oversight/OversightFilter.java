package id.canting.supervision.oversight;

import id.canting.identity.DataScope;
import id.canting.registry.Scale;
import id.canting.shared.Narrowing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which businesses figures are told, as they are now. Several values of one field mean or, an empty set means any; {@code none} stands for "not known".
 *
 * @param subDistrict codes or names
 */
public record OversightFilter(Set<String> sentra, Set<String> subDistrict, Set<String> scale) {
  public static final OversightFilter ALL = new OversightFilter(Set.of(), Set.of(), Set.of());

  /**
   * Which active businesses of a period are listed.
   *
   * @param visited true: those that had a visit in the period; false: those that had none; null: all
   * @param officer whose visits count; null: anybody's
   */
  public record Rows(String period, OversightFilter filter, @Nullable Boolean visited, @Nullable String officer) {}

  /** SQL over {@code business b}. */
  String condition(DataScope scope) {
    return new Narrowing(scope.condition("b.association_id", "b.code"))
        .looked("b.sentra_id", "select id from sentra where code in (%s)", sentra, "sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", subDistrict, "subDistrict")
        .closed("b.declared_scale", Scale.class, scale, "scale").sql();
  }
}
