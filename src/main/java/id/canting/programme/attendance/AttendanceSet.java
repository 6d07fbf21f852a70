package id.canting.programme.attendance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in an activity. Somebody named twice is there once.
 *
 * @param businesses codes; one of which {@code people} names nobody was there by its owner, and keeps scores that are known already
 * @param people named ones, with their test scores
 */
public record AttendanceSet(@Nullable List<@Nullable String> businesses, @Nullable List<@Nullable Entry> people) {
  /**
   * @param business code; null where the craftsperson works for a business
   * @param craftsperson code; null: the owner
   * @param before score of the test before, 0 to 100
   * @param after score of the test after, 0 to 100
   */
  public record Entry(@Nullable String business, @Nullable String craftsperson, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  public static AttendanceSet of(List<Entry> people) {
    return new AttendanceSet(List.of(), List.copyOf(people));
  }
}
