package id.canting.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a round is, over the caller's scope. */
public record RoundProgress(String period, Line total, List<Line> sentras, List<Line> enumerators) {
  /**
   * @param key code of the sentra, or name of the enumerator; null for the total and for those without
   * @param sampled businesses to be asked; {@code left} those of them without any response
   * @param extra responses of businesses outside the sample, counted in the other figures too
   */
  public record Line(@Nullable String key, long sampled, long complete, long partial, long notMet, long refused, long closed, long left, long extra) {}
}
