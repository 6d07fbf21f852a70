package id.canting.insight.explorer;

import id.canting.shared.Codes;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.survey.SurveyRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that makes sense. @param columns null: none */
record Question(Measure measure, Dimension rows, @Nullable Dimension columns, Map<Dimension, Set<String>> filters, @Nullable Period from, @Nullable Period to, @Nullable Compare compare) {
  private static final int LONGEST_LIST = 400;

  /** @throws RuleViolation measure.unknown (404), dimension.not-offered, dimension.twice, filter.unknown, compare.no-span (400), value.unknown, period.invalid (422) */
  static Question of(Asked asked) {
    Measure measure = Codes.find(Measure.class, asked.measure()).orElseThrow(() -> new RuleViolation(ExplorerRule.MEASURE_UNKNOWN, shown(asked.measure())));
    Dimension named = dimension(measure, asked.rows(), "rows");
    Dimension rows = named == null ? measure.dimensions().get(0) : named;
    Dimension columns = dimension(measure, asked.columns(), "columns");
    if (columns == rows) {
      throw RuleViolation.at("columns", ExplorerRule.SAME_TWICE);
    }
    Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
    asked.filters().forEach((name, values) -> {
      if (!values.isEmpty()) {
        Dimension by = Codes.find(Dimension.class, name).orElseThrow(() -> RuleViolation.at(name, SharedRule.FILTER_UNKNOWN, shown(name)));
        if (!measure.dimensions().contains(by)) {
          throw RuleViolation.at(name, ExplorerRule.NOT_OFFERED, name, measure.code());
        }
        if (values.size() > LONGEST_LIST) {
          throw RuleViolation.at(name, SharedRule.RANGE, 1, LONGEST_LIST);
        }
        filters.put(by, values);
      }
    });
    Period from = period(measure, asked.from(), "from");
    Period to = period(measure, asked.to(), "to");
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw RuleViolation.at("to", SurveyRule.PERIOD_INVALID);
    }
    for (Dimension time : new Dimension[] {Dimension.YEAR, Dimension.PERIOD}) {
      filters.getOrDefault(time, Set.of()).forEach(one -> {
        if (period(measure, one, time.code()) == null || time == Dimension.YEAR && one.length() != 4) {
          throw RuleViolation.at(time.code(), SurveyRule.PERIOD_INVALID);
        }
      });
    }
    Question question = new Question(measure, rows, columns, filters, from, to, Codes.read(Compare.class, asked.compare(), "compare"));
    if (question.compare != null && question.time() == null && !question.hasSpan()) {
      throw RuleViolation.at("compare", ExplorerRule.NO_SPAN);
    }
    return question;
  }

  /** The dimension in time by which it is told; null: none. */
  @Nullable Dimension time() {
    return rows.isTime() ? rows : columns != null && columns.isTime() ? columns : null;
  }

  boolean hasSpan() {
    return from != null && to != null || filters.getOrDefault(Dimension.YEAR, Set.of()).size() == 1 || filters.getOrDefault(Dimension.PERIOD, Set.of()).size() == 1;
  }

  Question in(Map<Dimension, Set<String>> others, @Nullable Period first, @Nullable Period last) {
    return new Question(measure, rows, columns, others, first, last, null);
  }

  private static @Nullable Dimension dimension(Measure measure, @Nullable String code, String field) {
    Dimension asked = Codes.read(Dimension.class, code, field);
    if (asked != null && !measure.dimensions().contains(asked)) {
      throw RuleViolation.at(field, ExplorerRule.NOT_OFFERED, code, measure.code());
    }
    return asked;
  }

  private static @Nullable Period period(Measure measure, @Nullable String text, String field) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!measure.dimensions().contains(Dimension.PERIOD)) {
      throw RuleViolation.at(field, ExplorerRule.NOT_OFFERED, field, measure.code());
    }
    return Period.of(text.strip()).orElseThrow(() -> RuleViolation.at(field, SurveyRule.PERIOD_INVALID));
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }
}
