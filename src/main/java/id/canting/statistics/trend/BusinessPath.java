package id.canting.statistics.trend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a business answered, round by round, the earliest first. @param business code */
public record BusinessPath(String business, List<Step> items) {
  /**
   * @param instrument version of the questionnaire
   * @param status of the response; only a complete or partial one has answers
   * @param scores by scale, unrounded; a scale with a missing item is left out
   * @param bands by scale, as they were in force for the round
   * @param severity 0 to 4 by constraint, null where not said
   */
  public record Step(
      String period, int instrument, String status, Map<String, Number> scores, Map<String, String> bands, @Nullable String mainConstraint, Map<String, @Nullable Integer> severity) {}
}
