package id.canting.programme.eligibility;

import id.canting.shared.Rule;

/** What can be wrong with criteria. */
public enum EligibilityRule implements Rule {
  TWICE("eligibility.twice", Kind.INVALID),
  ORDER("eligibility.order", Kind.INVALID),
  EMPTY("eligibility.empty", Kind.INVALID);

  private final String code;
  private final Kind kind;

  EligibilityRule(String code, Kind kind) {
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
