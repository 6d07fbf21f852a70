package id.canting.insight.report;

import id.canting.shared.Rule;

/** Rules about reports of the office. */
public enum ReportRule implements Rule {
  REPORT_UNKNOWN("report.unknown", Kind.NOT_FOUND),
  REPORT_PERIOD("report.period", Kind.INVALID),
  REPORT_LANGUAGE("report.language", Kind.INVALID),
  REPORT_PAPER("report.paper", Kind.INVALID),
  REPORT_NIP("report.nip", Kind.INVALID),
  REPORT_WITHDRAWN("report.withdrawn", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ReportRule(String code, Kind kind) {
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
