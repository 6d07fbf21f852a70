package id.canting.registry.freshness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a profile.
 *
 * @param business code
 * @param stillTrue false: something is wrong, and {@code remark} says what
 * @param settledAt when the office had seen to a remark; null: it waits, or nothing was wrong
 */
public record ProfileAnswer(
    long id, String business, String businessName, boolean stillTrue, @Nullable String remark, Instant at, String by, @Nullable Instant settledAt, @Nullable String settledBy) {
  /** Whether the office has still to see to it. */
  public boolean waits() {
    return !stillTrue && settledAt == null;
  }
}
