package id.canting.registry;

import id.canting.shared.Labelled;

/** What dyes the cloth. */
public enum Dye implements Labelled {
  NATURAL("alami"),
  SYNTHETIC("sintetis"),
  MIXED("campuran");

  private final String code;

  Dye(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
