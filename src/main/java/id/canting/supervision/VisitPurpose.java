package id.canting.supervision;

import id.canting.shared.Labelled;

/** What a visit is for. */
public enum VisitPurpose implements Labelled {
  COACHING("coaching"),
  SUPERVISION("supervision"),
  VERIFICATION("verification"),
  COMPLAINT("complaint");

  private final String code;

  VisitPurpose(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
