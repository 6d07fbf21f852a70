package id.canting.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percent 0–100 of an exact fraction, rounded half up once. */
public final class Percent {
  private Percent() {}

  /** @return null when the base is 0 */
  public static @Nullable BigDecimal of(long part, long base, int decimals) {
    return base == 0 ? null : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP);
  }
}
