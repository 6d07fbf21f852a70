package id.canting.statistics.trend;

import id.canting.shared.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Some of all, as a sample shows it, with its 95 % interval by Wilson's score (E. B. Wilson, 1927).
 *
 * @param base 0 where nothing is known; everything but {@code n} is null then
 */
public record Proportion(long n, long base) {
  /** 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** One decimal, half up. */
  public @Nullable BigDecimal percent() {
    return Percent.of(n, base, 1);
  }

  /** Lower end of the interval in percent, unrounded. */
  public @Nullable Double low() {
    return base == 0 ? null : (Double) (n == 0 ? 0.0 : 100 * (centre() - half()));
  }

  /** Upper end of the interval in percent, unrounded. */
  public @Nullable Double high() {
    return base == 0 ? null : (Double) (n == base ? 100.0 : 100 * (centre() + half()));
  }

  /**
   * Percentage points since an earlier sample of other answers, one decimal, half up on the exact fraction.
   *
   * @return null where either is not known
   */
  public @Nullable BigDecimal pointsSince(Proportion earlier) {
    if (base == 0 || earlier.base == 0) {
      return null;
    }
    BigDecimal difference = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(earlier.base)).subtract(BigDecimal.valueOf(earlier.n).multiply(BigDecimal.valueOf(base)));
    return difference.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(earlier.base)), 1, RoundingMode.HALF_UP);
  }

  /**
   * The 95 % interval of the difference of two independent proportions in percentage points, unrounded: the hybrid score of
   * R. G. Newcombe (1998, method 10).
   *
   * @return lower and upper end; null where either is not known
   */
  public double @Nullable [] differenceSince(Proportion earlier) {
    if (base == 0 || earlier.base == 0) {
      return null;
    }
    double difference = share() - earlier.share();
    double down = Math.hypot(share() - lower(), earlier.upper() - earlier.share());
    double up = Math.hypot(upper() - share(), earlier.share() - earlier.lower());
    return new double[] {100 * (difference - down), 100 * (difference + up)};
  }

  private double share() {
    return (double) n / base;
  }

  private double lower() {
    return n == 0 ? 0 : centre() - half();
  }

  private double upper() {
    return n == base ? 1 : centre() + half();
  }

  private double centre() {
    return (n + Z * Z / 2) / (base + Z * Z);
  }

  private double half() {
    return Z / (base + Z * Z) * Math.sqrt((double) n * (base - n) / base + Z * Z / 4);
  }
}
