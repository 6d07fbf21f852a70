package id.canting.notice.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One application with what happened to it, the latest last. @param uses of granted credit; empty for who may not see loans */
public record ApplicationRecord(ApplicationRow row, List<Event> events, List<Use> uses) {
  /** @param step code of an {@link ApplicationStep} */
  public record Event(Instant at, String by, String step, @Nullable String reason) {}

  /** What was seen of the use of credit on a day. @param used rupiah, up to that day */
  public record Use(LocalDate day, long used, String purpose, @Nullable String note, String by) {}
}
