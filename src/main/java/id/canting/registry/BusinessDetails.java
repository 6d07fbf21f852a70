package id.canting.registry;

import id.canting.shared.Personal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a file says about a business; the body of POST and PUT and the content of the form. Null means unknown, on a
 * change too: the details replace what is stored. Closed lists are given by their codes and checked by the register.
 *
 * @param sentra code, S01
 * @param village Kemendagri code
 * @param subDistrict code or name; may be left out when village or sentra tell it
 * @param status code; null keeps the present status
 * @param association code; null keeps the present one, only an officer may change it
 * @param annualSales rupiah a year
 * @param capital rupiah, without land and business building
 */
public record BusinessDetails(
    @Nullable String name,
    @Nullable Owner owner,
    @Personal @Nullable String nib,
    @Nullable DeclaredScale scale,
    @Nullable String sentra,
    @Nullable String village,
    @Nullable String subDistrict,
    @Nullable String association,
    @Nullable String status,
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
    @Nullable String note,
    @Nullable List<Certified> certifications) {

  /** @param sex {@code P} or {@code L}; @param nik 16 digits */
  public record Owner(
      @Personal @Nullable String name,
      @Nullable String sex,
      @Personal @Nullable String nik,
      @Personal @Nullable LocalDate birthDate,
      @Personal @Nullable String phone,
      @Personal @Nullable String email,
      @Personal @Nullable String address) {}

  /** @param since day from which it holds; null means today when it is declared */
  public record DeclaredScale(@Nullable String declared, @Nullable String basis, @Nullable LocalDate since) {}

  /** @param validTo exclusive, null while no end is known */
  public record Certified(@Nullable String kind, @Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  /** The least that is accepted. */
  public static BusinessDetails named(String name, String ownerName) {
    return new BusinessDetails(name, new Owner(ownerName, null, null, null, null, null, null), null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
