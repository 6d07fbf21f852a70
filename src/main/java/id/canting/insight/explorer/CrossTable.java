package id.canting.insight.explorer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure by one or two dimensions.
 *
 * @param kind count, sum, mean or percent
 * @param scope over which rows it was counted: all, association or none
 * @param columns null: none; then every line has no cells but its total
 * @param several whether a row may stand in several cells; totals count each once
 * @param columnKeys in order
 * @param total of every column, then of all
 */
public record CrossTable(String measure, String kind, String scope, Instant at, String rows, @Nullable String columns, @Nullable String compare, boolean several, List<Key> columnKeys, List<Line> items, Line total) {
  public static final String TOTAL = "total";
  public static final String NONE = "none";

  /** @param name of a place; null where the key is a code of a closed list or a period */
  public record Key(String key, @Nullable String name) {}

  /** @param cells in the order of the columns */
  public record Line(String key, @Nullable String name, List<Cell> cells, Cell total) {}

  /**
   * @param value whole for counts and sums, unrounded for means, percent with one decimal; null without known values
   * @param n known values
   * @param rows behind it
   * @param before period or periods compared with, null without
   * @param earlier the same figure then; null without known values
   */
  public record Cell(@Nullable Number value, long n, long rows, @Nullable String before, @Nullable Number earlier, long earlierN) {}
}
