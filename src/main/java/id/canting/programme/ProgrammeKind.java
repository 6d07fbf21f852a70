package id.canting.programme;

import id.canting.shared.Labelled;

/** What a programme brings to businesses. */
public enum ProgrammeKind implements Labelled {
  TRAINING("training"),
  CREDIT("credit"),
  EQUIPMENT("equipment"),
  RAW_MATERIAL("raw_material"),
  MARKET_ACCESS("market_access"),
  CERTIFICATION("certification"),
  COOPERATION("cooperation"),
  ENVIRONMENT("environment");

  private final String code;

  ProgrammeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
