package id.canting.programme.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What criteria ask of a business, as of now. Null is "not known", which never passes, but for {@code lastServed}.
 *
 * @param scale declared; this and the other texts are codes as REST writes them
 * @param nib whether a NIB is known
 * @param birthDate of the owner
 * @param lastServed last day of an activity that it attended; null: never
 * @param constraint the main one that it named last
 */
public record ApplicantFacts(
    long id,
    String code,
    @Nullable String scale,
    @Nullable String sentra,
    @Nullable String subDistrict,
    @Nullable String batikType,
    @Nullable String status,
    boolean nib,
    @Nullable Integer startYear,
    @Nullable LocalDate birthDate,
    @Nullable String sex,
    @Nullable LocalDate lastServed,
    @Nullable String constraint,
    @Nullable Integer workers) {}
