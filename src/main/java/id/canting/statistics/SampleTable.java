package id.canting.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 1 of the study: businesses by sub-district and declared scale. Figures by group: {@code micro}, {@code small}, {@code total}
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
   */
  public record Block(String variable, Map<String, Long> n, Map<String, Long> missing, List<Map<String, Object>> rows) {}
}
