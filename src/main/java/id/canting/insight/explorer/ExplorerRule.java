package id.canting.insight.explorer;

import id.canting.shared.Rule;

/** Rules of what can be explored and kept as a view. */
public enum ExplorerRule implements Rule {
  MEASURE_UNKNOWN("measure.unknown", Kind.NOT_FOUND),
  NOT_OFFERED("dimension.not-offered", Kind.MALFORMED),
  SAME_TWICE("dimension.twice", Kind.MALFORMED),
  NO_SPAN("compare.no-span", Kind.MALFORMED),
  VIEW_ADDRESS("view.address", Kind.INVALID),
  VIEW_NAME("view.name", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ExplorerRule(String code, Kind kind) {
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
