package id.canting.insight.home;

import id.canting.shared.Labelled;

/** A figure of the start page whose rows stand in no other list: what happened since a day, and profiles that nobody has confirmed since. */
public enum HomeFigure implements Labelled {
  REGISTERED("registered", "business"),
  CHANGED("changed", "business"),
  SURVEYED("surveyed", "business"),
  VISITED("visited", "visit"),
  DONE("done", "follow-up"),
  HELD("held", "activity"),
  APPLIED("applied", "application"),
  PUBLISHED("published", "notice"),
  /** Businesses that are not closed and of which nobody has said since the day that the profile still holds. */
  UNCONFIRMED("unconfirmed", "business");

  /** A profile is to be confirmed once a year. */
  private static final int YEAR = 365;
  private static final int WEEK = 7;

  private final String code;
  private final String record;

  HomeFigure(String code, String record) {
    this.code = code;
    this.record = record;
  }

  @Override
  public String code() {
    return code;
  }

  /** What its rows are: business, visit, follow-up, activity, application or notice. */
  public String record() {
    return record;
  }

  /** How far back it looks where no day is named. */
  public int days() {
    return this == UNCONFIRMED ? YEAR : WEEK;
  }
}
