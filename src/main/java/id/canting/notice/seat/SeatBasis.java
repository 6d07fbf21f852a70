package id.canting.notice.seat;

import id.canting.shared.Labelled;

/** What decided that an applicant has a seat, or has none: the first difference to whoever stands on the other side of the last seat. */
public enum SeatBasis implements Labelled {
  /** There was a seat for everybody. */
  ENOUGH("enough"),
  /** There was no seat at all. */
  NONE("none"),
  NEVER("never"),
  LONGEST("longest"),
  SEVERITY("severity"),
  DRAW("draw");

  private final String code;

  SeatBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
