package id.canting.survey.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scale: items whose answers make one score, and the bands that it falls into.
 *
 * @param code also the variable of its block in Table 4, {@code kontribusi}
 * @param method {@code sum} or {@code mean} of the weighted answers
 * @param bandings bands over time, the earliest first; the last may be open to the future
 */
public record Scoring(String code, String method, Label label, List<Part> parts, List<Banding> bandings) {
  static final String SUM = "sum";
  static final String MEAN = "mean";

  /** @param weight whole number of at least 1 */
  public record Part(String item, int weight) {}

  /**
   * Bands that hold for rounds whose period begins within a span of time.
   *
   * @param validFrom inclusive, null: since ever
   * @param validTo exclusive, null: until further notice
   * @param levels from the lowest to the highest
   */
  public record Banding(@Nullable LocalDate validFrom, @Nullable LocalDate validTo, List<Level> levels) {
    boolean holdsOn(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
  }

  /**
   * One band; it ends where the next begins, so that there is no gap.
   *
   * @param from lower bound, a number or an exact fraction as {@code 35/3}; null for the lowest band
   * @param included whether the bound itself belongs to this band
   */
  public record Level(String key, Label label, @Nullable String from, boolean included) {}

  /** What a weighted sum is divided by: 1 for a sum, the sum of the weights for a mean. */
  public int divisor() {
    return method.equals(MEAN) ? parts.stream().mapToInt(Part::weight).sum() : 1;
  }

  /** The weighted sum of the answers; null as soon as one is missing. */
  public @Nullable Long sum(Map<String, String> answers) {
    long sum = 0;
    for (Part part : parts) {
      String answer = answers.get(part.item());
      if (answer == null) {
        return null;
      }
      sum += (long) part.weight() * Integer.parseInt(answer);
    }
    return sum;
  }

  /** The score that a weighted sum makes, unrounded. */
  public BigDecimal score(long sum) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(divisor()), MathContext.DECIMAL64);
  }

  /** The bands of a round whose period begins on the day. */
  public List<Level> levels(LocalDate firstDay) {
    return bandings.stream().filter(b -> b.holdsOn(firstDay)).findFirst().orElse(bandings.get(bandings.size() - 1)).levels();
  }

  /** The key of the band of a weighted sum, compared exactly. */
  public String band(long sum, LocalDate firstDay) {
    String key = "";
    for (Level level : levels(firstDay)) {
      int side = level.from() == null ? 1 : Bound.of(level.from()).compare(sum, divisor());
      if (side > 0 || side == 0 && level.included()) {
        key = level.key();
      }
    }
    return key;
  }

  /** Width of a band when the range of the score is cut into as many equal parts as there are bands; unrounded. */
  public double interval(Map<String, Item> items, LocalDate firstDay) {
    double width = 0;
    for (Part part : parts) {
      Item item = items.get(part.item());
      width += item == null || item.max() == null || item.min() == null ? 0 : (double) part.weight() * (item.max() - item.min());
    }
    return width / divisor() / levels(firstDay).size();
  }
}
