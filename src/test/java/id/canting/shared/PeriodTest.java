package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @ValueSource(strings = {"2010-S2", "2026-Q3", "2026-07", "2026"})
  void readsHalfYearsQuartersMonthsAndYears(String text) {
    assertThat(Period.of(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-S3", "2026-Q0", "2026-13", "26", "2026-7", "", "2010 S2"})
  void refusesWhatIsNoPeriod(String text) {
    assertThat(Period.of(text)).isEmpty();
  }
}
