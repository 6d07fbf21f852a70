package id.canting.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code on a paper by which anybody verifies it: twelve letters and digits in three groups, without those that look alike; nobody guesses one. */
public final class CheckCode {
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private CheckCode() {}

  public static String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** A code as somebody typed it: spaces, small letters and a missing dash do no harm. Empty where it can be none. */
  public static Optional<String> read(@Nullable String typed) {
    String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return plain.length() != GROUPS * GROUP ? Optional.empty() : Optional.of(plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8));
  }
}
