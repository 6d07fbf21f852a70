package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

  @ParameterizedTest
  @CsvSource({
    "3523081708750001,1975-08-17", "3523085708750001,1975-08-17", "3523081507260001,2026-07-15", "3523081607260001,1926-07-16",
    "3523082902000001,2000-02-29", "3523082902960001,1996-02-29", "3523083112990001,1999-12-31", "9999997101260001,2026-01-31"
  })
  void theDayOfBirthLiesInTheLastHundredYears(String nik, LocalDate day) {
    assertThat(Nik.birthDate(nik, TODAY)).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "3523083202750001", "3523080002750001", "3523084002750001", "3523087202750001", "3523083002750001", "3523081700750001", "3523081713750001",
    "3523082902750001", "3523082902250001"
  })
  void aDayThatNeverWasIsNoDay(String nik) {
    assertThat(Nik.birthDate(nik, TODAY)).isEmpty();
  }

  @Test
  void aLeapDayWhoseOnlyYearLiesAheadIsNoDay() {
    assertThat(Nik.birthDate("3523082902280001", LocalDate.of(2026, 7, 15))).hasValue(LocalDate.of(1928, 2, 29));
    assertThat(Nik.birthDate("3523082902000001", LocalDate.of(2099, 1, 1))).hasValue(LocalDate.of(2000, 2, 29));
  }

  @Test
  void womenAddFortyToTheDay() {
    assertThat(Nik.sex("3523085708750001")).isEqualTo("P");
    assertThat(Nik.sex("3523081708750001")).isEqualTo("L");
    assertThat(Nik.sex("3523084108750001")).isEqualTo("P");
  }

  @Test
  void sixteenDigitsAndNothingElse() {
    assertThat(Nik.hasSixteenDigits("0000000000000000")).isTrue();
    assertThat(Nik.hasSixteenDigits("352308170875000")).isFalse();
    assertThat(Nik.hasSixteenDigits("35230817087500011")).isFalse();
    assertThat(Nik.hasSixteenDigits("352308170875000A")).isFalse();
    assertThat(Nik.hasSixteenDigits("٣٥٢٣٠٨١٧٠٨٧٥٠٠٠١")).isFalse();
  }
}
