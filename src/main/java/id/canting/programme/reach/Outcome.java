package id.canting.programme.reach;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What businesses that took part in a programme said in the survey rounds before and after it, beside all businesses of the caller's scope.
 *
 * @param before period of the last round that was over when it began; null when there is none
 * @param after period of the first round that began when it was over; null when there is none yet
 */
public record Outcome(@Nullable String before, @Nullable String after, List<Line> lines) {
  /**
   * @param variable code of a constraint that it addresses (percent of businesses that name it) or of a scale of the instrument (mean score)
   * @param share whether the figures are percents
   */
  public record Line(String variable, boolean share, Figure servedBefore, Figure servedAfter, Figure allBefore, Figure allAfter) {}

  /** @param value null when n is 0 */
  public record Figure(long n, @Nullable BigDecimal value) {}
}
