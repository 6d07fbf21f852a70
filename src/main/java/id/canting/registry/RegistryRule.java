package id.canting.registry;

import id.canting.shared.Rule;

/** Rules of the register. */
public enum RegistryRule implements Rule {
  BUSINESS_UNKNOWN("business.unknown", Kind.NOT_FOUND),
  /** A business named in another record that is not there, or not for the caller. */
  BUSINESS_NONE("business.none", Kind.INVALID),
  SENTRA_UNKNOWN("sentra.unknown", Kind.INVALID),
  SENTRA_FOREIGN("sentra.foreign", Kind.INVALID),
  VILLAGE_UNKNOWN("village.unknown", Kind.INVALID),
  VILLAGE_ELSEWHERE("village.elsewhere", Kind.INVALID),
  VILLAGE_TAKEN("village.taken", Kind.CONFLICT),
  SUB_DISTRICT_UNKNOWN("sub-district.unknown", Kind.INVALID),
  ASSOCIATION_UNKNOWN("association.unknown", Kind.INVALID),
  CODE_FORM("code.form", Kind.INVALID),
  CODE_KNOWN("code.known", Kind.CONFLICT),
  NIB_LENGTH("nib.length", Kind.INVALID),
  NIB_KNOWN("nib.known", Kind.CONFLICT),
  NIK_LENGTH("nik.length", Kind.INVALID),
  NIK_DATE("nik.date", Kind.INVALID),
  PHONE_FORM("phone.form", Kind.INVALID),
  EMAIL_FORM("email.form", Kind.INVALID),
  DATE_FUTURE("date.future", Kind.INVALID),
  DATE_ORDER("date.order", Kind.INVALID),
  DATE_FORM("date.form", Kind.INVALID),
  YEAR_FUTURE("year.future", Kind.INVALID),
  STATUS_STEP("status.step", Kind.INVALID),
  FIELD_FORBIDDEN("field.forbidden", Kind.FORBIDDEN),
  POINT_HALF("point.half", Kind.INVALID),
  REMARK_UNKNOWN("remark.unknown", Kind.NOT_FOUND);

  private final String code;
  private final Kind kind;

  RegistryRule(String code, Kind kind) {
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
