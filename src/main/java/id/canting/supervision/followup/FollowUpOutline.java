package id.canting.supervision.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as its visit shows it.
 *
 * @param number its place in the visit, from 1
 * @param person account or name; null: whoever has that part
 * @param overdue open after its day
 */
public record FollowUpOutline(long id, int number, String task, FollowUpOwner owner, @Nullable String person, LocalDate due, FollowUpState state, boolean overdue) {}
