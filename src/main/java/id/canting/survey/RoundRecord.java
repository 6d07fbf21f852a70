package id.canting.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round, counted over the caller's scope.
 *
 * @param sample how the businesses were chosen
 * @param sampled businesses that it means to ask; {@code answered} responses, complete or partial; {@code notAnswered} not met, refused or closed
 * @param events newest last; null in lists
 * @param revision the ETag
 */
public record RoundRecord(
    String period, LocalDate firstDay, LocalDate lastDay, int instrument, String status, NewRound.@Nullable Sample sample, @Nullable LocalDate opens, @Nullable LocalDate deadline,
    @Nullable String note, long sampled, long answered, long notAnswered, Instant openedAt, String openedBy, @Nullable Instant closedAt, @Nullable String closedBy,
    @Nullable List<Event> events, int revision) {

  /** @param step opened, reviewed, closed, reopened */
  public record Event(Instant at, String by, String step, @Nullable String reason) {}

  public boolean closed() {
    return status.equals(RoundStatus.CLOSED.code());
  }
}
