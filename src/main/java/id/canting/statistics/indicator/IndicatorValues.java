package id.canting.statistics.indicator;

import id.canting.statistics.CountedRound;
import id.canting.survey.Characteristic;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the figures of an indicator as they are now. Works in the caller's transaction. */
@ApplicationScoped
class IndicatorValues {
  @Inject QuantityQueries queries;
  @Inject Instruments instruments;

  /** Whether each round has a value of its own; else there is only one for now, and the one kept of each closed round. */
  static boolean ofRounds(Quantity numerator, Quantity denominator) {
    return numerator.ofResponses() && denominator.ofResponses();
  }

  /** By round; a round without counts has no entry. */
  Map<Long, List<Figure>> figures(Quantity numerator, Quantity denominator, Collection<CountedRound> rounds) {
    Map<Long, List<Cell>> above = numerator.ofResponses() ? queries.responses(numerator, rounds) : Map.of();
    Map<Long, List<Cell>> below = denominator.ofResponses() ? queries.responses(denominator, rounds) : Map.of();
    List<Cell> registered = numerator.ofResponses() ? List.of() : queries.register(numerator);
    List<Cell> all = denominator.ofResponses() ? List.of() : queries.register(denominator);
    Map<Long, List<Figure>> figures = new HashMap<>();
    for (CountedRound round : rounds) {
      figures.put(round.id(), Figure.of(numerator.ofResponses() ? above.getOrDefault(round.id(), List.of()) : registered,
          denominator.ofResponses() ? below.getOrDefault(round.id(), List.of()) : all));
    }
    return figures;
  }

  /** Of the register as it is; responses, where it needs them, are those of the latest round. */
  List<Figure> now(Quantity numerator, Quantity denominator, @Nullable CountedRound latest) {
    if (latest != null) {
      return figures(numerator, denominator, List.of(latest)).getOrDefault(latest.id(), List.of());
    }
    return Figure.of(numerator.ofResponses() ? List.of() : queries.register(numerator), denominator.ofResponses() ? List.of() : queries.register(denominator));
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
