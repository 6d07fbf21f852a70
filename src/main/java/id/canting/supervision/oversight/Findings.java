package id.canting.supervision.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings of the visits made, by kind and period, within the caller's scope.
 *
 * @param from first period of the length {@code by}
 * @param items of kinds with at least one finding in a period, the earliest first
 * @param totals of each kind over all the periods, and of all kinds for each period and over all
 */
public record Findings(String scope, String from, String to, String by, List<Item> items, List<Item> totals) {
  public static final String TOTAL = "total";

  /**
   * @param period {@code total}: all of them
   * @param kind code; {@code total}: all of them
   * @param n findings
   * @param severity mean of 1 to 4, unrounded; null for none
   * @param visits that have one
   * @param businesses whose visits have one
   */
  public record Item(String period, String kind, long n, @Nullable Double severity, long visits, long businesses) {}
}
