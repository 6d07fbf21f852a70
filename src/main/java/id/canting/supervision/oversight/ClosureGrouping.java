package id.canting.supervision.oversight;

import id.canting.shared.Labelled;

/** By what the closing of follow-ups is told. The sentra is that of the business now. */
public enum ClosureGrouping implements Labelled {
  OWNER("owner", "u.owner", "null", "max(field(u.owner, 'officer', 'leader', 'artisan', 'partner'))"),
  SENTRA("sentra", "coalesce(z.code, 'none')", "max(z.name)", "max(z.number)");

  private final String code;
  private final String key;
  private final String name;
  private final String order;

  ClosureGrouping(String code, String key, String name, String order) {
    this.code = code;
    this.key = key;
    this.name = name;
    this.order = order;
  }

  @Override
  public String code() {
    return code;
  }

  /** SQL over {@code follow_up u}, the sentra {@code z} of its business. */
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
