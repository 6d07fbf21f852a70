package id.canting.supervision;

import id.canting.supervision.content.Position;
import id.canting.supervision.content.ProfileCheck;
import id.canting.supervision.content.Signature;
import id.canting.supervision.followup.AgreedTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a visit. Business, purpose and date are needed; to submit it also what its checklist requires. A null in a list is an empty row of a form.
 *
 * @param business code; never changed after the first time
 * @param purpose code of {@link VisitPurpose}
 * @param date Asia/Jakarta; only a planned one may lie ahead
 * @param from hour of the day, {@code 08:00}
 * @param officers accounts or names
 * @param persons who were met
 * @param checklist code; null: the one its purpose uses. A visit stays with the version that was in force when it began
 * @param answers by code of the question: texts, numbers, booleans
 * @param internal seen by officers only
 * @param status {@code planned}, {@code in_progress} while it is being written, {@code submitted}; null: told as one that took place, so that it counts and its follow-ups are known, though it
 *     has still to be submitted
 */
public record VisitDetails(
    @Nullable String business,
    @Nullable String purpose,
    @Nullable LocalDate date,
    @Nullable String from,
    @Nullable String to,
    @Nullable List<@Nullable String> officers,
    @Nullable List<@Nullable String> persons,
    @Nullable Position position,
    @Nullable String checklist,
    @Nullable Map<String, @Nullable Object> answers,
    @Nullable List<@Nullable Found> findings,
    @Nullable String recommendations,
    @Nullable String agreements,
    @Nullable ProfileCheck profile,
    @Nullable Signature signature,
    @Nullable List<@Nullable String> photos,
    @Nullable String internal,
    @Nullable List<@Nullable AgreedTask> followUps,
    @Nullable String status) {
  /** A finding as it is told. @param severity a number from 1 to 4 */
  public record Found(@Nullable String kind, @Nullable Integer severity, @Nullable String text, @Nullable String photo) {}
}
