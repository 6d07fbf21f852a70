package id.canting.account;

import id.canting.shared.Rule;

/** What can be wrong with an account, an invitation or the answer to one. */
public enum AccountRule implements Rule {
  UNKNOWN("account.unknown", Kind.NOT_FOUND),
  ROLE_FOREIGN("account.role-foreign", Kind.FORBIDDEN),
  BUSINESS_UNKNOWN("account.business-unknown", Kind.INVALID),
  ASSOCIATION_UNKNOWN("account.association-unknown", Kind.INVALID),
  USERNAME_FORM("account.username-form", Kind.INVALID),
  USERNAME_TAKEN("account.username-taken", Kind.CONFLICT),
  EMAIL_FORM("account.email-form", Kind.INVALID),
  EMAIL_TAKEN("account.email-taken", Kind.CONFLICT),
  EMAIL_MISSING("account.email-missing", Kind.INVALID),
  MAIL_CLOSED("account.mail-closed", Kind.INVALID),
  NAME_REFUSED("account.name-refused", Kind.INVALID),
  OWN("account.own", Kind.CONFLICT),
  LAST_ADMINISTRATOR("account.last-administrator", Kind.CONFLICT),
  DEACTIVATED("account.deactivated", Kind.CONFLICT),
  CODE_WRONG("account.code-wrong", Kind.INVALID),
  CODE_EXPIRED("account.code-expired", Kind.INVALID),
  CODE_USED("account.code-used", Kind.CONFLICT),
  CODE_LOCKED("account.code-locked", Kind.INVALID),
  PASSWORD_SHORT("account.password-short", Kind.INVALID),
  PASSWORD_OTHER("account.password-other", Kind.INVALID),
  PASSWORD_NAME("account.password-name", Kind.INVALID),
  PASSWORD_DIGITS("account.password-digits", Kind.INVALID),
  PASSWORD_UPPER("account.password-upper", Kind.INVALID),
  PASSWORD_LOWER("account.password-lower", Kind.INVALID),
  PASSWORD_SIGNS("account.password-signs", Kind.INVALID),
  PASSWORD_USED("account.password-used", Kind.INVALID),
  PASSWORD_COMMON("account.password-common", Kind.INVALID),
  PASSWORD_REFUSED("account.password-refused", Kind.INVALID),
  /** Keycloak cannot be reached, or does not accept the portal. */
  AWAY("account.away", Kind.AWAY);

  private final String code;
  private final Kind kind;

  AccountRule(String code, Kind kind) {
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
