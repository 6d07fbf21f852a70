package id.canting.shared;

import org.jspecify.annotations.Nullable;

/** Keeps a change from being made to a state that its author has not seen. */
public final class RevisionGuard {
  private RevisionGuard() {}

  /**
   * @param read the revision that the author has read, null when none was told
   * @param present the record's own
   * @throws RuleViolation guard.missing (428), stale (412)
   */
  public static void check(@Nullable Integer read, int present) {
    if (read == null) {
      throw new RuleViolation(SharedRule.GUARD_MISSING);
    }
    if (read != present) {
      throw new RuleViolation(SharedRule.STALE);
    }
  }
}
