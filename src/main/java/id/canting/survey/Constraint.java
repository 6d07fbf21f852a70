package id.canting.survey;

import id.canting.shared.Labelled;

/** What hinders a business most; single choice. */
public enum Constraint implements Labelled {
  CREDIT("credit"),
  DEMAND("demand"),
  MANAGERIAL("managerial"),
  LABOUR("labour");

  private final String code;

  Constraint(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
