package id.canting.statistics.trend;

import id.canting.shared.Labelled;
import id.canting.survey.Constraint;
import id.canting.survey.ResponseStatus;

/** What {@code constraint_path} knows of a business in a round: one letter. */
enum PathState {
  CREDIT('c', Constraint.CREDIT),
  DEMAND('d', Constraint.DEMAND),
  MANAGERIAL('m', Constraint.MANAGERIAL),
  LABOUR('l', Constraint.LABOUR),
  NO_ANSWER('-', "no_answer"),
  NOT_MET('t', ResponseStatus.NOT_MET),
  REFUSED('r', ResponseStatus.REFUSED),
  CLOSED('x', ResponseStatus.CLOSED),
  NO_RESPONSE(' ', "no_response");

  private final char letter;
  private final String key;

  PathState(char letter, Labelled value) {
    this(letter, value.code());
  }

  PathState(char letter, String key) {
    this.letter = letter;
    this.key = key;
  }

  char letter() {
    return letter;
  }

  /** Code of the constraint, or why there is none. */
  String key() {
    return key;
  }

  boolean isConstraint() {
    return ordinal() <= LABOUR.ordinal();
  }

  /** @param letter empty or blank for no response */
  static PathState of(String letter) {
    for (PathState state : values()) {
      if (letter.length() == 1 && letter.charAt(0) == state.letter) {
        return state;
      }
    }
    return NO_RESPONSE;
  }

  /** By the marks of a response. @param constraint empty when not said */
  static PathState of(String status, String constraint) {
    boolean answered = status.equals(ResponseStatus.COMPLETE.code()) || status.equals(ResponseStatus.PARTIAL.code());
    String key = !answered ? status : constraint.isEmpty() ? NO_ANSWER.key : constraint;
    for (PathState state : values()) {
      if (state.key.equals(key)) {
        return state;
      }
    }
    throw new IllegalArgumentException(key);
  }
}
