package id.canting.programme;

import id.canting.programme.eligibility.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is read.
 *
 * @param planned sum of the budget lines, in rupiah
 * @param realised sum of what was spent of them
 * @param activities how many it has, without cancelled ones
 * @param businesses different ones of the caller's scope that took part
 * @param participants attendances of the caller's scope
 * @param events null in lists
 */
public record ProgrammeRecord(
    String code,
    String name,
    @Nullable String purpose,
    String level,
    String kind,
    List<String> constraints,
    @Nullable String agency,
    @Nullable String partners,
    LocalDate from,
    LocalDate to,
    @Nullable String targetGroup,
    List<Criterion> eligibility,
    List<BudgetLine> budget,
    List<Output> outputs,
    List<String> funding,
    long planned,
    long realised,
    String status,
    @Nullable String evaluation,
    long activities,
    long businesses,
    long participants,
    boolean example,
    Instant updatedAt,
    @Nullable List<Event> events,
    int revision) {

  /** @param step the status it came to; @param reason why it went back */
  public record Event(Instant at, String by, String step, @Nullable String reason) {}
}
