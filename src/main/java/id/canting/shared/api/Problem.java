package id.canting.shared.api;

import id.canting.shared.Rule;
import id.canting.shared.RuleViolation;
import id.canting.shared.Texts;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 tells it.
 *
 * @param title a sentence in the language asked for
 * @param code stable, such as {@code nib.length}
 */
@JsonbPropertyOrder({"type", "title", "status", "code", "violations"})
public record Problem(String type, String title, int status, String code, List<Field> violations) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** @param field the property as REST names it; null where the whole record is meant */
  @JsonbPropertyOrder({"field", "code", "message"})
  public record Field(@Nullable String field, String code, String message) {}

  static Problem of(RuleViolation violation, Locale locale) {
    List<Field> fields = violation.violations().stream()
        .map(v -> new Field(v.field(), v.rule().code(), Texts.get(locale, v.rule().messageKey(), v.args())))
        .toList();
    return of(violation.rule().kind().status(), violation.rule().code(), fields.get(0).message(), fields);
  }

  static Problem of(Rule rule, Locale locale) {
    return of(new RuleViolation(rule), locale);
  }

  /** A problem of the door itself; its sentence is {@code shared.problem.<code>}. */
  static Problem of(int status, String code, Locale locale, Object... args) {
    return of(status, code, Texts.get(locale, "shared.problem." + code, args), List.of());
  }

  private static Problem of(int status, String code, String title, List<Field> fields) {
    return new Problem("urn:canting:problem:" + code, title, status, code, fields);
  }
}
