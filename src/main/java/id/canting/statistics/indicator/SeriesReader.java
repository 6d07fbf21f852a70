package id.canting.statistics.indicator;

import id.canting.identity.DataScope;
import id.canting.shared.ClockProducer;
import id.canting.shared.Period;
import id.canting.statistics.indicator.IndicatorSeries.Item;
import id.canting.statistics.trend.Grouping;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums figures up to the items of a series. */
final class SeriesReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String unit;
  private final List<Target> targets;
  private final @Nullable Grouping by;
  private final Map<Object, String> areas;
  private final DataScope scope;
  private final LocalDate today;

  /** @param areas names of areas by their keys in the database */
  SeriesReader(String unit, List<Target> targets, @Nullable Grouping by, Map<Object, String> areas, DataScope scope, Clock clock) {
    this.unit = unit;
    this.targets = targets;
    this.by = by;
    this.areas = areas;
    this.scope = scope;
    this.today = LocalDate.ofInstant(clock.instant(), ClockProducer.JAKARTA);
  }

  /**
   * The items of one period: the total; or each area that has figures or a target.
   *
   * @param period {@code now} for the register as it is
   * @param kept null: not kept
   */
  List<Item> items(String period, List<Figure> figures, int divisor, int version, @Nullable Long kept) {
    Map<String, long[]> sums = new TreeMap<>(by == null ? Comparator.<String>naturalOrder() : Grouping.ORDER);
    if (by == null) {
      sums.put(Grouping.TOTAL, new long[2]);
    } else {
      targets.stream().map(Target::area).filter(this::isArea).filter(area -> target(period, area) != null).forEach(area -> sums.put(Objects.requireNonNull(area), new long[2]));
    }
    for (Figure figure : figures) {
      if (figure.within(scope)) {
        long[] sum = sums.computeIfAbsent(area(figure), a -> new long[2]);
        sum[0] += figure.numerator();
        sum[1] += figure.denominator();
      }
    }
    List<Item> items = new ArrayList<>();
    sums.forEach((area, sum) -> items.add(item(period, area, sum[0], sum[1], divisor, version, kept)));
    return items;
  }

  private Item item(String period, String area, long numerator, long denominator, int divisor, int version, @Nullable Long kept) {
    BigDecimal target = target(period, area);
    if (denominator == 0) {
      return new Item(period, area, null, null, null, target, version, kept);
    }
    Number shown = divisor == 1 ? (Number) Long.valueOf(numerator) : (Number) Double.valueOf((double) numerator / divisor);
    Number value = unit.equals(Definition.PERCENT)
        ? (Number) BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(divisor)), 1, RoundingMode.HALF_UP)
        : (Number) Double.valueOf((double) numerator / divisor / denominator);
    return new Item(period, area, shown, denominator, value, target, version, kept);
  }

  private boolean isArea(@Nullable String area) {
    boolean sentra = area != null && areas.entrySet().stream().anyMatch(e -> e.getKey() instanceof Long && e.getValue().equals(area));
    return area != null && !area.equals(Grouping.TOTAL) && sentra == (by == Grouping.SENTRA);
  }

  private String area(Figure figure) {
    Object key = by == Grouping.SENTRA ? (Object) figure.sentra() : figure.subDistrict();
    return by == null ? Grouping.TOTAL : areas.getOrDefault(key, Grouping.NONE);
  }

  /** Of the area, for the shortest period that holds this one. */
  private @Nullable BigDecimal target(String period, @Nullable String area) {
    LocalDate first = period.equals(IndicatorSeries.NOW) ? today : new Period(period).firstDay();
    LocalDate last = period.equals(IndicatorSeries.NOW) ? today : new Period(period).lastDay();
    return targets.stream().filter(t -> Objects.equals(t.area(), area))
        .filter(t -> of(t).contains(first) && of(t).contains(last))
        .min(Comparator.comparingInt(t -> of(t).months())).map(Target::value).orElse(null);
  }

  private static Period of(Target target) {
    return new Period(Objects.requireNonNull(target.period()));
  }
}
