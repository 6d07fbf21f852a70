package id.canting.supervision.planning;

import id.canting.shared.Rule;

/** Rules of planning. */
public enum PlanningRule implements Rule {
  NO_WEIGHT("weights.none", Kind.INVALID),
  PERIOD("period.invalid", Kind.INVALID),
  DAY_OUTSIDE("plan.day", Kind.INVALID),
  TOO_MANY("plan.too-many", Kind.INVALID),
  NOTHING_CHOSEN("plan.none", Kind.INVALID);

  private final String code;
  private final Kind kind;

  PlanningRule(String code, Kind kind) {
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
