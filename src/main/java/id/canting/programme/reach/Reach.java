package id.canting.programme.reach;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom programmes reached, within the caller's scope.
 *
 * @param total over all groups
 */
public record Reach(String by, Line total, List<Line> groups, List<Cost> costs) {
  /**
   * @param key code of the group; empty where it is not known; null for the total
   * @param businesses that are not closed
   * @param served that took part in at least one activity
   * @param never that took part in none
   * @param percent of the businesses that were served
   * @param participants attendances
   */
  public record Line(@Nullable String key, @Nullable String name, long businesses, long served, long never, @Nullable BigDecimal percent, long participants) {}

  /**
   * Programmes of one kind, whole, whoever took part.
   *
   * @param kind null for all together
   * @param planned budget in rupiah
   * @param realised of it
   * @param percent realised of planned
   * @param cost of activities that told it and had participants
   * @param participants of these activities
   * @param each cost per participant
   * @param before mean score of those with both scores
   */
  public record Cost(@Nullable String kind, long programmes, long activities, long planned, long realised, @Nullable BigDecimal percent, long cost, long participants, @Nullable Long each,
      long scored, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /** A business of a list behind a figure. @param last day of the latest activity; null: never */
  public record Row(String business, String name, @Nullable String sentra, @Nullable String sentraName, @Nullable String subDistrict, @Nullable String scale, @Nullable String sex, long attendances,
      java.time.@Nullable LocalDate last) {}
}
