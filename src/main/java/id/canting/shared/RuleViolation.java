package id.canting.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more rules were broken; nothing was stored. Pages show each violation beside its field, REST answers a problem
 * with the first rule's code and status. Arguments fill the sentence of the rule and hold no personal data of others.
 */
@ApplicationException(rollback = true)
public final class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  private final transient List<Violation> violations;

  /** @param field the property as REST names it ({@code owner.nik}), or null where the whole record is meant */
  public record Violation(@Nullable String field, Rule rule, Object... args) {}

  public RuleViolation(Rule rule, Object... args) {
    this(List.of(new Violation(null, rule, args)));
  }

  public RuleViolation(List<Violation> violations) {
    super(violations.get(0).rule().code());
    this.violations = List.copyOf(violations);
  }

  public static RuleViolation at(String field, Rule rule, Object... args) {
    return new RuleViolation(List.of(new Violation(field, rule, args)));
  }

  /** A value that the field cannot have; the sentence shows its beginning. */
  public static RuleViolation unknownValue(String field, String value) {
    return at(field, SharedRule.UNKNOWN_VALUE, value.length() > SHOWN ? value.substring(0, SHOWN) : value);
  }

  public List<Violation> violations() {
    return violations;
  }

  public Rule rule() {
    return violations.get(0).rule();
  }
}
