package id.canting.programme.reach;

import id.canting.shared.Labelled;

/** By what reach is told. Scale and sex are those of the business and its owner now. */
public enum Grouping implements Labelled {
  SENTRA("sentra", "coalesce(z.code, '')"),
  SCALE("scale", "coalesce(b.declared_scale, '')"),
  SEX("sex", "coalesce(o.sex, '')"),
  SUB_DISTRICT("subDistrict", "coalesce(d.name, '')");

  private final String code;
  private final String column;

  Grouping(String code, String column) {
    this.code = code;
    this.column = column;
  }

  @Override
  public String code() {
    return code;
  }

  /** SQL over {@code business b}, its owner {@code o}, its sentra {@code z} and sub-district {@code d}; empty where it is not known. */
  String column() {
    return column;
  }
}
