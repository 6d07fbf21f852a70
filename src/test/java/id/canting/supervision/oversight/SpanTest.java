package id.canting.supervision.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"YEAR,2010-12-31,2010", "HALF,2010-06-30,2010-S1", "HALF,2010-07-01,2010-S2", "QUARTER,2010-03-31,2010-Q1", "QUARTER,2010-10-01,2010-Q4", "MONTH,2010-07-15,2010-07"})
  void aDayLiesInThePeriodOfItsLength(Span span, LocalDate day, String period) {
    assertThat(span.at(day).text()).isEqualTo(period);
    assertThat(new Period(period).contains(day)).isTrue();
    assertThat(Span.of(new Period(period))).isEqualTo(span);
  }

  @Test
  void periodsUpToADayEndWithItsOwn() {
    assertThat(Span.HALF.upTo(LocalDate.of(2011, 1, 1), 4)).extracting(Period::text).containsExactly("2009-S2", "2010-S1", "2010-S2", "2011-S1");
    assertThat(Span.MONTH.upTo(LocalDate.of(2011, 3, 31), 3)).extracting(Period::text).containsExactly("2011-01", "2011-02", "2011-03");
  }
}
