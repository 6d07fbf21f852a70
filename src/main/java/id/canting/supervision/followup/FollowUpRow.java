package id.canting.supervision.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up.
 *
 * @param visit UUID
 * @param number its place in the visit, from 1
 * @param business code
 * @param owner code of {@link FollowUpOwner}
 * @param person account or name of who has to do it; null: whoever has that part
 * @param status code of {@link FollowUpState}
 * @param overdue whether it is open after its day
 * @param daysLate how many days after; 0 unless overdue
 * @param escalatedAt when it was put before the head of the office; null unless it was
 * @param evidence what was done, in words of who did it
 * @param photo whether a photo shows it
 * @param remark why an officer opened it again or cancelled it
 * @param revision for its ETag
 */
public record FollowUpRow(
    long id,
    String visit,
    LocalDate visitDay,
    int number,
    String business,
    String name,
    @Nullable String sentra,
    @Nullable String sentraName,
    @Nullable String subDistrict,
    String task,
    String owner,
    @Nullable String person,
    LocalDate due,
    String status,
    boolean overdue,
    long daysLate,
    @Nullable Instant escalatedAt,
    @Nullable String evidence,
    boolean photo,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy,
    @Nullable String remark,
    boolean example,
    Instant updatedAt,
    int revision) {}
