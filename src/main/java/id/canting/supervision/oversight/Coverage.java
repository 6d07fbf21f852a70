package id.canting.supervision.oversight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the active businesses were visited in a period, within the caller's scope.
 *
 * @param statuses of businesses that count as active
 * @param items by group; by officer they overlap where several went together
 * @param total of all groups
 * @param series of the total in the periods up to this one, of the same length, the earliest first
 */
public record Coverage(String scope, String period, String by, List<String> statuses, List<Line> items, Line total, List<Line> series) {
  public static final String TOTAL = "total";
  public static final String NONE = "none";

  /**
   * @param key code of the group, sub-districts by their names in lower case, periods in a series; {@code none}: not known; {@code total}
   * @param visits made in the period to businesses of any status
   * @param visited active businesses that had at least one of them
   * @param active as the register is now; of an officer: all in the scope
   * @param percent visited of active; null where there are none
   * @param target percent that was set for exactly this period and area; null where none was
   */
  public record Line(String key, @Nullable String name, long visits, long visited, long active, @Nullable BigDecimal percent, @Nullable BigDecimal target) {}

  /** As a table shows them: the groups, then the total. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(items);
    lines.add(total);
    return lines;
  }
}
