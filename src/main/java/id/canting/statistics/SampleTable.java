package id.canting.statistics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Table 1 of the study: businesses, or responses of a round, by sub-district and declared scale. Figures by group: {@code micro}, {@code small}, {@code total}
 * always, {@code medium} and {@code large} only where there are any; who has no scale counts in {@code total} alone.
 *
 * @param period null: the register as it is now
 * @param scope over which rows it was counted: all or association
 * @param base businesses of each group
 */
public record SampleTable(int table, @Nullable String period, String scope, Map<String, Long> base, List<Block> blocks) {
  /**
   * @param n businesses whose sub-district is known, the base of the percents; {@code missing} those of which it is not
   * @param rows {@code key} and, by group, {@code n} and {@code percent} (two decimals, half up; null when n of the group is 0)
   * @param mean null, as {@code sd} and {@code interval} are: a place has none
   */
  public record Block(
      String variable, Map<String, Long> n, Map<String, Long> missing, List<Map<String, Object>> rows, @Nullable Map<String, Double> mean,
      @Nullable Map<String, Double> sd, @Nullable Double interval) {}

  /** A row for reading; the figures by group. */
  public record Row(String key, Map<String, Figure> figures) {
    /** @param group one of {@link SampleTable#base}'s keys */
    public Figure figure(String group) {
      return Objects.requireNonNull(figures.get(group));
    }
  }

  /** @param percent null when the base of the group is 0 */
  public record Figure(long n, @Nullable BigDecimal percent) {}

  /** The rows of the one block. */
  public List<Row> lines() {
    return blocks.get(0).rows().stream()
        .map(row -> new Row((String) Objects.requireNonNull(row.get("key")), figures(row)))
        .toList();
  }

  private Map<String, Figure> figures(Map<String, Object> row) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    base.keySet().forEach(group -> figures.put(group, (Figure) Objects.requireNonNull(row.get(group))));
    return figures;
  }
}
