package id.canting.registry;

import id.canting.shared.Labelled;

/** As the study codes it. */
public enum Sex implements Labelled {
  WOMAN("P"),
  MAN("L");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
