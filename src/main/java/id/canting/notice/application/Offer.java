package id.canting.notice.application;

import id.canting.programme.eligibility.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice holds for one business, before it applies.
 *
 * @param reasons criteria that it does not meet today; empty when it may take part
 * @param earlier its application; null when it has made none
 */
public record Offer(String business, String name, List<Reason> reasons, @Nullable ApplicationRow earlier) {
  /** Whether there is nothing in the way of applying, the notice itself apart. */
  public boolean free() {
    return reasons.isEmpty() && (earlier == null || earlier.status().equals(ApplicationStatus.WITHDRAWN.code()));
  }
}
