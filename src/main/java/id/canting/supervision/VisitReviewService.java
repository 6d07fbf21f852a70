package id.canting.supervision;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of a visit that was written: submitted, returned, reviewed, closed, cancelled, corrected. */
@ApplicationScoped
public class VisitReviewService {
  private static final int REMARK = 1000;

  @Inject CurrentUser user;
  @Inject VisitRepository visits;
  @Inject VisitQueries queries;
  @Inject VisitRecords records;
  @Inject VisitSteps steps;
  @Inject Clock clock;

  /**
   * The next step of a visit.
   *
   * @param status {@code in_progress}, {@code submitted}, {@code returned}, {@code reviewed}, {@code closed}, {@code cancelled}; the one that it has already changes nothing
   * @param remark needed to return or cancel it, else kept where it is said
   * @throws RuleViolation visit.unknown (404), visit.step (409), value.missing at remark, or what is missing to submit it (422)
   */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public VisitRecord move(String uuid, @Nullable String status, @Nullable String remark) {
    Visit visit = toChange(uuid);
    Violations wrong = new Violations();
    VisitStatus next = wrong.choice(VisitStatus.class, status, "status");
    wrong.unless(status != null && !status.isBlank(), "status", SharedRule.MISSING);
    String why = next == VisitStatus.RETURNED || next == VisitStatus.CANCELLED ? wrong.required(remark, REMARK, "remark") : wrong.text(remark, REMARK, "remark");
    wrong.throwIfAny();
    steps.come(visit, Objects.requireNonNull(next), why);
    return record(visit);
  }

  /** Opens a closed visit again, as its next edition; the closed one is kept. @throws RuleViolation visit.unknown (404), visit.step (409), value.missing at reason (422) */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public VisitRecord correct(String uuid, @Nullable String reason) {
    Visit visit = toChange(uuid);
    Violations wrong = new Violations();
    String why = wrong.required(reason, REMARK, "reason");
    wrong.throwIfAny();
    if (visit.status() != VisitStatus.CLOSED) {
      throw new RuleViolation(SupervisionRule.VISIT_STEP);
    }
    Instant now = clock.instant();
    visits.keepEdition(visit, why, now, user.username());
    visit.correct(now);
    visits.flush();
    visits.event(visit.id(), VisitStatus.IN_PROGRESS, why, now, user.username());
    return record(visit);
  }

  private Visit toChange(String uuid) {
    return visits.findToChange(VisitService.canonical(uuid)).orElseThrow(() -> new RuleViolation(SupervisionRule.VISIT_UNKNOWN));
  }

  private VisitRecord record(Visit visit) {
    return records.of(queries.find(visit.uuid(), user.scope()).orElseThrow(() -> new RuleViolation(SupervisionRule.VISIT_UNKNOWN)));
  }
}
