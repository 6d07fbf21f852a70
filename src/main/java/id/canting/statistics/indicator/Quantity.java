package id.canting.statistics.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or summed, one half of an indicator.
 *
 * @param of {@code responses} of a round, {@code businesses} of the register as it is, its {@code craftspeople}, or craftspeople {@code declared} by offices;
 *     {@code visits} made in a period, {@code visitedBusinesses} that had one, {@code followUps} due in it
 * @param sum what is summed instead of counting: a scale, a whole-number question or a measured characteristic of responses
 * @param where all must hold. Without a condition on a question, responses are those with an answer (complete or partial); without one on their status,
 *     businesses are those that are not closed; without one on their state, follow-ups those that are not cancelled
 */
public record Quantity(@Nullable String of, @Nullable String sum, @Nullable List<Condition> where) {
  static final String RESPONSES = "responses";
  static final String BUSINESSES = "businesses";
  static final String CRAFTSPEOPLE = "craftspeople";
  static final String DECLARED = "declared";
  static final String VISITS = "visits";
  static final String VISITED = "visitedBusinesses";
  static final String FOLLOW_UPS = "followUps";
  static final List<String> SOURCES = List.of(RESPONSES, BUSINESSES, CRAFTSPEOPLE, DECLARED, VISITS, VISITED, FOLLOW_UPS);
  /** A value that stands for any that is known. */
  static final String KNOWN = "known";
  /** A value that stands for not known. */
  static final String NONE = "none";

  /** @param values one of them must hold: codes, row keys, numbers, {@code known} or {@code none} */
  public record Condition(@Nullable String field, @Nullable List<String> values) {}

  public List<Condition> conditions() {
    return where == null ? List.of() : where;
  }

  boolean ofResponses() {
    return RESPONSES.equals(of);
  }

  /** Whether it counts what happened within a period: that of a round, or the twelve months up to now. */
  boolean ofPeriods() {
    return VISITS.equals(of) || VISITED.equals(of) || FOLLOW_UPS.equals(of);
  }
}
