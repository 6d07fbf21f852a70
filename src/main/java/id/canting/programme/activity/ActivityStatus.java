package id.canting.programme.activity;

import id.canting.shared.Labelled;

/** What became of an activity. */
public enum ActivityStatus implements Labelled {
  PLANNED("planned"),
  HELD("held"),
  CANCELLED("cancelled");

  private final String code;

  ActivityStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
