package id.canting.programme.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Why a business does not pass: one criterion and what was found instead.
 *
 * @param found a code, a number or a day as of the judgement; null: not known
 */
public record Reason(Criterion criterion, @Nullable String found) {

  /** Stable code for REST: {@code eligibility.scale}, or {@code eligibility.scale.unknown} where the register does not know it. */
  public String code() {
    return "eligibility." + criterion.kind() + (found == null ? ".unknown" : "");
  }
}
