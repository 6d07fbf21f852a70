package id.canting.registry;

import id.canting.shared.Labelled;
import java.util.EnumSet;
import java.util.Set;

/** Life of a business in the register: proposed by a leader, verified and active by an officer; it may rest, close, and open again. */
public enum BusinessStatus implements Labelled {
  PROPOSED("proposed"),
  VERIFIED("verified"),
  ACTIVE("active"),
  DORMANT("dormant"),
  CLOSED("closed");

  private final String code;

  BusinessStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The states that may follow this one. */
  public Set<BusinessStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(VERIFIED, ACTIVE, CLOSED);
      case VERIFIED -> EnumSet.of(ACTIVE, DORMANT, CLOSED);
      case ACTIVE -> EnumSet.of(DORMANT, CLOSED);
      case DORMANT -> EnumSet.of(ACTIVE, CLOSED);
      case CLOSED -> EnumSet.of(ACTIVE);
    };
  }
}
