package id.canting.programme.activity;

import id.canting.audit.AuditTrail;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.ProgrammeRule;
import id.canting.programme.ProgrammeStatus;
import id.canting.programme.Programmes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Activities: officers plan them; officers, leaders and researchers read them. Figures of attendance are those of the caller's scope. */
@ApplicationScoped
public class ActivityService {
  public static final Set<String> SORTABLE = Set.of("code", "name", "from", "date", "to", "programme", "village", "status", "cost", "updated");

  @Inject CurrentUser user;
  @Inject ActivityRepository activities;
  @Inject ActivityQueries queries;
  @Inject Programmes programmes;
  @Inject ChangeLog log;
  @Inject Clock clock;

  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Page<ActivityRecord> list(ActivityFilter filter, PageRequest request) {
    return queries.page(filter, user.scope(), request);
  }

  /** In the order of their codes, in portions. @param after code of the last one had, null to begin */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public List<ActivityRecord> export(ActivityFilter filter, @Nullable String after, int limit) {
    return queries.after(after == null ? 0 : Integer.parseInt(after.substring(4)), limit, filter, user.scope());
  }

  /** In the order of their days, at most 1,000: for a calendar. */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public List<ActivityRecord> calendar(ActivityFilter filter) {
    return queries.inOrder(filter, user.scope(), 1000);
  }

  /** @throws RuleViolation activity.unknown (404) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public ActivityRecord get(String code) {
    return record(code);
  }

  /** Who changed what. @throws RuleViolation activity.unknown (404) */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public List<Change> history(String code) {
    Activity activity = activities.find(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
    Map<String, AuditTrail.Shown> columns = new LinkedHashMap<>();
    columns.put("programme_id", new AuditTrail.Shown("programme", id -> programmes.byId(((Number) id).longValue()).map(ProgrammeOutline::code).orElse(null)));
    for (String column : List.of("name", "description", "place", "facilitators", "materials", "places", "minutes", "status", "lat", "lng")) {
      columns.put(column, AuditTrail.Shown.plain(column));
    }
    Map.of("first_day", "from", "last_day", "to", "village_code", "village", "planned_rupiah", "planned", "cost_rupiah", "cost")
        .forEach((column, field) -> columns.put(column, AuditTrail.Shown.plain(field)));
    return log.of(List.of(new AuditTrail("activity_aud", "id", activity.id(), columns)));
  }

  /** @throws RuleViolation programme.evaluated (409), or everything that is wrong with the details */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public ActivityRecord add(ActivityDetails said) {
    ActivityFacts facts = facts(said);
    isOpen(facts.programmeId());
    Activity activity = new Activity(activities.nextCode(), facts, Acting.SYSTEM.equals(user.username()), clock.instant());
    activities.add(activity);
    return record(activity.code());
  }

  /**
   * Replaces what is told of an activity; the same details again change nothing and need no revision.
   *
   * @throws RuleViolation activity.unknown (404), stale (412), guard.missing (428), programme.evaluated, activity.attended (409), or what is wrong with the details
   */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public ActivityRecord change(String code, @Nullable Integer revision, ActivityDetails said) {
    Activity activity = activities.findToChange(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
    ActivityFacts after = facts(said);
    if (!activity.facts().equals(after)) {
      RevisionGuard.check(revision, activity.version());
      isOpen(activity.facts().programmeId());
      isOpen(after.programmeId());
      boolean undone = after.status() == ActivityStatus.CANCELLED || after.firstDay().isAfter(LocalDate.now(clock));
      if (undone && activities.isAttended(activity.id())) {
        throw RuleViolation.at(after.status() == ActivityStatus.CANCELLED ? "status" : "from", ProgrammeRule.ACTIVITY_ATTENDED);
      }
      activity.become(after, clock.instant());
      activities.flush();
    }
    return record(code);
  }

  /** Its programme is kept from being changed until the transaction ends. */
  private ActivityFacts facts(ActivityDetails said) {
    Violations wrong = new Violations();
    ProgrammeOutline programme = said.programme() == null || said.programme().isBlank() ? null : programmes.lock(said.programme().strip()).orElse(null);
    ActivityFacts facts = ActivityReader.facts(said, programme, wrong);
    wrong.unless(said.village() == null || said.village().isBlank() || activities.hasVillage(said.village().strip()), "village", ProgrammeRule.VILLAGE_UNKNOWN);
    wrong.throwIfAny();
    return Objects.requireNonNull(facts);
  }

  private void isOpen(long programmeId) {
    ProgrammeOutline programme = programmes.byId(programmeId).orElseThrow();
    if (programme.status() == ProgrammeStatus.EVALUATED) {
      throw new RuleViolation(ProgrammeRule.PROGRAMME_EVALUATED, programme.code());
    }
  }

  private ActivityRecord record(String code) {
    return queries.find(code, user.scope()).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
  }
}
