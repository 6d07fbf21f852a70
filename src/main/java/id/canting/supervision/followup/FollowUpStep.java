package id.canting.supervision.followup;

import id.canting.shared.Labelled;

/** What can be done with many follow-ups at once. */
public enum FollowUpStep implements Labelled {
  COMPLETE("complete"),
  CONFIRM("confirm"),
  REASSIGN("reassign");

  private final String code;

  FollowUpStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
