package id.canting.insight.explorer;

import id.canting.shared.Labelled;

/** With what each cell is compared. */
public enum Compare implements Labelled {
  /** The period that comes just before; of responses, the round before. */
  PREVIOUS("previous"),
  /** The same season one year before. */
  YEAR_BEFORE("yearBefore");

  private final String code;

  Compare(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
