package id.canting.registry;

import id.canting.shared.Labelled;

/** On what a declared scale rests: scale is an opinion with a basis. */
public enum ScaleBasis implements Labelled {
  STATEMENT("statement"),
  SURVEY("survey"),
  LICENCE("licence"),
  OFFICE("office");

  private final String code;

  ScaleBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
