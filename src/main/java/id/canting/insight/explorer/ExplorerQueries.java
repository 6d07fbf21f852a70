package id.canting.insight.explorer;

import id.canting.identity.DataScope;
import id.canting.programme.ProgrammeKind;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.Period;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells and the rows behind them come from the same tables and conditions. */
@ApplicationScoped
class ExplorerQueries {
  private static final String NONE = CrossTable.NONE;

  @Inject EntityManager em;

  /** What was counted of one cell. @param row {@code total}: of the column, whichever row; {@code column} likewise @param sum of what is known, {@code n} values */
  record Sum(String row, String column, long rows, long n, long sum) {}

  /** What the keys of places are, by their keys in the database, in order. */
  record Place(String id, String key, @Nullable String name) {}

  /** Every cell in one statement; with the totals where rows stand in several cells, else they are sums. */
  List<Sum> cells(Question q, DataScope scope) {
    String both = one(q, q.rows(), q.columns(), scope);
    boolean rows = q.measure().several(q.rows());
    boolean columns = q.columns() != null && q.measure().several(q.columns());
    String sql = rows || columns ? both + " union all " + one(q, rows ? null : q.rows(), rows ? q.columns() : null, scope) : both;
    List<Sum> cells = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery(sql))) {
      cells.add(new Sum(c.required(), c.required(), c.count(), c.count(), c.count()));
    }
    return cells;
  }

  private static String one(Question q, @Nullable Dimension rows, @Nullable Dimension columns, DataScope scope) {
    Fact fact = q.measure().fact();
    boolean several = rows != null && fact.several(rows) || columns != null && fact.several(columns);
    String value = q.measure().value();
    String figures = value.equals("1") ? "count(*) r, count(*) n, count(*) s" : "count(*) r, count(" + value + ") n, coalesce(sum(" + value + "), 0) s";
    String select = "select " + (rows == null ? "'" + CrossTable.TOTAL + "'" : fact.column(rows)) + " x, " + (columns == null ? "'" + CrossTable.TOTAL + "'" : fact.column(columns)) + " y, " + figures;
    String where = " where " + condition(q, scope, several);
    return "select coalesce(x, '" + NONE + "'), coalesce(y, '" + NONE + "'), r, n, s from (" + select + fact.tables(select + where, several) + where + " group by x, y) z";
  }

  Page<ExplorerRow> page(Question q, DataScope scope, PageRequest request) {
    Fact fact = q.measure().fact();
    String value = q.measure().value();
    String select = "select " + fact.shown() + ", " + value + ", " + (fact.inRounds() ? "q.period" : "null");
    String where = " where " + condition(q, scope, false);
    String way = request.sort().get(0).descending() ? " desc" : "";
    String order = Arrays.stream(fact.order().split(", ")).map(one -> one + way).collect(Collectors.joining(", "));
    Map<String, String> sentras = places(Dimension.SENTRA).stream().collect(Collectors.toMap(Place::id, Place::key));
    List<ExplorerRow> rows = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery(select + fact.tables(select + where, false) + where + " order by " + order + " limit " + request.size() + " offset " + request.offset()))) {
      String code = c.required();
      String name = c.text();
      rows.add(new ExplorerRow(code, fact == Fact.CRAFTSPERSON && !scope.personal() ? null : name, c.day(), c.text(), sentras.get(Objects.requireNonNullElse(c.text(), "")), c.big(), c.text()));
    }
    return new Page<>(((Number) em.createNativeQuery("select count(*)" + fact.tables(where, false) + where).getSingleResult()).longValue(), request.page(), request.size(), rows);
  }

  /** The places of a dimension, in order; empty for what is no place. */
  List<Place> places(Dimension dimension) {
    String sql = switch (dimension) {
      case SENTRA -> "select id, code, name from sentra order by number";
      case SUB_DISTRICT -> "select code, lower(name), name from sub_district order by name";
      case VILLAGE -> "select code, code k, name from village order by name, code";
      default -> null;
    };
    List<Place> places = new ArrayList<>();
    if (sql != null) {
      for (Cells c : Cells.of(em.createNativeQuery(sql))) {
        places.add(new Place(c.required(), c.required(), c.text()));
      }
    }
    return places;
  }

  /** Periods of the rounds, the earliest first. */
  List<String> rounds() {
    List<?> rows = em.createNativeQuery("select period from survey_round order by first_day, last_day").getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  /** Years with something dated, for a list of choices; the latest first. */
  List<String> years(Fact fact, DataScope scope) {
    String day = Objects.requireNonNull(fact.day());
    String select = "select distinct year(" + day + ") y";
    String where = " where " + fact.condition(scope);
    List<?> rows = em.createNativeQuery(select + fact.tables(select + where, false) + where + " order by y desc").getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  /** @param several whether each constraint of a row is a row of its own */
  private static String condition(Question q, DataScope scope, boolean several) {
    Fact fact = q.measure().fact();
    Narrowing narrowing = new Narrowing(fact.condition(scope));
    q.filters().forEach((by, values) -> {
      String column = fact.column(by);
      switch (by) {
        case YEAR -> narrowing.and(either(values, one -> column + " = " + one));
        case PERIOD -> narrowing.and(either(values, one -> fact.inRounds() ? column + " = '" + one + "'" : within(Objects.requireNonNull(fact.day()), new Period(one), new Period(one))));
        case SUB_DISTRICT -> narrowing.looked(column, "select code from sub_district where code in (%1$s) or name in (%1$s)", values, by.code());
        case VILLAGE -> narrowing.looked(column, "%s", values, by.code());
        case SENTRA -> narrowing.looked(column, "select id from sentra where code in (%s)", values, by.code());
        case SCALE -> narrowing.closed(column, Scale.class, values, by.code());
        case BATIK_TYPE -> narrowing.closed(column, BatikType.class, values, by.code());
        case SEX -> narrowing.closed(column, Sex.class, values, by.code());
        case PROGRAMME_KIND -> narrowing.closed(column, ProgrammeKind.class, values, by.code());
        case CONSTRAINT -> {
          if (several || !fact.several(by)) {
            narrowing.closed(column, Constraint.class, values, by.code());
          } else {
            values.stream().filter(one -> !one.equals(NONE)).forEach(one -> Codes.read(Constraint.class, one, by.code()));
            narrowing.and(either(values, one -> one.equals(NONE) ? "g.constraints = ''" : "find_in_set('" + one + "', g.constraints) > 0"));
          }
        }
      }
    });
    if (q.from() != null || q.to() != null) {
      narrowing.and(fact.inRounds()
          ? (q.from() == null ? "1=1" : "q.first_day >= '" + q.from().firstDay() + "'") + (q.to() == null ? "" : " and q.last_day <= '" + q.to().lastDay() + "'")
          : within(Objects.requireNonNull(fact.day()), q.from(), q.to()));
    }
    return narrowing.sql();
  }

  private static String either(Set<String> values, UnaryOperator<String> condition) {
    return values.stream().sorted().map(condition).collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String within(String day, @Nullable Period from, @Nullable Period to) {
    List<String> parts = new ArrayList<>();
    if (from != null) {
      parts.add(day + " >= '" + from.firstDay() + "'");
    }
    if (to != null) {
      parts.add(day + " <= '" + to.lastDay() + "'");
    }
    return "(" + String.join(" and ", parts) + ")";
  }
}
