package id.canting.programme.attendance;

import java.security.SecureRandom;

/** The code on a certificate: twelve letters and digits in three groups, without those that look alike; nobody guesses one. */
final class CertificateCode {
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private CertificateCode() {}

  static String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
