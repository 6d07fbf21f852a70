package id.canting.insight.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times to choose from, the latest first. */
final class Times {
  private Times() {}

  /** @param rounds periods of rounds, the earliest first; null: half-years of the years */
  static Map<Dimension, List<String>> of(List<String> years, @Nullable List<String> rounds) {
    List<String> periods = new ArrayList<>();
    if (rounds == null) {
      years.forEach(year -> periods.addAll(List.of(year + "-S2", year + "-S1")));
    } else {
      periods.addAll(rounds);
      Collections.reverse(periods);
    }
    Map<Dimension, List<String>> times = new EnumMap<>(Dimension.class);
    times.put(Dimension.YEAR, years);
    times.put(Dimension.PERIOD, periods);
    return times;
  }
}
