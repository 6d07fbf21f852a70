package id.canting.registry;

import id.canting.shared.Personal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A craftsperson as the register knows them; also the row of the list, then without NIK, e-mail and address.
 *
 * @param revision the ETag
 * @param village Kemendagri code
 * @param business code of the business they work for
 */
public record CraftspersonRecord(
    int revision,
    String code,
    Person person,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String village,
    @Nullable String villageName,
    @Nullable String subDistrict,
    @Nullable String subDistrictCode,
    @Nullable String business,
    @Nullable String businessName,
    @Nullable String mainSkill,
    @Personal @Nullable String note,
    boolean example,
    Instant updatedAt) {

  public record Person(
      @Personal @Nullable String name,
      @Nullable String sex,
      @Personal @Nullable String nik,
      @Personal @Nullable LocalDate birthDate,
      @Personal @Nullable String phone,
      @Personal @Nullable String email,
      @Personal @Nullable String address) {}

  /** What PUT takes to leave everything as it is. */
  public CraftspersonDetails details() {
    return new CraftspersonDetails(
        new BusinessDetails.Owner(person.name(), person.sex(), person.nik(), person.birthDate(), person.phone(), person.email(), person.address()),
        sentra, village, subDistrictCode, business, mainSkill, note);
  }
}
