package id.canting.statistics;

import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rounds that figures are computed of. Works in the caller's transaction. */
@ApplicationScoped
public class Rounds {
  @Inject RoundQueries queries;

  /** The earliest first. */
  public List<CountedRound> all() {
    return queries.all();
  }

  /**
   * The round of a period as an address names it.
   *
   * @param field parameter that names it
   * @throws RuleViolation period.invalid (422), also for null and blank; round.unknown (404)
   */
  public CountedRound of(@Nullable String period, String field) {
    String text = Period.of(Objects.requireNonNullElse(period, "").strip()).orElseThrow(() -> RuleViolation.at(field, StatisticsRule.PERIOD_INVALID)).text();
    return queries.find(text).orElseThrow(() -> RuleViolation.at(field, StatisticsRule.ROUND_UNKNOWN));
  }
}
