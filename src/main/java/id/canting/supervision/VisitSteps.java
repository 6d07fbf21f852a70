package id.canting.supervision;

import id.canting.identity.CurrentUser;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import id.canting.supervision.checklist.Checklists;
import id.canting.supervision.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The steps of a visit and what each of them brings about, in the caller's transaction. */
@ApplicationScoped
class VisitSteps {
  @Inject CurrentUser user;
  @Inject VisitRepository visits;
  @Inject VisitQueries queries;
  @Inject Checklists checklists;
  @Inject FollowUps followUps;
  @Inject ProfileFindings profile;
  @Inject Clock clock;

  /** The status that it has already changes nothing. @throws RuleViolation visit.step (409), or what is missing to submit it (422) */
  void come(Visit visit, VisitStatus next, @Nullable String remark) {
    if (visit.status() == next) {
      return;
    }
    if (!visit.status().leadsTo(next)) {
      throw new RuleViolation(SupervisionRule.VISIT_STEP);
    }
    if (next == VisitStatus.SUBMITTED) {
      submit(visit);
    }
    if (next == VisitStatus.CANCELLED) {
      followUps.cancel(visit.id());
    }
    Instant now = clock.instant();
    visit.come(next, now);
    visits.flush();
    visits.event(visit.id(), next, remark, now, user.username());
  }

  private void submit(Visit visit) {
    Violations wrong = new Violations();
    wrong.unless(!visit.day().isAfter(LocalDate.now(clock)), "date", SupervisionRule.DATE_FUTURE);
    VisitReader.complete(visit.content(), checklists.of(visit.checklist(), visit.checklistVersion()), visits.photos(visit.id()), wrong);
    wrong.throwIfAny();
    profile.tell(queries.find(visit.uuid(), user.scope()).orElseThrow().business(), visit.content().profile());
  }
}
