package id.canting.supervision.oversight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How follow-ups that fell due in a period were closed, within the caller's scope. Cancelled ones do not count. */
public record Closure(String scope, String period, String by, List<Line> items, Line total) {
  /**
   * @param key code of the group; {@code none}: not known; {@code total}
   * @param due in the period
   * @param closed of them, done or confirmed
   * @param percent closed of due; null where there are none
   * @param median days from the visit to done, of those closed; null where there are none
   * @param mean likewise, unrounded
   * @param overdue open today and due before, whenever that was
   */
  public record Line(String key, @Nullable String name, long due, long closed, @Nullable BigDecimal percent, @Nullable Double median, @Nullable Double mean, long overdue) {}

  /** As a table shows them: the groups, then the total. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(items);
    lines.add(total);
    return lines;
  }
}
