package id.canting.notice.application;

import id.canting.shared.Labelled;

/** Where an application stands. Submitted ones wait for a fair allocation; refused ones did not meet the criteria. */
public enum ApplicationStatus implements Labelled {
  SUBMITTED("submitted"),
  ACCEPTED("accepted"),
  WAITING("waiting"),
  REFUSED("refused"),
  WITHDRAWN("withdrawn");

  private final String code;

  ApplicationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
