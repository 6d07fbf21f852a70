package id.canting.programme.gap;

import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.survey.Constraint;
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

  /** @throws RuleViolation value.range, value.unknown (422) */
  public GapFilter {
    if (days < 1 || days > MOST_DAYS) {
      throw RuleViolation.at("days", SharedRule.RANGE, 1, MOST_DAYS);
    }
    constraint.forEach(code -> Codes.read(Constraint.class, code, "constraint"));
    Narrowing.plain(sentra, "sentra");
  }

  /** @param days null or blank: a year @throws RuleViolation number.form or value.range (422) at days */
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
