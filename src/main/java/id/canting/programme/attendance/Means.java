package id.canting.programme.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Means of test scores. */
final class Means {
  private Means() {}

  /** With two decimals, half up; null of nothing. */
  static @Nullable BigDecimal of(List<@Nullable BigDecimal> scores) {
    BigDecimal sum = BigDecimal.ZERO;
    int n = 0;
    for (BigDecimal score : scores) {
      if (score != null) {
        sum = sum.add(score);
        n++;
      }
    }
    return n == 0 ? null : sum.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP);
  }
}
