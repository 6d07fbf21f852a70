package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0,MICRO", "2000000000,MICRO", "2000000001,SMALL", "15000000000,SMALL", "15000000001,MEDIUM", "50000000000,MEDIUM", "50000000001,LARGE"
  })
  void yearlySalesDecideByRegulation(long rupiah, Scale scale) {
    assertThat(Scale.byRegulation(rupiah, null)).isEqualTo(scale);
    assertThat(Scale.byRegulation(rupiah, 99_000_000_000L)).isEqualTo(scale);
  }

  @ParameterizedTest
  @CsvSource({
    "0,MICRO", "1000000000,MICRO", "1000000001,SMALL", "5000000000,SMALL", "5000000001,MEDIUM", "10000000000,MEDIUM", "10000000001,LARGE"
  })
  void capitalDecidesWhereSalesAreUnknown(long rupiah, Scale scale) {
    assertThat(Scale.byRegulation(null, rupiah)).isEqualTo(scale);
  }

  @ParameterizedTest
  @CsvSource({"1,MICRO", "4,MICRO", "5,SMALL", "19,SMALL", "20,MEDIUM", "99,MEDIUM", "100,LARGE"})
  void workersDecideForTheStatisticsOffice(int workers, Scale scale) {
    assertThat(Scale.byWorkers(workers)).isEqualTo(scale);
  }

  @Test
  void theUnknownHasNoScale() {
    assertThat(Scale.byRegulation(null, null)).isNull();
    assertThat(Scale.byWorkers(null)).isNull();
  }

  @Test
  void aRuleThatSaysSomethingElseIsADisagreement() {
    assertThat(ScaleOpinions.of("micro", null, null, 1L, null, 4).disagrees()).isFalse();
    assertThat(ScaleOpinions.of("micro", null, null, null, null, 5).disagrees()).isTrue();
    assertThat(ScaleOpinions.of("micro", null, null, 3_000_000_000L, null, 4).disagrees()).isTrue();
    assertThat(ScaleOpinions.of("micro", null, null, null, null, null).disagrees()).isFalse();
    assertThat(ScaleOpinions.of(null, null, null, 1L, null, 50).disagrees()).isFalse();
  }
}
