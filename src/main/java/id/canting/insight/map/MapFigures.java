package id.canting.insight.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure by sentra and by sub-district, within the caller's scope.
 *
 * @param unit count, percent or score
 * @param period null: of the register as it is, or there is no period yet
 * @param periods that can be chosen, the earliest first; empty for a measure of the register
 * @param total of everything; its {@code kind} is {@code total}
 * @param limits where the second band of sentra begins and ends; {@code areaLimits} likewise of sub-districts
 * @param sentras those of the scope; {@code none} last, where some have no sentra
 * @param subDistricts all of them, also without any business; {@code none} last, where some have none
 */
public record MapFigures(String measure, String unit, @Nullable String period, List<String> periods, String scope, Place total, List<Double> limits, List<Double> areaLimits, List<Place> sentras,
    List<Place> subDistricts) {
  public static final String TOTAL = "total";
  public static final String NONE = "none";

  /**
   * @param kind sentra, subDistrict or total
   * @param within name of the sub-district of a sentra
   * @param lat of the middle of its villages, null for {@code none} and the total; {@code lng} likewise
   * @param businesses of the register, not closed
   * @param n what the value is computed of
   * @param value percents with one decimal, scores unrounded; null where n is 0
   * @param band 1 to 3, 0 without a value
   */
  public record Place(String kind, String code, @Nullable String name, @Nullable String within, @Nullable Double lat, @Nullable Double lng, long businesses, long n, @Nullable Number value, int band) {}
}
