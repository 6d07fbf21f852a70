package id.canting.supervision.schedule;

import id.canting.shared.Rule;

/** Rules of letters of assignment. */
enum LetterRule implements Rule {
  UNKNOWN("letter.unknown", Kind.NOT_FOUND),
  EMPTY("letter.empty", Kind.INVALID);

  private final String code;
  private final Kind kind;

  LetterRule(String code, Kind kind) {
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
