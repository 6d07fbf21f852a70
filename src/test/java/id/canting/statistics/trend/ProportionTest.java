package id.canting.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
  void theIntervalIsThatOfWilson(long n, long base, double low, double high) {
    Proportion proportion = new Proportion(n, base);
    assertThat(proportion.low()).isCloseTo(100 * low, within(0.005));
    assertThat(proportion.high()).isCloseTo(100 * high, within(0.005));
  }

  /** R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), table II, method 10. */
  @ParameterizedTest
  @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 20, 0.6791, 1.0000", "10, 10, 0, 10, 0.6075, 1.0000", "0, 10, 0, 20, -0.1611, 0.2775"})
  void theIntervalOfADifferenceIsThatOfNewcombe(long n, long base, long earlier, long earlierBase, double low, double high) {
    double[] interval = new Proportion(n, base).differenceSince(new Proportion(earlier, earlierBase));
    assertThat(interval[0]).isCloseTo(100 * low, within(0.005));
    assertThat(interval[1]).isCloseTo(100 * high, within(0.005));
  }

  @Test
  void nobodyAskedMeansNothingKnown() {
    Proportion nobody = new Proportion(0, 0);
    assertThat(nobody.percent()).isNull();
    assertThat(nobody.low()).isNull();
    assertThat(nobody.high()).isNull();
    assertThat(nobody.pointsSince(new Proportion(1, 2))).isNull();
    assertThat(new Proportion(1, 2).differenceSince(nobody)).isNull();
  }

  @Test
  void roundsHalfUpOnTheExactFraction() {
    assertThat(new Proportion(1, 16).percent()).isEqualByComparingTo("6.3");
    assertThat(new Proportion(9, 16).pointsSince(new Proportion(1, 2))).isEqualByComparingTo("6.3");
    assertThat(new Proportion(7, 16).pointsSince(new Proportion(1, 2))).isEqualByComparingTo("-6.3");
  }

  @Test
  void noneAndAllReachTheEnds() {
    assertThat(new Proportion(0, 7).low()).isZero();
    assertThat(new Proportion(7, 7).high()).isEqualTo(100.0);
  }
}
