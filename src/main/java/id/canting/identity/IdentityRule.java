package id.canting.identity;

import id.canting.shared.Rule;

/** Breaches of access. */
public enum IdentityRule implements Rule {
  UNSIGNED("unsigned", Kind.UNSIGNED),
  FORBIDDEN("forbidden", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  IdentityRule(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
