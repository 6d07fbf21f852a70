package id.canting.notice;

import id.canting.shared.Rule;

/** Rules of notices. */
public enum NoticeRule implements Rule {
  UNKNOWN("notice.unknown", Kind.NOT_FOUND),
  CLOSED("notice.closed", Kind.CONFLICT),
  STEP("notice.step", Kind.CONFLICT),
  CLOSES_PAST("notice.closes-past", Kind.INVALID),
  DAYS_ORDER("notice.days-order", Kind.INVALID),
  PLACES_TAKEN("notice.places-taken", Kind.CONFLICT),
  ALLOCATION_FIXED("notice.allocation-fixed", Kind.CONFLICT),
  PROGRAMME_UNKNOWN("programme.unknown", Kind.INVALID),
  FILES_MANY("notice.files-many", Kind.CONFLICT),
  FILE_UNKNOWN("file.unknown", Kind.NOT_FOUND),
  SUBSCRIPTION_UNKNOWN("subscription.unknown", Kind.NOT_FOUND),
  EMAIL("email.invalid", Kind.INVALID);

  private final String code;
  private final Kind kind;

  NoticeRule(String code, Kind kind) {
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
