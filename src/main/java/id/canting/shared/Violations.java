package id.canting.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one input, so that its author sees all of it at once. */
public final class Violations {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private final List<RuleViolation.Violation> found = new ArrayList<>();

  public void add(String field, Rule rule, Object... args) {
    found.add(new RuleViolation.Violation(field, rule, args));
  }

  public void unless(boolean fine, String field, Rule rule, Object... args) {
    if (!fine) {
      add(field, rule, args);
    }
  }

  /** Trimmed text, null when blank; longer than {@code max} characters is a violation, never cut. */
  public @Nullable String text(@Nullable String value, int max, String field) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip();
    int length = text.codePointCount(0, text.length());
    unless(length <= max, field, SharedRule.TOO_LONG, max, length);
    return text;
  }

  /** As {@link #text}, but blank is a violation too. */
  public String required(@Nullable String value, int max, String field) {
    String text = text(value, max, field);
    unless(text != null, field, SharedRule.MISSING);
    return text == null ? "" : text;
  }

  /** The texts of a list, each once, without blank ones. @param max characters of each @param most texts; more of them break {@code tooMany} */
  public List<String> texts(@Nullable List<@Nullable String> values, int max, int most, String field, Rule tooMany) {
    Set<String> texts = new LinkedHashSet<>();
    for (String value : values == null ? List.<@Nullable String>of() : values) {
      String text = text(value, max, field);
      if (text != null) {
        texts.add(text);
      }
    }
    unless(texts.size() <= most, field, tooMany, most);
    return List.copyOf(texts);
  }

  /** The value of a closed list; an unknown code is a violation and reads as null. */
  public <E extends Enum<E> & Labelled> @Nullable E choice(Class<E> type, @Nullable String code, String field) {
    if (code == null || code.isBlank()) {
      return null;
    }
    E value = Codes.find(type, code.strip()).orElse(null);
    unless(value != null, field, SharedRule.UNKNOWN_VALUE, code.length() > 40 ? code.substring(0, 40) : code);
    return value;
  }

  /** An hour of the day as {@code 08:00}, null when blank; {@code 8.00} is understood too. @param unreadable what any other text breaks */
  public @Nullable String hour(@Nullable String value, String field, Rule unreadable) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip().replace('.', ':');
    try {
      return LocalTime.parse(text.matches("[0-9]:[0-9]{2}") ? "0" + text : text).withSecond(0).withNano(0).toString();
    } catch (DateTimeException e) {
      add(field, unreadable);
      return null;
    }
  }

  /** A day that a calendar of people can hold; any other is a violation and reads as null. */
  public @Nullable LocalDate day(@Nullable LocalDate value, String field) {
    boolean fine = value == null || value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR;
    unless(fine, field, SharedRule.NOT_A_DAY, value);
    return fine ? value : null;
  }

  public <N extends Number & Comparable<N>> @Nullable N range(@Nullable N value, N least, N most, String field) {
    unless(value == null || value.compareTo(least) >= 0 && value.compareTo(most) <= 0, field, SharedRule.RANGE, least, most);
    return value;
  }

  public boolean none() {
    return found.isEmpty();
  }

  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RuleViolation(found);
    }
  }
}
