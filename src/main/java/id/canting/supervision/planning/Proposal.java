package id.canting.supervision.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A business that should be visited.
 *
 * @param score 0 to 100, one decimal; the sum of the points of its parts but for rounding
 * @param parts by {@link PlannerPart} code, all of them
 * @param severity 0 to 4, of the heaviest constraint
 * @param lastVisit null: never
 * @param openFollowUps all that are not done, {@code overdueFollowUps} among them
 * @param seriousFindings of the last visit, severity 4; {@code moderateFindings} 3
 * @param profileDay when the profile was changed or confirmed last
 * @param profileDoubted its owner says that something in it is wrong
 * @param km from the start as the crow flies; null: not known
 * @param reasons one sentence for each part, in the language asked for, in the order of {@code parts}
 */
public record Proposal(
    String business, String name, @Nullable String sentra, @Nullable String sentraName, @Nullable String village, @Nullable String subDistrict, @Nullable String scale, double score,
    Map<String, Part> parts, @Nullable String mainConstraint, @Nullable Integer severity, @Nullable LocalDate lastVisit, long openFollowUps, long overdueFollowUps, long seriousFindings,
    long moderateFindings, LocalDate profileDay, boolean profileDoubted, @Nullable Double km, List<String> reasons) {

  /** @param share how strongly it speaks for a visit, 0 to 1; null: not known, then it counts neither for nor against @param points what it adds to the score */
  public record Part(@Nullable Double share, double points) {}

  Proposal said(List<String> sentences) {
    return new Proposal(business, name, sentra, sentraName, village, subDistrict, scale, score, parts, mainConstraint, severity, lastVisit, openFollowUps, overdueFollowUps, seriousFindings,
        moderateFindings, profileDay, profileDoubted, km, sentences);
  }
}
