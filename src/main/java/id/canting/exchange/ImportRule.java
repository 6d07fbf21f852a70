package id.canting.exchange;

import id.canting.shared.Rule;

/** Rules of imports as a whole. */
public enum ImportRule implements Rule {
  UNKNOWN("import.unknown", Kind.NOT_FOUND),
  ROW_UNKNOWN("import.row-unknown", Kind.NOT_FOUND),
  KIND_UNKNOWN("import.kind-unknown", Kind.INVALID),
  FILE_MISSING("import.file-missing", Kind.MALFORMED),
  FILE_NOT_CHOSEN("import.file-not-chosen", Kind.INVALID),
  REGISTER_CHANGED("import.register-changed", Kind.CONFLICT),
  NOT_APPLICABLE("import.not-applicable", Kind.CONFLICT),
  NOT_UNDOABLE("import.not-undoable", Kind.CONFLICT),
  SETTLED("import.settled", Kind.CONFLICT),
  DECISION_UNKNOWN("import.decision-unknown", Kind.INVALID),
  NOTHING_TO_UPDATE("import.nothing-to-update", Kind.INVALID),
  STILL_WRONG("import.still-wrong", Kind.INVALID);

  private final String code;
  private final Kind kind;

  ImportRule(String code, Kind kind) {
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
