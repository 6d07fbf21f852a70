package id.canting.supervision.schedule;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which visits of a calendar are asked for; cancelled ones never.
 *
 * @param officer account or name; null: everybody's
 * @param to inclusive
 */
public record ScheduleFilter(@Nullable String officer, LocalDate from, LocalDate to) {
  private static final int MOST_DAYS = 400;

  /** @throws RuleViolation value.range (422) at to where it lies before {@code from} or more than 400 days after */
  public ScheduleFilter {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
      throw RuleViolation.at("to", SharedRule.RANGE, from, from.plusDays(MOST_DAYS));
    }
    officer = officer == null || officer.isBlank() ? null : officer.strip();
  }

  public static ScheduleFilter day(String officer, LocalDate day) {
    return new ScheduleFilter(officer, day, day);
  }
}
