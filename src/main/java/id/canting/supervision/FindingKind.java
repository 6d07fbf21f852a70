package id.canting.supervision;

import id.canting.shared.Labelled;

/** What a finding is about. */
public enum FindingKind implements Labelled {
  PRODUCTION("production"),
  QUALITY("quality"),
  WASTE("waste"),
  SAFETY("safety"),
  EQUIPMENT("equipment"),
  FINANCE("finance"),
  MARKETING("marketing"),
  MANAGEMENT("management"),
  LABOUR("labour"),
  LEGALITY("legality"),
  PROFILE("profile"),
  OTHER("other");

  private final String code;

  FindingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
