package id.canting.supervision.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step for many follow-ups.
 *
 * @param action code of {@link FollowUpStep}
 * @param ids those that were chosen; null: all of a filter, which must then be asked for with {@code all}
 * @param evidence what was done, for complete
 * @param owner who has to do them from now on, for reassign
 * @param person account or name, for reassign; null: whoever has that part
 * @param due ISO day, for reassign; null leaves it
 */
public record ManyFollowUps(
    @Nullable String action, @Nullable List<Long> ids, @Nullable Boolean all, @Nullable String evidence, @Nullable String owner, @Nullable String person, @Nullable String due) {
  /** What became of them. @param left how many were not changed: done or cancelled already, as they should be already, or not the caller's */
  public record Outcome(int changed, int left) {}
}
