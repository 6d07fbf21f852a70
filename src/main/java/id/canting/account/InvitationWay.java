package id.canting.account;

import id.canting.shared.Labelled;
import java.util.Locale;

/** How a one-time code reaches a person. */
public enum InvitationWay implements Labelled {
  EMAIL, PRINT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
