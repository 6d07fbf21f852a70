package id.canting.supervision;

import id.canting.identity.CurrentUser;
import id.canting.shared.RuleViolation;
import id.canting.supervision.checklist.Checklists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visits for who plans them. Works in the caller's transaction, which has seen to permission. */
@ApplicationScoped
public class Visits {
  @Inject VisitRepository visits;
  @Inject Checklists checklists;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Plans a visit.
   *
   * @param business code
   * @param day today or later
   * @param officers accounts or names, at most twenty
   * @return its UUID
   * @throws RuleViolation business.unknown, date.past (422)
   */
  public String plan(String business, VisitPurpose purpose, LocalDate day, List<String> officers) {
    long key = visits.lockBusiness(business, user.scope()).orElseThrow(() -> RuleViolation.at("business", SupervisionRule.BUSINESS_UNKNOWN, business));
    if (day.isBefore(LocalDate.now(clock))) {
      throw RuleViolation.at("date", SupervisionRule.DATE_PAST);
    }
    Checklists.Version asked = checklists.usual(purpose.code()).orElseThrow(() -> RuleViolation.at("checklist", SupervisionRule.CHECKLIST_UNKNOWN));
    VisitContent content = new VisitContent(null, null, officers, List.of(), null, Map.of(), List.of(), null, null, null, null, List.of(), null, List.of());
    Instant now = clock.instant();
    Visit visit = new Visit(UUID.randomUUID().toString(), key, new VisitFacts(purpose, day, asked.code(), asked.version(), content), VisitStatus.PLANNED, false, user.username(), now);
    visits.add(visit);
    visits.event(visit.id(), VisitStatus.PLANNED, null, now, user.username());
    return visit.uuid();
  }

  /** Accounts and names that went on visits, the latest first, at most a hundred: to choose from. */
  public List<String> officers() {
    return visits.officers();
  }
}
