package id.canting.statistics.indicator;

import id.canting.shared.Rule;

/** Rules of indicators. */
public enum IndicatorRule implements Rule {
  INDICATOR_UNKNOWN("indicator.unknown", Kind.NOT_FOUND),
  INDICATOR_KNOWN("indicator.known", Kind.CONFLICT),
  VALUE_UNKNOWN("indicator.value.unknown", Kind.NOT_FOUND),
  CODE_FORM("indicator.code.form", Kind.INVALID),
  FIELD_UNKNOWN("indicator.field.unknown", Kind.INVALID),
  QUESTIONS("indicator.questions", Kind.INVALID),
  NOT_SUMMED("indicator.not-summed", Kind.INVALID),
  TARGET_TWICE("indicator.target.twice", Kind.INVALID),
  AREA_UNKNOWN("area.unknown", Kind.INVALID);

  private final String code;
  private final Kind kind;

  IndicatorRule(String code, Kind kind) {
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
