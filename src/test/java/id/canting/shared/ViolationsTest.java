package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ViolationsTest {
  private final Violations wrong = new Violations();

  private enum Kind implements Labelled {
    ONE;

    @Override
    public String code() {
      return "one";
    }
  }

  @Test
  void nothingWrongIsNoViolation() {
    assertThat(wrong.text("  a ", 1, "a")).isEqualTo("a");
    assertThat(wrong.text(" \t\n", 1, "a")).isNull();
    assertThat(wrong.required("b", 1, "b")).isEqualTo("b");
    assertThat(wrong.choice(Kind.class, " one ", "c")).isEqualTo(Kind.ONE);
    assertThat(wrong.choice(Kind.class, "", "c")).isNull();
    assertThat(wrong.range(5, 5, 5, "d")).isEqualTo(5);
    assertThat(wrong.range((Integer) null, 5, 5, "d")).isNull();
    assertThat(wrong.none()).isTrue();
    assertThatCode(wrong::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void allBreachesAreToldAtOnceInTheirOrder() {
    wrong.text("ab", 1, "a");
    wrong.required(" ", 1, "b");
    wrong.choice(Kind.class, "two", "c");
    wrong.range(6, 5, 5, "d");
    wrong.range(4, 5, 5, "e");
    assertThatExceptionOfType(RuleViolation.class).isThrownBy(wrong::throwIfAny).satisfies(v -> {
      assertThat(v.violations()).extracting(RuleViolation.Violation::field).containsExactly("a", "b", "c", "d", "e");
      assertThat(v.violations()).extracting(RuleViolation.Violation::rule)
          .containsExactly(SharedRule.TOO_LONG, SharedRule.MISSING, SharedRule.UNKNOWN_VALUE, SharedRule.RANGE, SharedRule.RANGE);
    });
  }

  @Test
  void lengthCountsCharactersAndNotHalvesOfThem() {
    assertThat(wrong.text("🧵".repeat(10), 10, "a")).isEqualTo("🧵".repeat(10));
    assertThat(wrong.none()).isTrue();
    wrong.text("🧵".repeat(11), 10, "a");
    assertThat(wrong.none()).isFalse();
  }
}
