package id.canting.programme.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition as JSON writes it, for example {@code {"kind": "years", "min": 2}}; which of the other parts counts depends on the kind.
 *
 * @param kind code of an {@link EligibilityKind}
 * @param in codes, one of which must hold
 * @param min inclusive
 * @param max inclusive
 * @param days for {@code notServed}
 */
public record Criterion(@Nullable String kind, @Nullable List<String> in, @Nullable Integer min, @Nullable Integer max, @Nullable Integer days) {

  static Criterion in(EligibilityKind kind, List<String> values) {
    return new Criterion(kind.code(), values, null, null, null);
  }

  static Criterion range(EligibilityKind kind, @Nullable Integer min, @Nullable Integer max) {
    return new Criterion(kind.code(), null, min, max, null);
  }

  static Criterion flag(EligibilityKind kind) {
    return new Criterion(kind.code(), null, null, null, null);
  }

  static Criterion days(EligibilityKind kind, @Nullable Integer days) {
    return new Criterion(kind.code(), null, null, null, days);
  }
}
