package id.canting.exchange.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A column that a kind of table knows.
 *
 * @param field its English header, which is also its name in findings and exports
 * @param names further headers that mean it
 * @param read false for a column that is known but not read (its values are derived or not ours)
 */
public record Column(String field, List<String> names, boolean read) {
  public Column {
    names = List.copyOf(names);
  }

  public static Column of(String field, String... names) {
    return new Column(field, List.of(names), true);
  }

  /** A column that is neither read nor reported as unknown. */
  public static Column passedOver(String field, String... names) {
    return new Column(field, List.of(names), false);
  }

  /** A header without case, spaces, punctuation and units in brackets, by which it is compared. */
  public static String key(String header) {
    String bare = header.indexOf('(') < 0 ? header : header.replaceAll("\\([^)]*\\)", " ");
    String key = letters(bare);
    return key.isEmpty() ? letters(header) : key;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
