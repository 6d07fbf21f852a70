package id.canting.supervision;

import id.canting.shared.Rule;

/** Rules of visits. */
public enum SupervisionRule implements Rule {
  VISIT_UNKNOWN("visit.unknown", Kind.NOT_FOUND),
  VISIT_UUID("visit.uuid", Kind.MALFORMED),
  VISIT_CLOSED("visit.closed", Kind.CONFLICT),
  VISIT_SUBMITTED("visit.submitted", Kind.CONFLICT),
  VISIT_STEP("visit.step", Kind.CONFLICT),
  VISIT_BUSINESS("visit.business", Kind.CONFLICT),
  VISIT_CHECKLIST("visit.checklist", Kind.CONFLICT),
  EDITION_UNKNOWN("edition.unknown", Kind.NOT_FOUND),
  BUSINESS_UNKNOWN("business.unknown", Kind.INVALID),
  CHECKLIST_UNKNOWN("checklist.none", Kind.INVALID),
  DATE_FUTURE("date.future", Kind.INVALID),
  DATE_PAST("date.past", Kind.INVALID),
  TIME("time", Kind.INVALID),
  TIME_ORDER("time.order", Kind.INVALID),
  POSITION("position", Kind.INVALID),
  SIGNATURE("signature", Kind.INVALID),
  PROFILE_FIELD("profile.field", Kind.INVALID),
  PROFILE_HOLDS("profile.holds", Kind.INVALID),
  DUE("due.early", Kind.INVALID),
  TOO_MANY("value.too-many", Kind.INVALID),
  PHOTO_UUID("photo.uuid", Kind.INVALID),
  PHOTO_MISSING("photo.missing", Kind.INVALID),
  PHOTO_UNKNOWN("photo.unknown", Kind.NOT_FOUND),
  PHOTO_TAKEN("photo.taken", Kind.CONFLICT),
  UPLOAD_OFFSET("upload.offset", Kind.CONFLICT),
  UPLOAD_LENGTH("upload.length", Kind.INVALID);

  private final String code;
  private final Kind kind;

  SupervisionRule(String code, Kind kind) {
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
