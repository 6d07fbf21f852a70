package id.canting.programme;

import id.canting.shared.Labelled;

/** The level of the self-development strategy that a programme works at. */
public enum ProgrammeLevel implements Labelled {
  INDIVIDUAL("individual"),
  ORGANISATIONAL("organisational"),
  COLLECTIVE("collective");

  private final String code;

  ProgrammeLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
