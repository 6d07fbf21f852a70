package id.canting.statistics;

import id.canting.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The year that an address asks for. */
public final class TableYear {
  private TableYear() {}

  /**
   * @return null for null and blank
   * @throws RuleViolation year.invalid (422)
   */
  public static @Nullable Integer of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("[12][0-9]{3}")) {
      throw RuleViolation.at("year", StatisticsRule.YEAR_INVALID);
    }
    return Integer.valueOf(text.strip());
  }
}
