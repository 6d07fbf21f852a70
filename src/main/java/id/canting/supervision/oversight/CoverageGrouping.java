package id.canting.supervision.oversight;

import id.canting.shared.Labelled;

/** By what coverage is told. Sentra, sub-district and scale are those of the business now. */
public enum CoverageGrouping implements Labelled {
  SENTRA("sentra", "coalesce(z.code, 'none')", "max(z.name)", "max(z.number)"),
  SUB_DISTRICT("subDistrict", "coalesce(lower(d.name), 'none')", "max(d.name)", "k"),
  SCALE("scale", "coalesce(b.declared_scale, 'none')", "null", "field(k, 'micro', 'small', 'medium', 'large')"),
  /** Only for who may see persons. */
  OFFICER("officer", "coalesce(o.officer, 'none')", "max(o.officer)", "k");

  private final String code;
  private final String key;
  private final String name;
  private final String order;

  CoverageGrouping(String code, String key, String name, String order) {
    this.code = code;
    this.key = key;
    this.name = name;
    this.order = order;
  }

  @Override
  public String code() {
    return code;
  }

  /** SQL over {@code business b}, its sentra {@code z} and sub-district {@code d}; the officer {@code o} of its visit. */
  String key() {
    return key;
  }

  String label() {
    return name;
  }

  String order() {
    return order;
  }
}
