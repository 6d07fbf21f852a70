package id.canting.area;

import id.canting.shared.Rule;

/** Rules about sub-districts and villages. */
public enum AreaRule implements Rule {
  NAME_KNOWN("area.name-known", Kind.CONFLICT),
  BPS_FORM("bps.form", Kind.INVALID),
  BPS_LISTED("bps.listed", Kind.INVALID),
  BPS_KNOWN("bps.known", Kind.CONFLICT),
  POINT_OUTSIDE("point.outside", Kind.INVALID);

  private final String code;
  private final Kind kind;

  AreaRule(String code, Kind kind) {
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
