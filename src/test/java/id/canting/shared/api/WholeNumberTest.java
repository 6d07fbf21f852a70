package id.canting.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
  /** As bodies hold numbers. */
  public record Body(Integer workers, Long sales, Double lat) {}

  @Test
  void wholeNumbersAreRead() {
    assertThat(read("{\"workers\":4,\"sales\":5000000000,\"lat\":-6.5}")).isEqualTo(new Body(4, 5_000_000_000L, -6.5));
    assertThat(read("{\"workers\":4.0,\"sales\":5e9}")).isEqualTo(new Body(4, 5_000_000_000L, null));
    assertThat(read("{\"workers\":null}").workers()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"workers\":2.5}", "{\"sales\":0.1}", "{\"workers\":5000000000}", "{\"sales\":1e999}", "{\"workers\":\"4\"}", "{\"workers\":true}",
    "{\"workers\":[4]}", "{\"workers\":{}}"})
  void nothingIsCutToAWholeNumber(String json) {
    assertThatExceptionOfType(JsonbException.class).isThrownBy(() -> read(json));
  }

  private static Body read(String json) {
    return JsonConfiguration.JSON.fromJson(json, Body.class);
  }
}
