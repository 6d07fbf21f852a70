package id.canting.supervision.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weighted mean of the parts that are known, 0 to 100. What is not known counts neither for nor against a business, so that a missing answer
 * does not hide it.
 */
final class Score {
  private static final double FULL = 100;

  private Score() {}

  /** The points of each part, one decimal; they add up to the score but for rounding. @param shares 0 to 1, null where not known */
  static Map<String, Proposal.Part> parts(Map<String, Integer> weights, Map<PlannerPart, @Nullable Double> shares) {
    double all = 0;
    for (PlannerPart part : PlannerPart.values()) {
      all += shares.get(part) == null ? 0 : weights.getOrDefault(part.code(), 0);
    }
    Map<String, Proposal.Part> parts = new LinkedHashMap<>();
    for (PlannerPart part : PlannerPart.values()) {
      Double share = shares.get(part);
      double points = share == null || all == 0 ? 0 : FULL * weights.getOrDefault(part.code(), 0) * share / all;
      parts.put(part.code(), new Proposal.Part(share, tenths(points)));
    }
    return parts;
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
