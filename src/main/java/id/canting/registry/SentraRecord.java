package id.canting.registry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentra with its figures over the caller's scope.
 *
 * @param revision the ETag
 * @param name of its village
 * @param villages Kemendagri codes; {@code villageNames} in the same order
 * @param subDistrict name
 * @param declaredCraftspeople of the latest year for which an office declared some; null when none did
 * @param registeredCraftspeople in the register
 * @param coverage registered of declared in percent, one decimal; null without a declared figure
 */
public record SentraRecord(
    int revision,
    String code,
    int number,
    String name,
    String product,
    List<String> villages,
    List<String> villageNames,
    String subDistrict,
    String subDistrictCode,
    @Nullable String subDistrictPrinted,
    @Nullable String association,
    @Nullable Integer declaredYear,
    @Nullable Integer declaredCraftspeople,
    long registeredCraftspeople,
    @Nullable BigDecimal coverage,
    long registeredBusinesses,
    List<Alias> aliases,
    List<Declared> declared) {

  public record Alias(String name, String subDistrict, String subDistrictCode) {}

  public record Declared(int year, int craftspeople, @Nullable String source) {}

  /** What PUT takes to leave everything as it is. */
  public SentraDetails details() {
    return new SentraDetails(
        name, product, villages, subDistrictCode, association,
        aliases.stream().map(a -> new SentraDetails.Alias(a.name(), a.subDistrictCode())).toList(),
        declared.stream().map(d -> new SentraDetails.Declared(d.year(), d.craftspeople(), d.source())).toList());
  }
}
