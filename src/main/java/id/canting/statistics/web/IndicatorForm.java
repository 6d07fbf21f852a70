package id.canting.statistics.web;

import id.canting.shared.web.Draft;
import id.canting.statistics.indicator.IndicatorDetails;
import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.Quantity;
import id.canting.statistics.indicator.Quantity.Condition;
import id.canting.statistics.indicator.Target;
import id.canting.survey.instrument.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An indicator as a form: a condition is one choice of field and value; choices of the same field mean or. */
final class IndicatorForm {
  /** Rows for conditions and targets beyond those in use. */
  private static final int SPARE = 3;
  private static final String NUMERATOR = "numerator";
  private static final String DENOMINATOR = "denominator";
  private static final String EQUALS = "=";

  private IndicatorForm() {}

  /** @param record null for a new one */
  static Draft of(@Nullable IndicatorRecord record) {
    Draft form = new Draft();
    form.show("code", record == null ? null : record.code());
    show(form, "name", record == null ? null : record.name());
    show(form, "meaning", record == null ? null : record.meaning());
    show(form, "source", record == null ? null : record.source());
    form.show("unit", record == null ? "percent" : record.unit()).show("direction", record == null ? "up" : record.direction()).show("owner", record == null ? null : record.owner());
    show(form, NUMERATOR, record == null ? null : record.numerator());
    show(form, DENOMINATOR, record == null ? null : record.denominator());
    List<Target> targets = record == null ? List.of() : record.targets();
    for (int i = 0; i < targets.size() + SPARE; i++) {
      Target target = i < targets.size() ? targets.get(i) : null;
      String field = "targets[" + i + "].";
      form.show(field + "period", target == null ? null : target.period()).show(field + "area", target == null ? null : target.area()).show(field + "value", target == null ? null : target.value());
    }
    form.setVersion(record == null ? null : String.valueOf(record.revision()));
    return form;
  }

  private static void show(Draft form, String field, @Nullable Label label) {
    form.show(field + ".id", label == null ? null : label.id()).show(field + ".en", label == null ? null : label.en());
  }

  private static void show(Draft form, String field, @Nullable Quantity quantity) {
    form.show(field + ".of", quantity == null ? "businesses" : quantity.of()).show(field + ".sum", quantity == null ? null : quantity.sum());
    List<String> choices = new ArrayList<>();
    if (quantity != null) {
      quantity.conditions().forEach(c -> Objects.requireNonNull(c.values()).forEach(value -> choices.add(c.field() + EQUALS + value)));
    }
    for (int i = 0; i < choices.size() + SPARE; i++) {
      form.show(field + ".where[" + i + "]", i < choices.size() ? choices.get(i) : null);
    }
  }

  /** @param rows how many rows of a list the form had */
  static IndicatorDetails details(Draft form, Rows rows) {
    List<Target> targets = new ArrayList<>();
    for (int i : rows.of("targets", ".value")) {
      String field = "targets[" + i + "].";
      if (form.text(field + "period") != null || form.text(field + "value") != null) {
        targets.add(new Target(form.text(field + "period"), form.text(field + "area"), form.decimal(field + "value")));
      }
    }
    IndicatorDetails details = new IndicatorDetails(form.text("code"), label(form, "name"), label(form, "meaning"), quantity(form, NUMERATOR, rows), quantity(form, DENOMINATOR, rows),
        form.text("unit"), form.text("direction"), label(form, "source"), null, form.text("owner"), targets);
    form.check();
    return details;
  }

  /** Numbers of the rows of a list. */
  interface Rows {
    List<Integer> of(String list, String part);
  }

  private static Label label(Draft form, String field) {
    return new Label(form.text(field + ".id"), form.text(field + ".en"), null);
  }

  private static Quantity quantity(Draft form, String field, Rows rows) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    for (int i : rows.of(field + ".where", "")) {
      String choice = form.text(field + ".where[" + i + "]");
      if (choice != null) {
        String[] parts = choice.split(EQUALS, 2);
        conditions.computeIfAbsent(parts[0], f -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
      }
    }
    return new Quantity(form.text(field + ".of"), form.text(field + ".sum"), conditions.entrySet().stream().map(e -> new Condition(e.getKey(), e.getValue())).toList());
  }
}
