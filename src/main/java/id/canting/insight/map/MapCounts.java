package id.canting.insight.map;

import id.canting.identity.CurrentUser;
import id.canting.shared.Period;
import id.canting.statistics.TableFilter;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.trend.ConstraintService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.OversightFilter;
import id.canting.supervision.oversight.OversightService;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The figures of a measure, asked of who computes them for the tables, so that both are the same. Works in the caller's transaction. */
@ApplicationScoped
class MapCounts {
  private static final List<Double> WORKERS = List.of(5.0, 19.0); // micro, small, medium by BPS

  @Inject CurrentUser user;
  @Inject ConstraintService constraints;
  @Inject IndicatorService indicators;
  @Inject OversightService oversight;
  @Inject MapQueries queries;

  /** @param n what the value is computed of */
  record Figure(long n, @Nullable Number value) {
    static final Figure NOTHING = new Figure(0, null);
  }

  /** By sentra code or the sub-district's name in lower case, {@code none} and {@code total}; what has no data may be absent. @param period null: of the register, or there is no period yet */
  Map<String, Figure> of(MapMeasure measure, boolean bySentra, @Nullable String period, Map<String, MapQueries.Count> businesses) {
    String by = bySentra ? "sentra" : "subDistrict";
    return switch (measure) {
      case BUSINESSES -> summed(businesses, MapQueries.Count::businesses, MapQueries.Count::businesses);
      case WORKERS -> summed(businesses, MapQueries.Count::known, MapQueries.Count::workers);
      case CRAFTSPEOPLE -> summed(queries.craftspeople(bySentra, user.scope().condition("b.association_id", "''")), c -> c, c -> c);
      case CONTRIBUTION -> period == null ? Map.of() : indicator("contribution-mean", by, period);
      case COST -> period == null ? Map.of() : indicator("cost-mean", by, period);
      case VISITED -> period == null ? Map.of() : visited(by, period);
      default -> period == null ? Map.of() : shares(measure, by, period);
    };
  }

  /** SQL of the measure of one {@code business b} with its {@code response r}: a number, 1 or 0, null where not known. @param period of visits */
  static String sql(MapMeasure measure, @Nullable String period) {
    return switch (measure) {
      case BUSINESSES -> "1";
      case CRAFTSPEOPLE -> "(select count(*) from craftsperson c where c.business_id = b.id)";
      case WORKERS -> "b.workers";
      case CONTRIBUTION -> "cast(json_value(r.scores, '$.kontribusi') as double)";
      case COST -> "cast(json_value(r.scores, '$.kerugian') as double)";
      case VISITED -> period == null ? "null" : "if(b.status in ('verified', 'active', 'dormant'), exists (select 1 from visit w where w.business_id = b.id and w.made = 1 and w.day between '"
          + new Period(period).firstDay() + "' and '" + new Period(period).lastDay() + "'), null)";
      default -> "if(r.main_constraint is null, null, r.main_constraint = '" + measure.code() + "')";
    };
  }

  /** Limits of the bands of single businesses. */
  static List<Double> ofOne(MapMeasure measure) {
    return switch (measure.unit()) {
      case COUNT -> measure == MapMeasure.BUSINESSES ? List.of(1.0, 1.0) : WORKERS;
      case PERCENT -> List.of(50.0, 50.0);
      case SCORE -> measure.limits(List.of());
    };
  }

  private static <C> Map<String, Figure> summed(Map<String, C> counts, ToLongFunction<C> base, ToLongFunction<C> value) {
    Map<String, Figure> figures = new HashMap<>();
    counts.forEach((key, count) -> figures.put(key, new Figure(base.applyAsLong(count), base.applyAsLong(count) == 0 ? null : (Long) value.applyAsLong(count))));
    long n = counts.values().stream().mapToLong(base).sum();
    figures.put(MapFigures.TOTAL, new Figure(n, n == 0 ? null : (Long) counts.values().stream().mapToLong(value).sum()));
    return figures;
  }

  private Map<String, Figure> shares(MapMeasure measure, String by, String period) {
    int at = List.of(Constraint.values()).stream().map(Constraint::code).toList().indexOf(measure.code());
    ConstraintShares shares = constraints.shares(period, by, TableFilter.ANY);
    Map<String, Figure> figures = new HashMap<>();
    shares.items().forEach(i -> figures.put(i.key(), new Figure(i.n(), i.shares().get(at).percent())));
    ConstraintShares.Item total = shares.totals().get(0);
    figures.put(MapFigures.TOTAL, new Figure(total.n(), total.shares().get(at).percent()));
    return figures;
  }

  private Map<String, Figure> visited(String by, String period) {
    Coverage coverage = oversight.coverage(period, by, OversightFilter.ALL);
    Map<String, Figure> figures = new HashMap<>();
    coverage.lines().forEach(line -> figures.put(line.key(), new Figure(line.active(), line.percent())));
    return figures;
  }

  private Map<String, Figure> indicator(String code, String by, String period) {
    Map<String, Figure> figures = new HashMap<>();
    for (String told : new String[] {by, ""}) {
      for (IndicatorSeries.Item item : indicators.series(code, told, period, period).items()) {
        if (item.period().equals(period)) {
          figures.put(item.area(), new Figure(Objects.requireNonNullElse(item.denominator(), 0L), item.value()));
        }
      }
    }
    return figures;
  }
}
