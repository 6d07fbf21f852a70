package id.canting.survey.instrument;

import id.canting.shared.Rule;

/** Rules of questionnaires. */
public enum InstrumentRule implements Rule {
  INSTRUMENT_UNKNOWN("instrument.unknown", Kind.NOT_FOUND),
  INSTRUMENT_FIXED("instrument.fixed", Kind.CONFLICT),
  CODE_FORM("item.code", Kind.INVALID),
  CODE_REPEATED("item.repeated", Kind.INVALID),
  RANGE_ORDER("item.range", Kind.INVALID),
  OPTIONS_FEW("item.options", Kind.INVALID),
  CONDITION("item.shown-when", Kind.INVALID),
  SCALE_ITEMS("scale.items", Kind.INVALID),
  BAND_BOUND("band.bound", Kind.INVALID),
  BANDS_ORDER("band.order", Kind.INVALID),
  BANDS_CLOSED("band.closed", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  InstrumentRule(String code, Kind kind) {
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
