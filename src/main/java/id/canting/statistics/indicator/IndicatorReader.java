package id.canting.statistics.indicator;

import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.statistics.StatisticsRule;
import id.canting.statistics.indicator.Quantity.Condition;
import id.canting.survey.instrument.Label;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what somebody wrote as an indicator: only listed fields and values get through. */
final class IndicatorReader {
  static final List<String> AREAS = List.of("subDistrict", "sentra");
  private static final int CONDITIONS = 10;
  private static final int VALUES = 50;
  private static final int SHORT = 120;
  private static final int LONG = 500;
  private static final int TARGETS = 1_000;
  private static final int WHOLE_DIGITS = 12;

  private final ResponseFields responses;
  private final Set<String> areas;
  private final Violations violations = new Violations();

  /** @param areas that targets may be for */
  IndicatorReader(ResponseFields responses, Set<String> areas) {
    this.responses = responses;
    this.areas = areas;
  }

  /** @throws RuleViolation what is wrong with it, all of it */
  IndicatorDetails read(IndicatorDetails details) {
    Label name = label(details.name(), SHORT, "name");
    violations.unless(name != null, "name", SharedRule.MISSING);
    String code = code(details.code(), name);
    Quantity numerator = quantity(details.numerator(), "numerator");
    Quantity denominator = quantity(details.denominator(), "denominator");
    Definition definition = new Definition(name, label(details.meaning(), LONG, "meaning"), numerator, denominator, among(details.unit(), Definition.PERCENT, Definition.UNITS, "unit"),
        among(details.direction(), "none", Definition.DIRECTIONS, "direction"), label(details.source(), LONG, "source"), disaggregations(details.disaggregations()),
        violations.text(details.owner(), SHORT, "owner"));
    List<Target> targets = targets(details.wanted());
    violations.throwIfAny();
    return new IndicatorDetails(code, definition.name(), definition.meaning(), numerator, denominator, definition.unit(), definition.direction(), definition.source(),
        definition.disaggregations(), definition.owner(), targets);
  }

  private String code(@Nullable String given, @Nullable Label name) {
    String text = given == null || given.isBlank() ? made(name) : given.strip();
    violations.unless(text.matches("[a-z0-9][a-z0-9-]{1,39}"), "code", IndicatorRule.CODE_FORM);
    return text;
  }

  private static String made(@Nullable Label name) {
    String plain = Normalizer.normalize(name == null ? "" : name.text(Locale.ENGLISH), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    String code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return code.substring(0, Math.min(40, code.length())).replaceAll("-$", "");
  }

  private @Nullable Label label(@Nullable Label label, int max, String field) {
    if (label == null) {
      return null;
    }
    String id = violations.text(label.id(), max, field + ".id");
    String en = violations.text(label.en(), max, field + ".en");
    String jv = violations.text(label.jv(), max, field + ".jv");
    return id == null && en == null ? null : new Label(id, en, jv);
  }

  private String among(@Nullable String value, String usual, List<String> list, String field) {
    String text = value == null || value.isBlank() ? usual : value.strip();
    violations.unless(list.contains(text), field, SharedRule.UNKNOWN_VALUE, shown(text));
    return text;
  }

  private List<String> disaggregations(@Nullable List<String> asked) {
    List<String> wanted = asked == null ? AREAS : asked;
    wanted.forEach(one -> violations.unless(one != null && AREAS.contains(one), "disaggregations", SharedRule.UNKNOWN_VALUE, shown(one)));
    return AREAS.stream().filter(wanted::contains).toList();
  }

  private Quantity quantity(@Nullable Quantity asked, String field) {
    if (asked == null || asked.of() == null) {
      violations.add(field, SharedRule.MISSING);
      return new Quantity(Quantity.RESPONSES, null, List.of());
    }
    String of = Objects.requireNonNull(asked.of());
    violations.unless(Quantity.SOURCES.contains(of), field + ".of", SharedRule.UNKNOWN_VALUE, shown(of));
    violations.unless(asked.conditions().size() <= CONDITIONS, field + ".where", SharedRule.RANGE, 0, CONDITIONS);
    List<Condition> conditions = asked.conditions().stream().limit(CONDITIONS).map(c -> condition(of, c, field + ".where")).toList();
    String sum = asked.sum() == null || asked.sum().isBlank() ? null : asked.sum().strip();
    if (of.equals(Quantity.RESPONSES)) {
      Set<String> questions = new HashSet<>(conditions.stream().map(c -> String.valueOf(c.field())).filter(responses::isQuestion).toList());
      if (sum != null) {
        violations.unless(responses.summed().contains(sum), field + ".sum", IndicatorRule.NOT_SUMMED, shown(sum));
        questions.add(sum);
      }
      violations.unless(questions.size() <= 1, field + ".where", IndicatorRule.QUESTIONS);
    } else {
      violations.unless(sum == null, field + ".sum", IndicatorRule.NOT_SUMMED, shown(sum));
    }
    return new Quantity(of, sum, conditions);
  }

  private Condition condition(String of, @Nullable Condition asked, String field) {
    String name = asked == null ? null : asked.field();
    List<String> values = asked == null || asked.values() == null ? List.of() : asked.values().stream().filter(Objects::nonNull).map(String::strip).distinct().toList();
    if (name == null || !knows(of, name)) {
      violations.add(field, IndicatorRule.FIELD_UNKNOWN, shown(name));
      return new Condition("", List.of());
    }
    violations.unless(!values.isEmpty(), field, SharedRule.MISSING);
    violations.unless(values.size() <= VALUES, field, SharedRule.RANGE, 1, VALUES);
    values.forEach(value -> violations.unless(takes(of, name, value), field, SharedRule.UNKNOWN_VALUE, shown(value)));
    return new Condition(name, values);
  }

  private boolean knows(String of, String field) {
    return switch (of) {
      case Quantity.RESPONSES -> ResponseFields.isTrait(field) || responses.isQuestion(field);
      case Quantity.BUSINESSES -> RegisterField.of(field).isPresent();
      case Quantity.CRAFTSPEOPLE -> field.equals(RegisterField.SEX.field());
      case Quantity.VISITS, Quantity.VISITED, Quantity.FOLLOW_UPS -> PeriodField.of(of, field).isPresent() || RegisterField.of(field).isPresent();
      default -> false;
    };
  }

  private boolean takes(String of, String field, String value) {
    return of.equals(Quantity.RESPONSES) ? responses.takes(field, value)
        : PeriodField.of(of, field).map(f -> f.codes().contains(value)).or(() -> RegisterField.of(field).map(f -> f.takes(value))).orElse(false);
  }

  private List<Target> targets(List<Target> asked) {
    violations.unless(asked.size() <= TARGETS, "targets", SharedRule.RANGE, 0, TARGETS);
    Set<String> seen = new HashSet<>();
    return asked.stream().limit(TARGETS).filter(Objects::nonNull).map(target -> {
      String period = Period.of(Objects.requireNonNullElse(target.period(), "").strip()).map(Period::text).orElse("");
      violations.unless(!period.isEmpty(), "targets", StatisticsRule.PERIOD_INVALID, shown(target.period()));
      String area = target.area() == null || target.area().isBlank() ? "total" : target.area().strip();
      violations.unless(areas.contains(area), "targets", IndicatorRule.AREA_UNKNOWN, shown(area));
      violations.unless(seen.add(period + " " + area), "targets", IndicatorRule.TARGET_TWICE, period, shown(area));
      return new Target(period, area, value(target.value()));
    }).toList();
  }

  private BigDecimal value(@Nullable BigDecimal value) {
    boolean fine = value != null && value.abs().compareTo(BigDecimal.TEN.pow(WHOLE_DIGITS)) < 0 && value.stripTrailingZeros().scale() <= 4;
    violations.unless(fine, "targets", value == null ? SharedRule.MISSING : SharedRule.NOT_A_NUMBER);
    return fine && value != null ? value.stripTrailingZeros() : BigDecimal.ZERO;
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : text.substring(0, Math.min(40, text.length()));
  }
}
