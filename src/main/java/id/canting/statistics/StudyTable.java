package id.canting.statistics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Table 1, 3 or 4 of the study. Figures by group: {@code micro}, {@code small}, {@code total} always, {@code medium} and {@code large} only where there are any;
 * who has no scale counts in {@code total} alone.
 *
 * @param period null: the register as it is now
 * @param scope over which rows it was counted: all or association
 * @param instrument version of the questionnaire; null for the register
 * @param base businesses or responses of each group, complete or partial
 * @param nonResponse who did not answer, by {@code tidak_ditemui}, {@code menolak}, {@code tutup}; null for the register
 */
public record StudyTable(
    int table, @Nullable String period, String scope, @Nullable Integer instrument, Map<String, Long> base, @Nullable Map<String, Long> nonResponse, List<Block> blocks) {
  public static final String TOTAL = "total";

  /**
   * One variable.
   *
   * @param n of whom the value is known, the base of the percents; {@code missing} of whom it is not
   * @param rows {@code key} and, by group, {@code n} and {@code percent} (half up; null when n of the group is 0)
   * @param mean by group, unrounded; null when n is 0. The map is null where the variable has no mean, as those of {@code sd} and {@code total}
   * @param sd standard deviation with n − 1; null when n is below 2
   * @param interval width of a band, unrounded; null where the variable is no scale
   */
  public record Block(
      String variable, Map<String, Long> n, Map<String, Long> missing, List<Map<String, Object>> rows, @Nullable Map<String, @Nullable Double> mean,
      @Nullable Map<String, @Nullable Double> sd, @Nullable Double interval) {
    /** The rows for reading. */
    public List<Row> lines() {
      return rows.stream().map(row -> new Row((String) Objects.requireNonNull(row.get("key")), figures(row))).toList();
    }

    private Map<String, Figure> figures(Map<String, Object> row) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      n.keySet().forEach(group -> figures.put(group, (Figure) Objects.requireNonNull(row.get(group))));
      return figures;
    }
  }

  /** A row for reading; the figures by group. */
  public record Row(String key, Map<String, Figure> figures) {
    /** @param group one of {@link StudyTable#base}'s keys */
    public Figure figure(String group) {
      return Objects.requireNonNull(figures.get(group));
    }
  }

  /** @param percent null when the base of the group is 0 */
  public record Figure(long n, @Nullable BigDecimal percent) {}
}
