package id.canting.area;

import org.jspecify.annotations.Nullable;

/** How sure the BPS code of a village is. */
public final class BpsStatus {
  /** The BPS code was entered by an officer. */
  static final String STATED = "stated";
  static final String UNKNOWN = "unknown";

  private BpsStatus() {}

  /** Whether the BPS code stands in the master file, so that nobody need give it. */
  public static boolean isListed(@Nullable String status) {
    return status != null && status.startsWith("listed");
  }
}
