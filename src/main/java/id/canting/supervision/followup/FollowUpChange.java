package id.canting.supervision.followup;

import org.jspecify.annotations.Nullable;

/**
 * What shall be different in a follow-up, as forms and REST say it: null leaves a field as it is, an empty text takes its value away.
 *
 * @param status code of {@link FollowUpState}
 * @param evidence what was done; only together with the status done
 * @param due ISO day
 * @param remark why it is opened again or cancelled
 */
public record FollowUpChange(
    @Nullable String status, @Nullable String evidence, @Nullable String task, @Nullable String owner, @Nullable String person, @Nullable String due, @Nullable String remark) {
  public static FollowUpChange done(@Nullable String evidence) {
    return new FollowUpChange(FollowUpState.DONE.code(), evidence, null, null, null, null, null);
  }

  public static FollowUpChange confirmed() {
    return new FollowUpChange(FollowUpState.CONFIRMED.code(), null, null, null, null, null, null);
  }

  /** @param status open or cancelled */
  public static FollowUpChange because(FollowUpState status, @Nullable String remark) {
    return new FollowUpChange(status.code(), null, null, null, null, null, remark == null ? "" : remark);
  }

  /** Whether it says more than that the task was done. */
  boolean isOfficers() {
    boolean tells = status == null || status.equals(FollowUpState.DONE.code());
    return !tells || task != null || owner != null || person != null || due != null || remark != null && !remark.isBlank();
  }
}
