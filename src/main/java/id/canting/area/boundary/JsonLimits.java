package id.canting.area.boundary;

import id.canting.shared.RuleViolation;

/** Counts how large, deep and full a JSON text is, without reading it, so that no file can fill the memory. */
final class JsonLimits {
  static final int BYTES = 4 * 1024 * 1024;
  static final int DEPTH = 24;
  static final int NUMBERS = 400_000;

  private JsonLimits() {}

  /** @throws RuleViolation boundary.too-large, boundary.too-deep, boundary.too-many-positions */
  static void check(byte[] text) {
    if (text.length > BYTES) {
      throw RuleViolation.at("file", BoundaryRule.TOO_LARGE, BYTES / 1024 / 1024);
    }
    int depth = 0;
    int numbers = 0;
    boolean quoted = false;
    boolean inNumber = false;
    for (int i = 0; i < text.length; i++) {
      byte c = text[i];
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
        continue;
      }
      boolean digit = c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+' || inNumber && (c == 'e' || c == 'E');
      if (digit && !inNumber && ++numbers > NUMBERS) {
        throw RuleViolation.at("file", BoundaryRule.TOO_MANY_POSITIONS, NUMBERS / 2);
      }
      inNumber = digit;
      if (c == '"') {
        quoted = true;
      } else if (c == '[' || c == '{') {
        if (++depth > DEPTH) {
          throw RuleViolation.at("file", BoundaryRule.TOO_DEEP, DEPTH);
        }
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
  }
}
