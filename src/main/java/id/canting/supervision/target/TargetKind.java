package id.canting.supervision.target;

import id.canting.shared.Labelled;

/** What a target is about. */
public enum TargetKind implements Labelled {
  TOTAL("total"),
  SUB_DISTRICT("sub-district"),
  SENTRA("sentra");

  private final String code;

  TargetKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
