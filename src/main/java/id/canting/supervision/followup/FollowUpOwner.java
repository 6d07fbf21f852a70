package id.canting.supervision.followup;

import id.canting.shared.Labelled;

/** Who has to do what was agreed. */
public enum FollowUpOwner implements Labelled {
  OFFICER("officer"),
  LEADER("leader"),
  ARTISAN("artisan"),
  PARTNER("partner");

  private final String code;

  FollowUpOwner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
