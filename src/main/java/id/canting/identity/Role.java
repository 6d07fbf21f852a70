package id.canting.identity;

import id.canting.shared.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** The five roles, in the order in which they decide the data scope of an account that has several. */
public enum Role implements Labelled {
  DISTRICT_OFFICER("district-officer"),
  ASSOCIATION_LEADER("association-leader"),
  ARTISAN("artisan"),
  RESEARCHER("researcher"),
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The role's name in the token's {@code groups}. */
  @Override
  public String code() {
    return code;
  }

  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
