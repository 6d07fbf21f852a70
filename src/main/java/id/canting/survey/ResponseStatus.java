package id.canting.survey;

import id.canting.shared.Labelled;

/** What became of asking a business. */
public enum ResponseStatus implements Labelled {
  COMPLETE("lengkap"),
  PARTIAL("sebagian"),
  NOT_MET("tidak_ditemui"),
  REFUSED("menolak"),
  CLOSED("tutup");

  private final String code;

  ResponseStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the business answered: the base of every table. */
  public boolean isAnswered() {
    return this == COMPLETE || this == PARTIAL;
  }
}
