package id.canting.supervision.followup;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups a list shows. An empty set means any.
 *
 * @param query part of the task, or of the business's name or code
 * @param status open, overdue (open after its day), done (confirmed or not), unconfirmed (done, but not confirmed), confirmed, cancelled
 * @param person the whole account or name of who has to do it
 * @param business codes
 * @param sentra codes, none
 * @param visit UUIDs
 * @param ids keys
 * @param from not due before this day
 * @param to not due after this day
 */
public record FollowUpFilter(
    @Nullable String query, Set<String> status, Set<String> owner, @Nullable String person, Set<String> business, Set<String> sentra, Set<String> visit, Set<String> ids,
    @Nullable LocalDate from, @Nullable LocalDate to) {
  public static final FollowUpFilter ANY = of(Set.of());

  public static FollowUpFilter of(Set<String> status) {
    return of(status, Set.of());
  }

  public static FollowUpFilter of(Set<String> status, Set<String> owner) {
    return new FollowUpFilter(null, status, owner, null, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }
}
