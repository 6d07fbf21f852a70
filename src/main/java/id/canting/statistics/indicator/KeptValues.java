package id.canting.statistics.indicator;

import id.canting.statistics.CountedRound;
import id.canting.statistics.Rounds;
import id.canting.survey.RoundClosed;
import id.canting.survey.RoundReopened;
import id.canting.survey.RoundStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keeps the values of all indicators when a round is closed, within its transaction. */
@ApplicationScoped
class KeptValues {
  @Inject IndicatorRepository indicators;
  @Inject KeptValueRepository kept;
  @Inject IndicatorValues values;
  @Inject Rounds rounds;
  @Inject Clock clock;

  void keep(@Observes RoundClosed event) {
    CountedRound round = rounds.of(event.period(), "period");
    indicators.all().forEach(indicator -> keep(indicator, round));
  }

  void release(@Observes RoundReopened event) {
    kept.supersede(event.roundId(), clock.instant());
  }

  /** A new indicator over responses, visits or follow-ups gets its values of the rounds that were closed before. */
  void keepClosed(IndicatorRecord indicator) {
    if (IndicatorValues.ofRounds(indicator.numerator(), indicator.denominator())) {
      rounds.all().stream().filter(round -> round.status() == RoundStatus.CLOSED).forEach(round -> keep(indicator, round));
    }
  }

  private void keep(IndicatorRecord indicator, CountedRound round) {
    Map<Long, List<Figure>> figures = values.figures(indicator.numerator(), indicator.denominator(), List.of(round));
    kept.keep(indicator.code(), indicator.version(), round.id(), round.period(), values.divisor(indicator.numerator(), round),
        figures.getOrDefault(round.id(), List.of()), clock.instant());
  }
}
