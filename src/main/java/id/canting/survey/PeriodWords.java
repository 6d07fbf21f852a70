package id.canting.survey;

import id.canting.shared.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods as offices write them: {@code Semester II 2019}, {@code TW 3 2026}, {@code 2026-07}, {@code 2026}. */
final class PeriodWords {
  private static final String GAP = "[-\\s/._,]*";
  private static final String HALF = "(?:S|SEM|SMT|SEMESTER)[\\s.]*(?<%s>1|2|II?)";
  private static final String QUARTER = "(?:Q|TW|TRIWULAN|KUARTAL|QUARTER)[\\s.]*(?<%s>[1-4]|IV|I{1,3})";
  private static final String YEAR = "(?:TAHUN|THN?\\.?)?\\s*(?<%s>\\d{4})";
  private static final Pattern BEFORE = Pattern.compile(YEAR.formatted("year") + "(?:" + GAP + "(?:" + HALF.formatted("half") + "|" + QUARTER.formatted("quarter") + ")|-(?<month>0[1-9]|1[0-2]))?");
  private static final Pattern AFTER = Pattern.compile("(?:" + HALF.formatted("half") + "|" + QUARTER.formatted("quarter") + ")" + GAP + YEAR.formatted("year"));
  private static final int FIRST = 1990;
  private static final int LAST = 2100;

  private PeriodWords() {}

  /** @param text in capitals @return null where it is no period */
  static @Nullable Period read(String text) {
    Matcher form = BEFORE.matcher(text);
    boolean before = form.matches();
    if (!before) {
      form = AFTER.matcher(text);
      if (!form.matches()) {
        return null;
      }
    }
    int year = Integer.parseInt(form.group("year"));
    if (year < FIRST || year > LAST) {
      return null;
    }
    String month = before ? form.group("month") : null;
    String part = form.group("half") != null ? "-S" + digit(form.group("half")) : form.group("quarter") != null ? "-Q" + digit(form.group("quarter")) : month != null ? "-" + month : "";
    return new Period(year + part);
  }

  private static String digit(String numeral) {
    return switch (numeral) {
      case "I" -> "1";
      case "II" -> "2";
      case "III" -> "3";
      case "IV" -> "4";
      default -> numeral;
    };
  }
}
