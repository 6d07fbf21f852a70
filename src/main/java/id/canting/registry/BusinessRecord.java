package id.canting.registry;

import id.canting.shared.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business as the register knows it. Personal fields are null for who may not see them, and left out of such answers.
 *
 * @param revision counts every change of the business, its owner and certifications; the ETag
 * @param villageName name of the village
 * @param subDistrict name; {@code subDistrictCode} beside it
 * @param example part of the demo world
 */
public record BusinessRecord(
    int revision,
    String code,
    String name,
    Owner owner,
    @Personal @Nullable String nib,
    ScaleOpinions scale,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String village,
    @Nullable String villageName,
    @Nullable String subDistrict,
    @Nullable String subDistrictCode,
    @Nullable String association,
    String status,
    LocalDate statusSince,
    @Nullable Integer workers,
    @Nullable String batikType,
    @Nullable Integer startYear,
    @Personal @Nullable Long annualSales,
    @Personal @Nullable Long capital,
    @Nullable String rawMaterialSource,
    @Nullable String dye,
    @Nullable String marketReach,
    @Nullable String products,
    @Nullable Integer capacityPiecesMonth,
    @Nullable String kbliCode,
    @Nullable Integer kbliEdition,
    @Personal @Nullable Double lat,
    @Personal @Nullable Double lng,
    @Personal @Nullable String note,
    boolean example,
    Instant createdAt,
    Instant updatedAt,
    List<Certified> certifications,
    List<ScaleSince> scaleHistory) {

  public record Owner(
      @Personal @Nullable String name,
      @Nullable String sex,
      @Personal @Nullable String nik,
      @Personal @Nullable LocalDate birthDate,
      @Personal @Nullable String phone,
      @Personal @Nullable String email,
      @Personal @Nullable String address) {}

  public record Certified(String kind, @Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  /** @param until exclusive; null: until now */
  public record ScaleSince(String scale, @Nullable String basis, LocalDate since, @Nullable LocalDate until) {}

  /** What PUT takes to leave everything as it is. */
  public BusinessDetails details() {
    return new BusinessDetails(
        name,
        new BusinessDetails.Owner(owner.name(), owner.sex(), owner.nik(), owner.birthDate(), owner.phone(), owner.email(), owner.address()),
        nib,
        new BusinessDetails.DeclaredScale(scale.declared(), scale.basis(), scale.since()),
        sentra, village, subDistrictCode, association, status, workers, batikType, startYear, annualSales, capital, rawMaterialSource, dye, marketReach,
        products, capacityPiecesMonth, kbliCode, kbliEdition, lat, lng, note,
        certifications.stream().map(c -> new BusinessDetails.Certified(c.kind(), c.number(), c.validFrom(), c.validTo())).toList());
  }
}
