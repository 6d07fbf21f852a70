package id.canting.notice.application;

import id.canting.shared.Labelled;

/** What can happen to an application. */
public enum ApplicationStep implements Labelled {
  APPLIED("applied"),
  ACCEPTED("accepted"),
  WAITING("waiting"),
  REFUSED("refused"),
  WITHDRAWN("withdrawn"),
  PROMOTED("promoted"),
  OVERRIDDEN("overridden"),
  MOVED("moved"),
  ALLOCATED("allocated"),
  AT_BANK("at_bank"),
  GRANTED("granted"),
  BANK_REFUSED("bank_refused");

  private final String code;

  ApplicationStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
