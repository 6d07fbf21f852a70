package id.canting.programme.gap;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the gap is asked for. Several values of one field mean or, an empty set means any.
 *
 * @param days how long a business may go without an activity against its main constraint before it counts as a gap, 1 to 3,650
 * @param sentra codes; {@code none}: without sentra
 */
public record GapFilter(int days, Set<String> constraint, Set<String> sentra) {
  public static final int DAYS = 365;
  private static final int MOST_DAYS = 3_650;

  /** @throws RuleViolation value.range (422) at days */
  public GapFilter {
    if (days < 1 || days > MOST_DAYS) {
      throw RuleViolation.at("days", SharedRule.RANGE, 1, MOST_DAYS);
    }
  }

  /** @param days null or blank: a year @throws RuleViolation value.range (422) at days */
  public static GapFilter of(@Nullable String days, Set<String> constraint, Set<String> sentra) {
    if (days == null || days.isBlank()) {
      return new GapFilter(DAYS, constraint, sentra);
    }
    if (!days.matches("\\d{1,6}")) {
      throw RuleViolation.at("days", SharedRule.RANGE, 1, MOST_DAYS);
    }
    return new GapFilter(Integer.parseInt(days), constraint, sentra);
  }
}
