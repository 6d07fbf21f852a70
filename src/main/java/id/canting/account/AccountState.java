package id.canting.account;

import id.canting.shared.Labelled;
import java.util.Locale;

/** Where an account stands. Invited and never have not opened the portal yet; an invited one holds a code that is still good. */
public enum AccountState implements Labelled {
  ACTIVE, INVITED, NEVER, DEACTIVATED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
