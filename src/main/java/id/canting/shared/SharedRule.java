package id.canting.shared;

/** Rules that any list or form can break. */
public enum SharedRule implements Rule {
  PAGE_RANGE("page.range", Kind.MALFORMED),
  SORT_UNKNOWN("sort.unknown", Kind.MALFORMED),
  FILTER_UNKNOWN("filter.unknown", Kind.MALFORMED),
  BODY_MALFORMED("body.malformed", Kind.MALFORMED),
  ROW_UNKNOWN("row.unknown", Kind.NOT_FOUND),
  STALE("stale", Kind.STALE),
  GUARD_MISSING("guard.missing", Kind.UNGUARDED),
  UNIQUE("unique", Kind.CONFLICT),
  MISSING("value.missing", Kind.INVALID),
  TOO_LONG("value.too-long", Kind.INVALID),
  RANGE("value.range", Kind.INVALID),
  UNKNOWN_VALUE("value.unknown", Kind.INVALID),
  NOT_A_NUMBER("value.number", Kind.INVALID),
  NOT_A_DAY("value.day", Kind.INVALID),
  FOREIGN_FORM("form.foreign", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  SharedRule(String code, Kind kind) {
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
