package id.canting.supervision.followup;

import id.canting.shared.Rule;

/** Rules of follow-ups. */
public enum FollowUpRule implements Rule {
  UNKNOWN("follow-up.unknown", Kind.NOT_FOUND),
  PHOTO_UNKNOWN("follow-up.photo-unknown", Kind.NOT_FOUND),
  SETTLED("follow-up.settled", Kind.CONFLICT),
  FOREIGN("follow-up.foreign", Kind.FORBIDDEN),
  NOT_CONFIRMING("follow-up.officer-only", Kind.FORBIDDEN),
  NONE_CHOSEN("follow-up.none", Kind.INVALID),
  TOO_MANY("follow-up.too-many", Kind.INVALID);

  private final String code;
  private final Kind kind;

  FollowUpRule(String code, Kind kind) {
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
