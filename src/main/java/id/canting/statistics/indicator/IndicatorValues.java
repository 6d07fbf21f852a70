package id.canting.statistics.indicator;

import id.canting.statistics.CountedRound;
import id.canting.survey.Characteristic;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes the figures of an indicator as they are now: responses of a round, visits and follow-ups of its period, the register as it is. Works in the
 * caller's transaction.
 */
@ApplicationScoped
class IndicatorValues {
  @Inject QuantityQueries queries;
  @Inject PeriodQueries periods;
  @Inject Instruments instruments;
  @Inject Clock clock;

  /** Whether each round has a value of its own; else there is only one for now, and the one kept of each closed round. */
  static boolean ofRounds(Quantity numerator, Quantity denominator) {
    return numerator.ofPeriods() || numerator.ofResponses() && denominator.ofResponses();
  }

  /** Whether there is a value for now. */
  static boolean ofNow(Quantity numerator, Quantity denominator) {
    return !(numerator.ofResponses() && denominator.ofResponses());
  }

  /** By round; a round without counts has no entry. */
  Map<Long, List<Figure>> figures(Quantity numerator, Quantity denominator, Collection<CountedRound> rounds) {
    Map<Long, List<Cell>> above = cells(numerator, rounds);
    Map<Long, List<Cell>> below = cells(denominator, rounds);
    Map<Long, List<Figure>> figures = new HashMap<>();
    for (CountedRound round : rounds) {
      figures.put(round.id(), Figure.of(above.getOrDefault(round.id(), List.of()), below.getOrDefault(round.id(), List.of())));
    }
    return figures;
  }

  /** Of the register as it is; responses, where it needs them, are those of the latest round, visits and follow-ups those of the twelve months up to today. */
  List<Figure> now(Quantity numerator, Quantity denominator, @Nullable CountedRound latest) {
    return Figure.of(now(numerator, latest), now(denominator, latest));
  }

  private Map<Long, List<Cell>> cells(Quantity quantity, Collection<CountedRound> rounds) {
    if (quantity.ofResponses()) {
      return queries.responses(quantity, rounds);
    }
    if (quantity.ofPeriods()) {
      return periods.of(quantity, rounds.stream().collect(Collectors.toMap(CountedRound::id, r -> new PeriodQueries.Days(r.firstDay(), r.lastDay()))));
    }
    List<Cell> registered = rounds.isEmpty() ? List.of() : queries.register(quantity);
    return rounds.stream().collect(Collectors.toMap(CountedRound::id, r -> registered));
  }

  private List<Cell> now(Quantity quantity, @Nullable CountedRound latest) {
    if (quantity.ofResponses()) {
      return latest == null ? List.of() : queries.responses(quantity, List.of(latest)).getOrDefault(latest.id(), List.of());
    }
    if (quantity.ofPeriods()) {
      LocalDate today = LocalDate.now(clock);
      return periods.of(quantity, Map.of(0L, new PeriodQueries.Days(today.minusYears(1).plusDays(1), today))).getOrDefault(0L, List.of());
    }
    return queries.register(quantity);
  }

  /** What the sum of a round is divided by, so that it is told as people know it. */
  int divisor(Quantity numerator, @Nullable CountedRound round) {
    String sum = numerator.sum();
    if (sum == null || round == null) {
      return 1;
    }
    return Arrays.stream(Characteristic.values()).filter(c -> c.variable().equals(sum)).findFirst().map(Characteristic::divisor)
        .orElseGet(() -> instruments.of(round.instrument()).scale(sum).map(scale -> scale.divisor()).orElse(1));
  }
}
