package id.canting.notice;

import id.canting.shared.Labelled;

/** How places are given: to who comes first, or by need after the last day. */
public enum Allocation implements Labelled {
  FIRST_COME("first-come"),
  FAIR("fair");

  private final String code;

  Allocation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
