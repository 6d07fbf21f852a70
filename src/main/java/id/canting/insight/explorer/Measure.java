package id.canting.insight.explorer;

import id.canting.shared.Labelled;
import java.util.List;

/** What can be explored. */
public enum Measure implements Labelled {
  BUSINESSES("businesses", Fact.BUSINESS, Kind.COUNT, "1"),
  CRAFTSPEOPLE("craftspeople", Fact.CRAFTSPERSON, Kind.COUNT, "1"),
  WORKERS("workers", Fact.BUSINESS, Kind.SUM, "b.workers"),
  ACTIVITIES("activities", Fact.ACTIVITY, Kind.COUNT, "1"),
  ATTENDANCE("attendance", Fact.ATTENDANCE, Kind.COUNT, "1"),
  VISITS("visits", Fact.VISIT, Kind.COUNT, "1"),
  FINDINGS("findings", Fact.FINDING, Kind.COUNT, "1"),
  RESPONSES("responses", Fact.RESPONSE, Kind.COUNT, "1"),
  CONTRIBUTION("contribution", Fact.RESPONSE, Kind.MEAN, "cast(json_value(r.scores, '$.kontribusi') as signed)"),
  COST("cost", Fact.RESPONSE, Kind.MEAN, "cast(json_value(r.scores, '$.kerugian') as signed)"),
  CREDIT("credit", Fact.RESPONSE, Kind.PERCENT, "r.main_constraint = 'credit'"),
  DEMAND("demand", Fact.RESPONSE, Kind.PERCENT, "r.main_constraint = 'demand'"),
  MANAGERIAL("managerial", Fact.RESPONSE, Kind.PERCENT, "r.main_constraint = 'managerial'"),
  LABOUR("labour", Fact.RESPONSE, Kind.PERCENT, "r.main_constraint = 'labour'");

  /** How a cell is made of the values of its rows; rows whose value is not known count in none but the first. */
  public enum Kind {
    COUNT, SUM, MEAN, PERCENT;

    /** As REST writes it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final String code;
  private final Fact fact;
  private final Kind kind;
  private final String value;

  Measure(String code, Fact fact, Kind kind, String value) {
    this.code = code;
    this.fact = fact;
    this.kind = kind;
    this.value = value;
  }

  @Override
  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  /** What one row is: business, craftsperson, activity, visit or response. */
  public String record() {
    return fact.record();
  }

  /** By what it makes sense to tell it apart; a share of a constraint is not told by constraint. */
  public List<Dimension> dimensions() {
    return fact.dimensions().stream().filter(d -> kind != Kind.PERCENT || d != Dimension.CONSTRAINT).toList();
  }

  /** Whether a row may stand in several cells, so that a total counts it once. */
  public boolean several(Dimension dimension) {
    return fact.several(dimension);
  }

  Fact fact() {
    return fact;
  }

  /** SQL of the value of one row; null where it is not known. */
  String value() {
    return value;
  }
}
