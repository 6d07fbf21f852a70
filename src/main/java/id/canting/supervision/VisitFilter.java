package id.canting.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a list shows. An empty set means any.
 *
 * @param query part of the business's name or code, or of an officer's name
 * @param business codes
 * @param made true: those that took place, false: the others; null: any
 * @param officer accounts or names
 * @param subDistrict codes or names
 * @param finding codes of kinds; visits with a finding of one of them
 * @param from not before this day
 * @param to not after this day
 */
public record VisitFilter(
    @Nullable String query, Set<String> business, Set<String> status, @Nullable Boolean made, Set<String> purpose, Set<String> officer, Set<String> sentra, Set<String> subDistrict,
    Set<String> scale, Set<String> finding, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** All visits of one business. */
  public static VisitFilter of(String business) {
    return new VisitFilter(null, Set.of(business), Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }
}
