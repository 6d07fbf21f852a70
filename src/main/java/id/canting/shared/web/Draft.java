package id.canting.shared.web;

import id.canting.shared.Labelled;
import id.canting.shared.Rule;
import id.canting.shared.RuleViolation.Violation;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form: the texts as typed, by the property names of REST, and the texts as they were when the form was opened.
 * Both travel with the form, so nothing is kept in the session, and a change by someone else meanwhile can be laid beside one's own.
 */
public final class Draft {
  private static final int LONGEST_SEEN = 200_000;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> seen = new LinkedHashMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();
  private final Map<String, String> taken = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private @Nullable String version;
  private @Nullable String token;

  /** The content of a file that a form sent, null when it sent none. @param most bytes that are read: what is longer is cut, and refused by who asks for less */
  public static byte @Nullable [] file(@Nullable Part sent, int most) {
    if (sent == null || sent.getSize() == 0) {
      return null;
    }
    try (InputStream content = sent.getInputStream()) {
      return content.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a field as it is stored, when the form is opened. */
  public Draft show(String field, @Nullable Object value) {
    String text = value == null ? "" : value instanceof Labelled labelled ? labelled.code() : value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    values.put(field, text);
    seen.put(field, text);
    return this;
  }

  /** This state with another's texts in some fields: what a user may change laid over what is stored. */
  public Draft overlaid(Draft other, Set<String> fields) {
    fields.forEach(field -> values.put(field, other.values.getOrDefault(field, "")));
    return this;
  }

  /** Whether the form has such a field. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /**
   * Numbers of the rows of a list: as many as the form that was sent had, else as the form to show has.
   *
   * @param list for example {@code aliases}
   * @param part the row's first field with its dot, for example {@code .name}; empty for a list of plain values
   * @param sent names of the inputs that were sent
   */
  public List<Integer> rows(String list, String part, Set<String> sent) {
    List<Integer> rows = new ArrayList<>();
    String field = list + "[0]" + part;
    while (has(field) || sent.contains(ErrorsBacking.id(field))) {
      rows.add(rows.size());
      field = list + "[" + rows.size() + "]" + part;
    }
    return rows;
  }

  /** For the inputs of the view. */
  public Map<String, String> getValues() {
    return values;
  }

  /** The record's version when the form was opened. */
  public @Nullable String getVersion() {
    return version;
  }

  public void setVersion(@Nullable String version) {
    this.version = version;
  }

  /** @return -1 when the form brought none or nonsense: never the current one */
  public int version() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** One-time token of a form that creates. */
  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  /** The state when the form was opened, as one text for a hidden field. */
  public String getSeen() {
    StringJoiner text = new StringJoiner("&");
    seen.forEach((field, value) -> text.add(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }

  public void setSeen(@Nullable String text) {
    seen.clear();
    if (text != null && text.length() < LONGEST_SEEN) {
      for (String pair : text.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          seen.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1).replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /**
   * Someone else changed the record: fields that the user left alone take the new value, fields that both changed keep the user's
   * text and show the other beside it. Saving again then stores what the user sees.
   */
  public void reconcile(Draft current) {
    current.seen.forEach((field, stored) -> {
      String typed = values.getOrDefault(field, "");
      String before = seen.getOrDefault(field, stored);
      if (!stored.equals(before) && !stored.equals(typed)) {
        if (typed.equals(before)) {
          values.put(field, stored);
          taken.put(field, before);
        } else {
          now.put(field, stored);
        }
      }
    });
    seen.clear();
    seen.putAll(current.seen);
    version = current.version;
  }

  /** The stored value beside the user's own, by field, where both changed it. */
  public Map<String, String> getNow() {
    return now;
  }

  /** The earlier value, by field, where only the other person changed it and the form took the new one. */
  public Map<String, String> getTaken() {
    return taken;
  }

  /** @return null when blank */
  public @Nullable String text(String field) {
    String text = values.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A whole number, with or without groups of three; null when blank. */
  public @Nullable Long whole(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    String digits = text.replaceFirst("(?i)^rp\\.?", "").replace("\u00a0", "").replace(" ", "");
    if (digits.matches("-?\\d{1,3}([.,]\\d{3})+")) {
      digits = digits.replaceAll("[.,]", "");
    }
    if (!digits.matches("-?\\d{1,18}")) {
      return broken(field, SharedRule.NOT_A_NUMBER, shortened(text));
    }
    return Long.valueOf(digits);
  }

  public @Nullable Integer number(String field) {
    Long value = whole(field);
    if (value != null && value.intValue() != value) {
      return broken(field, SharedRule.NOT_A_NUMBER, shortened(Objects.requireNonNull(text(field))));
    }
    return value == null ? null : value.intValue();
  }

  /** A number with decimals, comma or point; null when blank. */
  public @Nullable BigDecimal decimal(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    String digits = text.replace(',', '.');
    return digits.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? new BigDecimal(digits) : broken(field, SharedRule.NOT_A_NUMBER, shortened(text));
  }

  public @Nullable Double real(String field) {
    BigDecimal value = decimal(field);
    return value == null ? null : value.doubleValue();
  }

  public @Nullable LocalDate day(String field) {
    String text = text(field);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return broken(field, SharedRule.NOT_A_DAY, shortened(Objects.requireNonNull(text)));
    }
  }

  /** Ends reading: everything that could not be read is told at once. */
  public void check() {
    if (!violations.isEmpty()) {
      throw new RuleViolation(violations);
    }
  }

  private <T> @Nullable T broken(String field, Rule rule, Object... args) {
    violations.add(new Violation(field, rule, args));
    return null;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
