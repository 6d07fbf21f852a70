package id.canting.supervision.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of an order.
 *
 * @param planned the new visits
 * @param already businesses that had a visit in the period and were left alone: asking twice plans once
 */
public record PlanOutcome(LocalDate day, List<String> officers, List<Planned> planned, List<Already> already) {
  /** @param uuid of the visit */
  public record Planned(String business, String name, String uuid) {}

  /** @param day of the visit that it has */
  public record Already(String business, String name, LocalDate day) {}
}
