package id.canting.supervision.followup;

import id.canting.shared.Labelled;

/** How far a follow-up has come: its owner tells that it is done, an officer confirms it. */
public enum FollowUpState implements Labelled {
  OPEN("open"),
  DONE("done"),
  CONFIRMED("confirmed"),
  CANCELLED("cancelled");

  private final String code;

  FollowUpState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
