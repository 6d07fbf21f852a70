package id.canting.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Filters of a list as one SQL condition. Several values of one field mean or, several fields mean and, no value means any; {@value #NONE} stands for "not known".
 * Every value that gets into the text is a code of a closed list or has been checked to hold nothing but letters, digits, spaces, dots and dashes, so that
 * the text may also be the key of a count.
 */
public final class Narrowing {
  public static final String NONE = "none";
  private static final String PLAIN = "[A-Za-z0-9 .-]{1,60}";
  private static final String NULL = " is null";
  private static final int SHOWN = 40;

  private final List<String> parts = new ArrayList<>();

  /** @param first condition that always holds, for example that of a scope */
  public Narrowing(String first) {
    parts.add(first);
  }

  /** @throws RuleViolation value.unknown (422) at {@code field} for a code that the list has not */
  public <E extends Enum<E> & Labelled> Narrowing closed(String column, Class<E> type, Set<String> values, String field) {
    return closed(column, NULL, type, values, field);
  }

  /** @param unknown what follows the column where its value is not known */
  public <E extends Enum<E> & Labelled> Narrowing closed(String column, String unknown, Class<E> type, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : values) {
      if (!value.equals(NONE)) {
        known.add("'" + Codes.of(Codes.read(type, value, field)) + "'");
      }
    }
    return either(known.isEmpty() ? null : column + " in (" + String.join(",", known) + ")", column + unknown, values);
  }

  /** @param lookUp query that gives the column's values, with {@code %1$s} where the list of names goes; @throws RuleViolation value.unknown (422) for what can be no name */
  public Narrowing looked(String column, String lookUp, Set<String> values, String field) {
    return looked(column, NULL, lookUp, values, field);
  }

  /** @param unknown what follows the column where its value is not known */
  public Narrowing looked(String column, String unknown, String lookUp, Set<String> values, String field) {
    Set<String> known = new TreeSet<>();
    for (String value : plain(values, field)) {
      if (!value.equals(NONE)) {
        known.add("'" + value + "'");
      }
    }
    return either(known.isEmpty() ? null : column + " in (" + lookUp.formatted(String.join(",", known)) + ")", column + unknown, values);
  }

  /** @param one condition of the values, null where none but {@value #NONE} was asked for; @param none condition of "not known", used where it was asked for */
  public Narrowing either(@Nullable String one, String none, Set<String> values) {
    boolean orNone = values.contains(NONE);
    if (one != null || orNone) {
      parts.add(one == null ? none : orNone ? "(" + one + " or " + none + ")" : one);
    }
    return this;
  }

  public Narrowing and(String condition) {
    parts.add(condition);
    return this;
  }

  public String sql() {
    return String.join(" and ", parts);
  }

  /** Pattern for {@code like}: whatever contains the text, whose own wildcards mean themselves. */
  public static String containing(String text) {
    return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** A day as {@code 2026-11-24}, null when blank. @throws RuleViolation value.day (422) at {@code field} */
  public static @Nullable LocalDate day(@Nullable String value, String field) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw RuleViolation.at(field, SharedRule.NOT_A_DAY, value.length() > SHOWN ? value.substring(0, SHOWN) : value);
    }
  }

  /** The values, after checking that each may stand in a text. @throws RuleViolation value.unknown (422) */
  public static Set<String> plain(Set<String> values, String field) {
    for (String value : values) {
      if (!value.matches(PLAIN)) {
        throw RuleViolation.unknownValue(field, value);
      }
    }
    return values;
  }
}
