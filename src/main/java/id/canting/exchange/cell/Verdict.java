package id.canting.exchange.cell;

import id.canting.shared.Labelled;

/** What becomes of a row. Declared in rising order of what decides: of several findings the last one in this order does. */
public enum Verdict implements Labelled {
  ACCEPT("accept"),
  ACCEPT_NORMALISED("accept_normalised"),
  WARN("warn"),
  DUPLICATE("duplicate"),
  NEEDS_CONFIRMATION("needs_confirmation"),
  REJECT("reject"),
  SKIP("skip");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Stored without anybody's decision. */
  public boolean stores() {
    return compareTo(WARN) <= 0;
  }

  /** Waits for a decision. */
  public boolean waits() {
    return this == DUPLICATE || this == NEEDS_CONFIRMATION;
  }
}
