package id.canting.notice.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an allocation.
 *
 * @param rank from 1, over all applicants
 * @param position on the waiting list, from 1; null for who has a seat
 * @param lastServed last day of an activity attended before; null: never
 * @param severity of the main constraint, 0 to 4; null: not known
 * @param draw what the draw gave; the lower text comes first among equals
 */
public record FairSeat(int rank, String business, boolean accepted, @Nullable Integer position, SeatBasis basis, @Nullable LocalDate lastServed, @Nullable Integer severity, String draw) {}
