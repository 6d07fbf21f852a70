package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({"1,8,0,13", "1,8,1,12.5", "1,16,1,6.3", "1,3,2,33.33", "2,3,2,66.67", "0,5,1,0.0", "5,5,1,100.0", "1,200,0,1", "1,201,0,0", "29,75,2,38.67"})
  void theExactFractionIsRoundedHalfUpOnce(long part, long base, int decimals, String percent) {
    assertThat(Percent.of(part, base, decimals)).hasToString(percent);
  }

  @Test
  void noBaseNoPercent() {
    assertThat(Percent.of(0, 0, 1)).isNull();
  }
}
