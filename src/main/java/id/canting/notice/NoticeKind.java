package id.canting.notice;

import id.canting.shared.Labelled;

/** What a notice is about. */
public enum NoticeKind implements Labelled {
  TRAINING("training"),
  CREDIT("credit"),
  EQUIPMENT("equipment"),
  RAW_MATERIAL("raw_material"),
  MARKET_ACCESS("market_access"),
  CERTIFICATION("certification"),
  COOPERATION("cooperation"),
  ENVIRONMENT("environment"),
  OTHER("other");

  private final String code;

  NoticeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
