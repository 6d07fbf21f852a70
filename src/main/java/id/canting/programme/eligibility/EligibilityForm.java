package id.canting.programme.eligibility;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as the fields of {@code /WEB-INF/includes/eligibility-fields.xhtml} send them: {@code eligibility-scale} several times, {@code eligibility-years-min},
 * {@code eligibility-nib}. A field left empty asks for nothing.
 */
public final class EligibilityForm {
  private EligibilityForm() {}

  /** Whether a form that was sent holds the fields. */
  public static boolean isSent(Map<String, String[]> parameters) {
    return parameters.containsKey(name("sent"));
  }

  /** @throws RuleViolation value.number (422), or as {@link Eligibility#of} */
  public static Eligibility read(Map<String, String[]> parameters) {
    Violations wrong = new Violations();
    List<Criterion> said = new ArrayList<>();
    for (EligibilityKind kind : EligibilityKind.values()) {
      String name = name(kind.code());
      switch (kind.shape()) {
        case CHOICE -> {
          List<String> chosen = all(parameters, name);
          if (!chosen.isEmpty()) {
            said.add(Criterion.in(kind, chosen));
          }
        }
        case FLAG -> {
          if (!all(parameters, name).isEmpty()) {
            said.add(Criterion.flag(kind));
          }
        }
        case RANGE -> {
          Integer min = number(parameters, name + "-min", kind, wrong);
          Integer max = number(parameters, name + "-max", kind, wrong);
          if (min != null || max != null) {
            said.add(Criterion.range(kind, min, max));
          }
        }
        case DAYS -> {
          Integer days = number(parameters, name + "-days", kind, wrong);
          if (days != null) {
            said.add(Criterion.days(kind, days));
          }
        }
      }
    }
    wrong.throwIfAny();
    return Eligibility.of(said);
  }

  /** Name of an input. */
  public static String name(String part) {
    return Eligibility.FIELD + "-" + part;
  }

  private static List<String> all(Map<String, String[]> parameters, String name) {
    return Stream.of(parameters.getOrDefault(name, new String[0])).map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
  }

  private static @Nullable Integer number(Map<String, String[]> parameters, String name, EligibilityKind kind, Violations wrong) {
    List<String> typed = all(parameters, name);
    if (typed.isEmpty()) {
      return null;
    }
    String text = typed.get(0);
    if (!text.matches("-?\\d{1,9}")) {
      wrong.add(Eligibility.field(kind), SharedRule.NOT_A_NUMBER, text.length() > 40 ? text.substring(0, 40) : text);
      return null;
    }
    return Integer.valueOf(text);
  }
}
