package id.canting.statistics.trend;

import id.canting.statistics.CountedRound;
import id.canting.statistics.trend.ConstraintShares.Item;
import id.canting.statistics.trend.ConstraintShares.Severity;
import id.canting.statistics.trend.ConstraintShares.Share;
import id.canting.statistics.trend.ConstraintShares.Step;
import id.canting.survey.Constraint;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was counted of the constraints, by round and group. */
final class ShareCounts {
  static final String MAIN = "kendala_utama";
  private static final String SEVERITY = "severity_";
  static final List<String> RATED = List.of(SEVERITY + "credit", SEVERITY + "demand", SEVERITY + "managerial", SEVERITY + "labour");
  private final Map<Place, Cell> cells = new HashMap<>();

  private record Place(long round, String key) {}

  /** A round and those it is compared with; null: there is none. */
  record Comparison(CountedRound round, @Nullable CountedRound previous, @Nullable CountedRound yearBefore) {}

  private static final class Cell {
    private final Map<String, Long> main = new HashMap<>();
    private final Map<String, long[]> severity = new HashMap<>();

    private void add(ShareQueries.Count count) {
      if (count.variable().equals(MAIN)) {
        main.merge(count.value(), count.n(), Long::sum);
      } else {
        long[] sums = severity.computeIfAbsent(count.variable(), v -> new long[2]);
        sums[0] += count.n();
        sums[1] += count.total();
      }
    }

    private long missing() {
      return main.getOrDefault("", 0L);
    }

    private long base() {
      return main.values().stream().mapToLong(Long::longValue).sum() - missing();
    }

    private Proportion of(Constraint constraint) {
      return new Proportion(main.getOrDefault(constraint.code(), 0L), base());
    }
  }

  static ShareCounts of(List<ShareQueries.Count> counts) {
    ShareCounts all = new ShareCounts();
    for (ShareQueries.Count count : counts) {
      all.cell(count.round(), count.key()).add(count);
      if (!count.key().equals(Grouping.TOTAL)) {
        all.cell(count.round(), Grouping.TOTAL).add(count);
      }
    }
    return all;
  }

  /** Groups with complete or partial responses in the round; without grouping the total alone, though it be 0. */
  List<Item> items(Comparison comparison, @Nullable Grouping grouping) {
    if (grouping == null) {
      return List.of(total(comparison));
    }
    Set<String> keys = new TreeSet<>(Grouping.ORDER);
    cells.forEach((place, cell) -> {
      if (place.round() == comparison.round().id() && !place.key().equals(Grouping.TOTAL) && cell.base() + cell.missing() > 0) {
        keys.add(place.key());
      }
    });
    return keys.stream().map(key -> item(comparison, key)).toList();
  }

  Item total(Comparison comparison) {
    return item(comparison, Grouping.TOTAL);
  }

  private Item item(Comparison comparison, String key) {
    Cell cell = cell(comparison.round().id(), key);
    Map<String, Severity> severity = new LinkedHashMap<>();
    for (Constraint constraint : Constraint.values()) {
      long[] sums = cell.severity.getOrDefault(SEVERITY + constraint.code(), new long[2]);
      severity.put(constraint.code(), new Severity(sums[0], sums[0] == 0 ? null : (Double) ((double) sums[1] / sums[0])));
    }
    return new Item(comparison.round().period(), key, cell.base(), cell.missing(), share(comparison, key, Constraint.CREDIT), share(comparison, key, Constraint.DEMAND),
        share(comparison, key, Constraint.MANAGERIAL), share(comparison, key, Constraint.LABOUR), severity);
  }

  private Share share(Comparison comparison, String key, Constraint constraint) {
    Proportion now = cell(comparison.round().id(), key).of(constraint);
    return new Share(now.n(), now.percent(), now.low(), now.high(), step(now, comparison.previous(), key, constraint), step(now, comparison.yearBefore(), key, constraint));
  }

  private @Nullable Step step(Proportion now, @Nullable CountedRound earlier, String key, Constraint constraint) {
    if (earlier == null) {
      return null;
    }
    Proportion then = cell(earlier.id(), key).of(constraint);
    double[] interval = now.differenceSince(then);
    BigDecimal points = now.pointsSince(then);
    return interval == null || points == null ? null : new Step(earlier.period(), points, interval[0], interval[1], interval[0] <= 0 && interval[1] >= 0);
  }

  private Cell cell(long round, String key) {
    return cells.computeIfAbsent(new Place(round, key), p -> new Cell());
  }
}
