package id.canting.supervision;

import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.supervision.checklist.AnswerWords;
import id.canting.supervision.checklist.Checklist;
import id.canting.supervision.checklist.Checklists;
import id.canting.supervision.content.ClientUuid;
import id.canting.supervision.followup.FollowUpOutline;
import id.canting.supervision.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Supervision visits: officers plan, write, review and close them; leaders and artisans read those of their businesses without what the office keeps to itself. */
@ApplicationScoped
public class VisitService {
  public static final Set<String> SORTABLE = Set.of("date", "business", "name", "status", "purpose");
  private static final Set<VisitStatus> TOLD = Set.of(VisitStatus.PLANNED, VisitStatus.IN_PROGRESS, VisitStatus.SUBMITTED);

  @Inject CurrentUser user;
  @Inject VisitRepository visits;
  @Inject VisitQueries queries;
  @Inject VisitRecords records;
  @Inject Checklists checklists;
  @Inject FollowUps followUps;
  @Inject VisitSteps steps;
  @Inject Clock clock;

  /** @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public Page<VisitRow> list(VisitFilter filter, PageRequest request) {
    return queries.page(filter, user.scope(), request);
  }

  /** In the order in which they came, in portions. @param after number of the last one had, 0 to begin */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public List<VisitRow> export(VisitFilter filter, long after, int limit) {
    return queries.after(after, limit, filter, user.scope());
  }

  /** @throws RuleViolation visit.unknown (404) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public VisitRecord get(String uuid) {
    return records.of(found(uuid));
  }

  /** A closed edition that was corrected later. @throws RuleViolation visit.unknown, edition.unknown (404) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public VisitRecord edition(String uuid, int edition) {
    VisitQueries.Found visit = found(uuid);
    return visit.edition() == edition ? records.of(visit) : records.of(queries.edition(visit, edition).orElseThrow(() -> new RuleViolation(SupervisionRule.EDITION_UNKNOWN)));
  }

  /** @throws RuleViolation visit.unknown (404) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public VisitChanges changes(String uuid) {
    VisitQueries.Found visit = found(uuid);
    VisitQueries.Found earlier = queries.before(visit).orElse(null);
    if (earlier == null) {
      return new VisitChanges(null, List.of());
    }
    Map<String, String> now = visit.content().answers();
    Map<String, String> before = earlier.content().answers();
    return new VisitChanges(earlier.day(), checklists.of(visit.checklist(), visit.checklistVersion()).questions().stream()
        .filter(q -> !q.isPhoto() && !Objects.equals(before.get(q.code()), now.get(q.code())))
        .map(q -> new VisitChanges.Answer(q.code(), q.label(), AnswerWords.of(q, before.get(q.code())), AnswerWords.of(q, now.get(q.code())))).toList());
  }

  /** What was agreed in a visit, as far as it has come. @throws RuleViolation visit.unknown (404) */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public List<FollowUpOutline> followUps(String uuid) {
    return followUps.of(found(uuid).id());
  }

  /** Empty where there is none, or none that the caller may see. */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public Optional<VisitRecord> find(String uuid) {
    return queries.find(uuid.toLowerCase(Locale.ROOT), user.scope()).map(records::of);
  }

  /** The latest visit made to a business by a checklist, whose answers another one begins with. @param business code @param checklist code @param other UUID of that other one */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public Optional<VisitRecord> latest(String business, String checklist, String other) {
    return checklists.latest(checklist).flatMap(known -> queries.latest(business, known.code(), other, user.scope())).map(records::of);
  }

  /** Accounts and names that went on visits, the latest first, at most a hundred: to choose from. */
  @Permitted(Permission.VISIT_READ)
  @Transactional
  public List<String> officers() {
    return visits.officers();
  }

  /**
   * Stores what is told of a visit, under the UUID that its client chose: anew, or in place of what was told before. The same again changes nothing and needs no revision, so that a
   * client that got no answer may repeat. A visit may be submitted with it.
   *
   * @return the visit and whether it is new
   * @throws RuleViolation visit.uuid (400), guard.missing (428), stale (412), visit.closed, visit.submitted, visit.business, visit.checklist (409), or all that is wrong with it (422)
   */
  @Permitted(Permission.VISIT_CHANGE)
  @Transactional
  public Stored put(String uuid, @Nullable Integer revision, VisitDetails said) {
    String id = canonical(uuid);
    Violations wrong = new Violations();
    String code = wrong.required(said.business(), 20, "business");
    wrong.throwIfAny();
    long business = visits.lockBusiness(code, user.scope()).orElseThrow(() -> RuleViolation.at("business", SupervisionRule.BUSINESS_UNKNOWN, code));
    Optional<Visit> present = visits.findToChange(id);
    if (present.isEmpty()) {
      add(id, business, said);
    } else {
      change(present.get(), business, revision, said);
    }
    return new Stored(records.of(found(id)), present.isEmpty());
  }

  /** @param isNew whether it was not there before */
  public record Stored(VisitRecord visit, boolean isNew) {}

  private void add(String uuid, long business, VisitDetails said) {
    Violations wrong = new Violations();
    VisitStatus told = wrong.choice(VisitStatus.class, said.status(), "status");
    wrong.unless(told == null || TOLD.contains(told), "status", SharedRule.UNKNOWN_VALUE, String.valueOf(said.status()));
    VisitStatus first = told == null ? VisitStatus.IN_PROGRESS : told;
    Checklists.Version asked = asked(said, wrong);
    VisitFacts facts = facts(said, asked.code(), asked.version(), checklists.of(asked.code(), asked.version()), first, wrong);
    wrong.throwIfAny();
    Instant now = clock.instant();
    VisitStatus written = first == VisitStatus.SUBMITTED ? VisitStatus.IN_PROGRESS : first;
    Visit visit = new Visit(uuid, business, facts, written, Acting.SYSTEM.equals(user.username()), user.username(), now);
    if (told == null) {
      visit.take();
    }
    visits.add(visit);
    visits.event(visit.id(), written, null, now, user.username());
    agree(visit);
    if (first == VisitStatus.SUBMITTED) {
      steps.come(visit, first, null);
    }
  }

  private void change(Visit visit, long business, @Nullable Integer revision, VisitDetails said) {
    if (visit.businessId() != business) {
      throw new RuleViolation(SupervisionRule.VISIT_BUSINESS);
    }
    Violations wrong = new Violations();
    VisitStatus told = wrong.choice(VisitStatus.class, said.status(), "status");
    wrong.throwIfAny();
    VisitStatus before = visit.status();
    boolean submits = told == VisitStatus.SUBMITTED && before.isWritten();
    VisitStatus next = before == VisitStatus.PLANNED && told != VisitStatus.PLANNED ? VisitStatus.IN_PROGRESS : before;
    String list = said.checklist() == null || said.checklist().isBlank() ? visit.checklist() : said.checklist().strip();
    int version = visit.checklistVersion();
    if (!list.equals(visit.checklist())) {
      if (!visit.content().answers().isEmpty() || !before.isWritten()) {
        throw new RuleViolation(SupervisionRule.VISIT_CHECKLIST);
      }
      version = asked(said, wrong).version();
    }
    wrong.throwIfAny();
    VisitFacts facts = facts(said, list, version, checklists.of(list, version), before.isWritten() ? submits ? VisitStatus.SUBMITTED : next : before, wrong);
    boolean same = wrong.none() && visit.says(facts);
    boolean begun = same && before == VisitStatus.PLANNED && told == VisitStatus.IN_PROGRESS;
    if (same && !submits && !begun) {
      return;
    }
    if (!before.isWritten()) {
      throw new RuleViolation(before == VisitStatus.CLOSED || before == VisitStatus.CANCELLED ? SupervisionRule.VISIT_CLOSED : SupervisionRule.VISIT_SUBMITTED);
    }
    wrong.throwIfAny();
    RevisionGuard.check(revision, visit.version());
    Instant now = clock.instant();
    visit.become(facts, now);
    if (next != before) {
      visit.come(next, now);
      visits.event(visit.id(), next, null, now, user.username());
    }
    if (told == null) {
      visit.take();
    }
    visits.changed(visit);
    agree(visit);
    if (submits) {
      steps.come(visit, VisitStatus.SUBMITTED, null);
    }
  }

  private void agree(Visit visit) {
    if (visit.status() != VisitStatus.PLANNED) {
      followUps.agree(visit.id(), visit.businessId(), visit.day(), visit.content().followUps(), visit.isExample());
    }
  }

  /** The checklist that a visit begins with. */
  private Checklists.Version asked(VisitDetails said, Violations wrong) {
    String purpose = said.purpose() == null ? "" : said.purpose();
    Optional<Checklists.Version> asked = said.checklist() == null || said.checklist().isBlank() ? checklists.usual(purpose) : checklists.latest(said.checklist().strip());
    if (asked.isEmpty()) {
      wrong.choice(VisitPurpose.class, said.purpose(), "purpose");
      wrong.unless(!purpose.isBlank(), "purpose", SharedRule.MISSING);
      wrong.unless(!wrong.none(), "checklist", SupervisionRule.CHECKLIST_UNKNOWN);
      wrong.throwIfAny();
    }
    return asked.orElseThrow();
  }

  private VisitFacts facts(VisitDetails said, String code, int version, Checklist checklist, VisitStatus status, Violations wrong) {
    VisitPurpose purpose = wrong.choice(VisitPurpose.class, said.purpose(), "purpose");
    wrong.unless(said.purpose() != null && !said.purpose().isBlank(), "purpose", SharedRule.MISSING);
    LocalDate day = wrong.day(said.date(), "date");
    wrong.unless(said.date() != null, "date", SharedRule.MISSING);
    LocalDate today = LocalDate.now(clock);
    wrong.unless(day == null || status == VisitStatus.PLANNED || status == VisitStatus.CANCELLED || !day.isAfter(today), "date", SupervisionRule.DATE_FUTURE);
    wrong.unless(day == null || status != VisitStatus.PLANNED || !day.isBefore(today), "date", SupervisionRule.DATE_PAST);
    VisitContent content = VisitReader.content(said, checklist, day, wrong);
    return new VisitFacts(purpose == null ? VisitPurpose.COACHING : purpose, day == null ? today : day, code, version, content);
  }

  private VisitQueries.Found found(String uuid) {
    return queries.find(uuid.toLowerCase(Locale.ROOT), user.scope()).orElseThrow(() -> new RuleViolation(SupervisionRule.VISIT_UNKNOWN));
  }

  /** @throws RuleViolation visit.uuid (400) */
  static String canonical(String uuid) {
    String id = uuid.toLowerCase(Locale.ROOT);
    if (!ClientUuid.isOne(id)) {
      throw new RuleViolation(SupervisionRule.VISIT_UUID);
    }
    return id;
  }
}
