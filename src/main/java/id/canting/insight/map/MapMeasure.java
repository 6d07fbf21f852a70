package id.canting.insight.map;

import id.canting.shared.Labelled;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the map may show. */
public enum MapMeasure implements Labelled {
  BUSINESSES("businesses", Unit.COUNT),
  CRAFTSPEOPLE("craftspeople", Unit.COUNT),
  WORKERS("workers", Unit.COUNT),
  CREDIT("credit", Unit.PERCENT, 25, 50),
  DEMAND("demand", Unit.PERCENT, 25, 50),
  MANAGERIAL("managerial", Unit.PERCENT, 25, 50),
  LABOUR("labour", Unit.PERCENT, 25, 50),
  CONTRIBUTION("contribution", Unit.SCORE, 14, 22),
  COST("cost", Unit.SCORE, 35 / 3.0, 55 / 3.0),
  VISITED("visited", Unit.PERCENT, 100 / 3.0, 200 / 3.0);

  /** What the figures are. */
  public enum Unit {
    COUNT, PERCENT, SCORE;

    /** As REST writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final String code;
  private final Unit unit;
  private final List<Double> limits;

  MapMeasure(String code, Unit unit) {
    this.code = code;
    this.unit = unit;
    this.limits = List.of();
  }

  MapMeasure(String code, Unit unit, double second, double third) {
    this.code = code;
    this.unit = unit;
    this.limits = List.of(second, third);
  }

  @Override
  public String code() {
    return code;
  }

  public Unit unit() {
    return unit;
  }

  /** Whether it is of the register as it is, so that no period is chosen. */
  public boolean ofRegister() {
    return unit == Unit.COUNT;
  }

  boolean isConstraint() {
    return this == CREDIT || this == DEMAND || this == MANAGERIAL || this == LABOUR;
  }

  /** Where the second and the third band begin and end: those of the measure, else thirds of the largest. */
  List<Double> limits(List<? extends @Nullable Number> values) {
    if (!limits.isEmpty()) {
      return limits;
    }
    double most = values.stream().filter(v -> v != null).mapToDouble(Number::doubleValue).max().orElse(0);
    return List.of(Math.max(1, Math.ceil(most / 3)), Math.max(1, Math.ceil(2 * most / 3)));
  }

  /** 1 below the limits, 2 within, 3 above; 0 where there is no value. */
  static int band(@Nullable Number value, List<Double> limits) {
    return value == null ? 0 : value.doubleValue() < limits.get(0) ? 1 : value.doubleValue() <= limits.get(1) ? 2 : 3;
  }
}
