package id.canting.statistics;

import id.canting.shared.Rule;

/** Rules of what can be asked of the tables. */
public enum StatisticsRule implements Rule {
  PERIOD_INVALID("period.invalid", Kind.INVALID),
  ROUND_UNKNOWN("round.unknown", Kind.NOT_FOUND),
  YEAR_INVALID("year.invalid", Kind.INVALID);

  private final String code;
  private final Kind kind;

  StatisticsRule(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
