package id.canting.notice.credit;

import id.canting.shared.Rule;

/** Rules of credit. */
public enum CreditRule implements Rule {
  NONE("credit.none", Kind.CONFLICT),
  STEP("credit.step", Kind.CONFLICT),
  CLASS("credit.class", Kind.INVALID),
  OVER("credit.over", Kind.INVALID);

  private final String code;
  private final Kind kind;

  CreditRule(String code, Kind kind) {
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
