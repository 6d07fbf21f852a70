package id.canting.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/** A one-time code: twelve letters and digits in three groups, without those that look alike. Only its hash is kept. */
final class InvitationCode {
  static final Duration GOOD_FOR = Duration.ofDays(14);
  /** Wrong ones that are taken before only a new code helps. */
  static final int TRIES = 10;

  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  private InvitationCode() {}

  static String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** Spaces, small letters and missing dashes do no harm. */
  static String hash(String username, String code) {
    try {
      String plain = username.toLowerCase(Locale.ROOT) + ":" + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
