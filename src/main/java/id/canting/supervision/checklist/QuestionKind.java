package id.canting.supervision.checklist;

import id.canting.shared.Labelled;

/** How a question is answered. */
public enum QuestionKind implements Labelled {
  YES_NO("yes_no"),
  NUMBER("number"),
  CHOICE("choice"),
  TEXT("text"),
  /** UUID of a photo. */
  PHOTO("photo"),
  /** A whole number from 1 (bad) to 5 (good). */
  RATING("rating");

  private final String code;

  QuestionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
