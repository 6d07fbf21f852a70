package id.canting.exchange;

import id.canting.shared.Labelled;

/** What storing a row does, or would do, to the register. */
public enum Action implements Labelled {
  CREATE("create"),
  UPDATE("update"),
  NONE("none");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
