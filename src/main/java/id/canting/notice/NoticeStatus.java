package id.canting.notice;

import id.canting.shared.Labelled;

/** How far a notice has come. Whether a published one is still to appear or closed already is a matter of the day: {@link NoticeState}. */
public enum NoticeStatus implements Labelled {
  DRAFT("draft"),
  IN_REVIEW("in_review"),
  PUBLISHED("published"),
  WITHDRAWN("withdrawn");

  private final String code;

  NoticeStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
