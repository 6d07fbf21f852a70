package id.canting.notice.credit;

import id.canting.shared.Labelled;

/** Way of an application for credit, beside its status. */
public enum CreditStep implements Labelled {
  SUBMITTED("submitted"),
  AT_BANK("at_bank"),
  GRANTED("granted"),
  REFUSED("refused");

  private final String code;

  CreditStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
