package id.canting.programme.activity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a list shows. An empty set means any.
 *
 * @param programme codes
 * @param village Kemendagri codes
 * @param subDistrict codes or names
 * @param business codes; those that took part
 * @param from not over before this day
 * @param to not begun after this day
 */
public record ActivityFilter(
    @Nullable String query, Set<String> programme, Set<String> kind, Set<String> status, Set<String> village, Set<String> subDistrict, Set<String> business,
    @Nullable LocalDate from, @Nullable LocalDate to) {
  /** All activities between two days. */
  public static ActivityFilter between(LocalDate from, LocalDate to) {
    return new ActivityFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), from, to);
  }

  public static ActivityFilter of(String programme) {
    return new ActivityFilter(null, Set.of(programme), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }
}
