package id.canting.registry;

import id.canting.shared.Labelled;

/** How the cloth is made. */
public enum BatikType implements Labelled {
  TULIS("tulis"),
  CAP("cap"),
  KOMBINASI("kombinasi"),
  GEDOG("gedog");

  private final String code;

  BatikType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
