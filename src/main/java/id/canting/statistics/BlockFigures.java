package id.canting.statistics;

import id.canting.shared.Percent;
import id.canting.statistics.TableQueries.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes the figures of one variable from exact integers. */
final class BlockFigures {
  private static final int DECIMALS = 1;

  private final Set<String> groups;

  /** @param groups in the order of the columns */
  BlockFigures(Set<String> groups) {
    this.groups = groups;
  }

  /**
   * @param tallies of this variable
   * @param keys of the rows, in their order; each appears, and behind them any other value that was counted
   * @param divisor of the measure; 0 where the variable has no mean
   */
  StudyTable.Block block(String variable, List<Tally> tallies, List<String> keys, int divisor, @Nullable Double interval) {
    Map<String, Long> known = new LinkedHashMap<>();
    Map<String, Long> missing = new LinkedHashMap<>();
    Map<String, @Nullable Double> mean = new LinkedHashMap<>();
    Map<String, @Nullable Double> sd = new LinkedHashMap<>();
    for (String group : groups) {
      long n = 0;
      long total = 0;
      BigInteger squares = BigInteger.ZERO;
      long none = 0;
      for (Tally tally : tallies) {
        if (in(tally, group) && tally.value().isEmpty()) {
          none += tally.n();
        } else if (in(tally, group)) {
          n += tally.n();
          total += tally.total();
          squares = squares.add(BigInteger.valueOf(tally.squares()));
        }
      }
      known.put(group, n);
      missing.put(group, none);
      if (divisor > 0) {
        mean.put(group, mean(n, total, divisor));
        sd.put(group, deviation(n, total, squares, divisor));
      }
    }
    Set<String> all = new LinkedHashSet<>(keys);
    tallies.stream().filter(t -> t.n() != 0 && !t.value().isEmpty()).map(Tally::value).sorted().forEach(all::add);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String key : all) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("key", key);
      for (String group : groups) {
        long n = tallies.stream().filter(t -> in(t, group) && t.value().equals(key)).mapToLong(Tally::n).sum();
        row.put(group, new StudyTable.Figure(n, Percent.of(n, known.get(group), DECIMALS)));
      }
      rows.add(row);
    }
    return new StudyTable.Block(variable, known, missing, rows, divisor > 0 ? mean : null, divisor > 0 ? sd : null, interval);
  }

  /** Responses of each group whose value is one of these. */
  Map<String, Long> counts(List<Tally> tallies, Set<String> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String group : groups) {
      counts.put(group, tallies.stream().filter(t -> in(t, group) && values.contains(t.value())).mapToLong(Tally::n).sum());
    }
    return counts;
  }

  private static boolean in(Tally tally, String group) {
    return group.equals(StudyTable.TOTAL) || group.equals(tally.scale());
  }

  static @Nullable Double mean(long n, long total, int divisor) {
    return n == 0 ? null : (Double) new BigDecimal(total).divide(new BigDecimal(BigInteger.valueOf(n).multiply(BigInteger.valueOf(divisor))), MathContext.DECIMAL128).doubleValue();
  }

  /** The sample's standard deviation, n − 1. */
  static @Nullable Double deviation(long n, long total, BigInteger squares, int divisor) {
    if (n < 2) {
      return null;
    }
    BigInteger count = BigInteger.valueOf(n);
    BigInteger spread = count.multiply(squares).subtract(BigInteger.valueOf(total).pow(2));
    BigDecimal variance = new BigDecimal(spread).divide(new BigDecimal(count.multiply(BigInteger.valueOf(n - 1))), MathContext.DECIMAL128);
    return variance.sqrt(MathContext.DECIMAL128).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128).doubleValue();
  }
}
