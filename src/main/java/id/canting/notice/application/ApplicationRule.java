package id.canting.notice.application;

import id.canting.shared.Rule;

/** Rules of applications. */
public enum ApplicationRule implements Rule {
  BUSINESS_UNKNOWN("business.unknown", Kind.NOT_FOUND),
  UNKNOWN("application.unknown", Kind.NOT_FOUND),
  STEP("application.step", Kind.CONFLICT),
  FULL("notice.full", Kind.CONFLICT),
  NOT_FAIR("allocation.first-come", Kind.CONFLICT),
  DATE_FUTURE("date.future", Kind.INVALID),
  DATE_BEFORE("date.before-application", Kind.INVALID),
  AGAIN("allocation.again", Kind.INVALID);

  private final String code;
  private final Kind kind;

  ApplicationRule(String code, Kind kind) {
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
