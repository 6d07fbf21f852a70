package id.canting.insight.explorer;

import id.canting.shared.Labelled;

/** By what a measure can be told apart and narrowed. The code is also the name of the filter. */
public enum Dimension implements Labelled {
  YEAR("year"), PERIOD("period"), SUB_DISTRICT("subDistrict"), VILLAGE("village"), SENTRA("sentra"), SCALE("scale"), BATIK_TYPE("batikType"), SEX("sex"), CONSTRAINT("constraint"), PROGRAMME_KIND("programmeKind");

  private final String code;

  Dimension(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether its values follow each other in time. */
  public boolean isTime() {
    return this == YEAR || this == PERIOD;
  }
}
