package id.canting.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of time as people write it: {@code 2010-S2} (S1 January–June), {@code 2026-Q3}, {@code 2026-07}, {@code 2026}. */
public record Period(String text) {
  private static final Pattern FORM = Pattern.compile("(?<year>[12][0-9]{3})(-(S(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

  public Period {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no period");
    }
  }

  /** Empty where the text is no period. */
  public static Optional<Period> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Period(text)) : Optional.empty();
  }

  public LocalDate firstDay() {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException(text);
    }
    int month = form.group("half") != null ? 6 * number(form, "half") - 5
        : form.group("quarter") != null ? 3 * number(form, "quarter") - 2
        : form.group("month") != null ? number(form, "month") : 1;
    return LocalDate.of(number(form, "year"), month, 1);
  }

  /** Inclusive. */
  public LocalDate lastDay() {
    return firstDay().plusMonths(months()).minusDays(1);
  }

  /** How long it is: 12, 6, 3 or 1. */
  public int months() {
    return text.length() == 4 ? 12 : text.charAt(5) == 'S' ? 6 : text.charAt(5) == 'Q' ? 3 : 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** The same season of the year before: 2009-S2 for 2010-S2. */
  public Period yearBefore() {
    return new Period((Integer.parseInt(text.substring(0, 4)) - 1) + text.substring(4));
  }

  private static int number(Matcher form, String group) {
    return Integer.parseInt(form.group(group));
  }
}
