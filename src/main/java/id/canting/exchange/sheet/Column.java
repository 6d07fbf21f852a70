package id.canting.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column that a kind of table knows.
 *
 * @param field its English header, which is also its name in findings and exports
 * @param names further headers that mean it
 * @param read false for a column that is known but not read (its values are derived or not ours)
 */
public record Column(String field, List<String> names, boolean read) {
  private static final Pattern BRACKETS = Pattern.compile("\\(.*\\)");
  private static final Pattern MULTIPLES = Pattern.compile("(?i)\\b(juta(an)?|jt|ribu(an)?|rb|mil[iy]ar(an)?|1?000(000)?|millions?|thousands?|billions?)\\b");
  private static final Pattern YEARS = Pattern.compile("(?i)\\b(tahun|thn|th|years?)\\b");
  private static final Pattern MONTHS = Pattern.compile("(?i)\\b(bulan|bln|months?)\\b");

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

  /** False where brackets in a header give a unit that the field does not have: millions, or years for a field of months. */
  boolean isCountedAs(String header) {
    Matcher brackets = BRACKETS.matcher(header);
    if (!brackets.find()) {
      return true;
    }
    boolean years = YEARS.matcher(brackets.group()).find();
    boolean months = MONTHS.matcher(brackets.group()).find();
    boolean strange = field.contains("month") ? years && !months : (field.contains("year") || field.contains("annual")) && months && !years;
    return !strange && !MULTIPLES.matcher(brackets.group()).find();
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
