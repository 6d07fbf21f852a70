package id.canting.survey;

import id.canting.shared.Labelled;

/** Where a round stands. */
public enum RoundStatus implements Labelled {
  OPEN("open"),
  IN_REVIEW("in_review"),
  CLOSED("closed");

  private final String code;

  RoundStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
