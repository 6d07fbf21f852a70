package id.canting.insight.home;

import id.canting.survey.instrument.Label;
import org.jspecify.annotations.Nullable;

/**
 * The mean of a scale in a round beside the round before.
 *
 * @param code the scale's, also its block in Table 4
 * @param least lowest score there can be; {@code most} the highest
 * @param n responses whose score is known
 * @param mean unrounded; null when n is 0
 * @param change against {@code before}; null where there is nothing to compare with
 */
public record ScoreFigure(String code, Label name, String period, double least, double most, long n, @Nullable Double mean, @Nullable Change change) {
  /** Two-sided, 95 %. */
  private static final double NORMAL_95 = 1.96;

  /**
   * @param before period compared with
   * @param points difference of the means
   * @param withinNoise whether it is smaller than 1.96 standard errors of the difference of two independent means
   */
  public record Change(String before, double points, boolean withinNoise) {
    static @Nullable Change of(String before, Sample then, Sample now) {
      if (then.mean() == null || now.mean() == null) {
        return null;
      }
      double points = now.mean() - then.mean();
      boolean unknown = then.sd() == null || now.sd() == null;
      return new Change(before, points, unknown || Math.abs(points) < NORMAL_95 * Math.sqrt(now.squaredError() + then.squaredError()));
    }
  }

  /** @param sd with n − 1; null when n is below 2 */
  record Sample(long n, @Nullable Double mean, @Nullable Double sd) {
    private double squaredError() {
      return sd == null ? 0 : sd * sd / n;
    }
  }
}
