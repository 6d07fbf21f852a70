package id.canting.insight.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreFigureTest {
  private static final ScoreFigure.Sample BEFORE = new ScoreFigure.Sample(80, 20.0, 4.0);

  /** The standard error of the difference is the root of 16/80 + 16/80, 0.632; 1.96 times that is 1.24. */
  @Test
  void aChangeBelowTwoStandardErrorsIsNoise() {
    assertThat(ScoreFigure.Change.of("2026-S1", BEFORE, new ScoreFigure.Sample(80, 21.2, 4.0)).withinNoise()).isTrue();
    ScoreFigure.Change real = ScoreFigure.Change.of("2026-S1", BEFORE, new ScoreFigure.Sample(80, 18.7, 4.0));
    assertThat(real.withinNoise()).isFalse();
    assertThat(real.points()).isEqualTo(18.7 - 20.0);
  }

  @Test
  void withoutAMeanThereIsNoChangeAndWithoutASpreadItIsNoise() {
    assertThat(ScoreFigure.Change.of("2026-S1", BEFORE, new ScoreFigure.Sample(0, null, null))).isNull();
    assertThat(ScoreFigure.Change.of("2026-S1", BEFORE, new ScoreFigure.Sample(1, 29.0, null)).withinNoise()).isTrue();
  }
}
