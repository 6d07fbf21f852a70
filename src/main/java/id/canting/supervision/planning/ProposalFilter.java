package id.canting.supervision.planning;

import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which period and area visits are to be proposed. Several values of one field mean or, an empty set means any.
 *
 * @param sentra codes; {@code none}: without sentra
 * @param subDistrict codes or names; {@code none}: not known
 * @param start code of the village where journeys start; null: the start of the settings
 */
public record ProposalFilter(Period period, Set<String> sentra, Set<String> subDistrict, @Nullable String start) {
  private static final int JUNE = 6;

  /** @throws RuleViolation period.invalid (422) at period */
  public static Period period(String text) {
    return Period.of(text.strip()).orElseThrow(() -> RuleViolation.at("period", PlanningRule.PERIOD, text.length() > 40 ? text.substring(0, 40) : text));
  }

  /** The half year of today. */
  public static Period now(Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new Period(today.getYear() + (today.getMonthValue() <= JUNE ? "-S1" : "-S2"));
  }
}
