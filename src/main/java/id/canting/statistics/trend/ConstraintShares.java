package id.canting.statistics.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each constraint is the main one, by period and group.
 *
 * @param period null: every round, the earliest first
 * @param by null: not told apart
 * @param scope over which rows it was counted: all or association
 * @param items one for each group that has responses; within a period in the order of the groups
 * @param totals one for each period, whatever {@code by} is
 */
public record ConstraintShares(@Nullable String period, @Nullable String by, String scope, List<Item> items, List<Item> totals) {
  /**
   * @param key code of the scale or sentra, name of the sub-district in lower case, {@code none} for not known, or {@code total}
   * @param n responses with a main constraint, the base of the percents
   * @param missing complete or partial responses without one
   */
  public record Item(
      String period, String key, long n, long missing, Share credit, Share demand, Share managerial, Share labour, Map<String, Severity> severity) {
    /** In the order of the instrument. */
    public List<Share> shares() {
      return List.of(credit, demand, managerial, labour);
    }
  }

  /**
   * @param percent of {@code n} of the group, one decimal, half up; null when that is 0
   * @param low lower end of the 95 % interval by Wilson in percent 0–100, unrounded; null as percent is
   * @param sincePrevious change against the round before
   * @param sinceYearBefore change against the same season of the year before
   */
  public record Share(long n, @Nullable BigDecimal percent, @Nullable Double low, @Nullable Double high, @Nullable Step sincePrevious, @Nullable Step sinceYearBefore) {}

  /**
   * A change; null in place of it where there is no such round, or nobody answered in either.
   *
   * @param period compared with
   * @param points percentage points, one decimal, half up
   * @param low lower end of the 95 % interval of the difference by Newcombe in points, unrounded
   * @param withinNoise whether the interval holds 0
   */
  public record Step(String period, BigDecimal points, double low, double high, boolean withinNoise) {}

  /** How severe a constraint is, 0 to 4. @param n answers @param mean unrounded; null when n is 0 */
  public record Severity(long n, @Nullable Double mean) {}
}
