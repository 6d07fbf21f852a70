package id.canting.supervision.checklist;

import id.canting.shared.Rule;

/** Rules of checklists and of answers to them. */
public enum ChecklistRule implements Rule {
  CHECKLIST_UNKNOWN("checklist.unknown", Kind.NOT_FOUND),
  CHECKLIST_VERSION("checklist.version", Kind.CONFLICT),
  QUESTION_CODE("question.code", Kind.INVALID),
  QUESTION_OPTIONS("question.options", Kind.INVALID),
  QUESTION_CONDITION("question.condition", Kind.INVALID),
  QUESTION_BOUNDS("question.bounds", Kind.INVALID),
  ANSWER_UNKNOWN("answer.unknown", Kind.INVALID),
  ANSWER_FORM("answer.form", Kind.INVALID),
  ANSWER_NUMBER("answer.number", Kind.INVALID),
  ANSWER_LEAST("answer.least", Kind.INVALID),
  ANSWER_RANGE("answer.range", Kind.INVALID),
  ANSWER_LONG("answer.too-long", Kind.INVALID);

  private final String code;
  private final Kind kind;

  ChecklistRule(String code, Kind kind) {
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
