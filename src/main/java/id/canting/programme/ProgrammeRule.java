package id.canting.programme;

import id.canting.shared.Rule;

/** Rules of programmes, activities and attendance. */
public enum ProgrammeRule implements Rule {
  PROGRAMME_UNKNOWN("programme.unknown", Kind.NOT_FOUND),
  PROGRAMME_NONE("programme.none", Kind.INVALID),
  PROGRAMME_EVALUATED("programme.evaluated", Kind.CONFLICT),
  PROGRAMME_STEP("programme.step", Kind.CONFLICT),
  PROGRAMME_STATUS("programme.status", Kind.INVALID),
  ACTIVITIES_OUTSIDE("programme.activities-outside", Kind.INVALID),
  DATES_ORDER("dates.order", Kind.INVALID),
  TOO_MANY("value.too-many", Kind.INVALID),
  ACTIVITY_UNKNOWN("activity.unknown", Kind.NOT_FOUND),
  ACTIVITY_DATE("activity.date", Kind.INVALID),
  ACTIVITY_OUTSIDE("activity.outside-programme", Kind.INVALID),
  ACTIVITY_ATTENDED("activity.attended", Kind.CONFLICT),
  SESSION_OUTSIDE("session.outside-activity", Kind.INVALID),
  SESSION_TIME("session.time", Kind.INVALID),
  VILLAGE_UNKNOWN("village.unknown", Kind.INVALID),
  POINT_HALF("point.half", Kind.INVALID),
  ATTENDANCE_EARLY("attendance.early", Kind.INVALID),
  ATTENDANCE_CANCELLED("attendance.cancelled", Kind.CONFLICT),
  BUSINESS_UNKNOWN("business.unknown", Kind.INVALID),
  CRAFTSPERSON_UNKNOWN("craftsperson.unknown", Kind.INVALID),
  CARD_UNREADABLE("card.unreadable", Kind.INVALID),
  LINE_UNREADABLE("line.unreadable", Kind.INVALID),
  PHOTO_WITHOUT_CODE("photo.without-code", Kind.INVALID),
  PHOTO_UNKNOWN("photo.unknown", Kind.NOT_FOUND),
  CERTIFICATE_UNKNOWN("certificate.unknown", Kind.NOT_FOUND),
  CRAFTSPERSON_ELSEWHERE("craftsperson.elsewhere", Kind.INVALID);

  private final String code;
  private final Kind kind;

  ProgrammeRule(String code, Kind kind) {
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
