package id.canting.programme.gap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gap by sentra and constraint, over the caller's scope and the businesses that are not closed and named a main constraint.
 *
 * @param scope as REST names it
 * @param total over all rows
 */
public record GapTable(String scope, int days, List<Row> items, Map<String, Cell> total) {
  /** @param sentra code; null: businesses without sentra @param constraints by code, all four */
  public record Row(@Nullable String sentra, @Nullable String name, Map<String, Cell> constraints) {}

  /**
   * @param n businesses whose latest main constraint it is
   * @param unserved of these, those that had no activity of a programme against it within the days
   */
  public record Cell(long n, long unserved) {
    public static final Cell NOTHING = new Cell(0, 0);

    Cell plus(Cell other) {
      return new Cell(n + other.n, unserved + other.unserved);
    }
  }
}
