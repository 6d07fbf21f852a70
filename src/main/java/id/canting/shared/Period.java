package id.canting.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A period of time as people write it: {@code 2010-S2} (S1 January–June), {@code 2026-Q3}, {@code 2026-07}, {@code 2026}. */
public record Period(String text) {
  private static final Pattern FORM = Pattern.compile("[12][0-9]{3}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?");

  public Period {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no period");
    }
  }

  /** Empty where the text is no period. */
  public static Optional<Period> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Period(text)) : Optional.empty();
  }
}
