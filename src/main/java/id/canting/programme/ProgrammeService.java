package id.canting.programme;

import id.canting.audit.AuditTrail;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Programmes: officers plan and move them; officers, leaders and researchers read them. Figures of attendance are those of the caller's scope. */
@ApplicationScoped
public class ProgrammeService {
  public static final Set<String> SORTABLE = Set.of("code", "name", "from", "to", "kind", "status", "planned", "realised", "updated");
  private static final Map<String, String> SHOWN = shown();

  @Inject CurrentUser user;
  @Inject ProgrammeRepository programmes;
  @Inject ProgrammeQueries queries;
  @Inject ChangeLog log;
  @Inject Clock clock;

  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Page<ProgrammeRecord> list(ProgrammeFilter filter, PageRequest request) {
    return queries.page(filter, user.scope(), request);
  }

  /** In the order of their codes, in portions. @param after code of the last one had, null to begin */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public List<ProgrammeRecord> export(ProgrammeFilter filter, @Nullable String after, int limit) {
    return queries.after(after == null ? 0 : Integer.parseInt(after.substring(4)), limit, filter, user.scope());
  }

  /** @throws RuleViolation programme.unknown (404) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public ProgrammeRecord get(String code) {
    return record(code);
  }

  /** Who changed what. @throws RuleViolation programme.unknown (404) */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public List<Change> history(String code) {
    Programme programme = programmes.find(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.PROGRAMME_UNKNOWN));
    Map<String, AuditTrail.Shown> columns = new LinkedHashMap<>();
    SHOWN.forEach((column, field) -> columns.put(column, AuditTrail.Shown.plain(field)));
    return log.of(List.of(new AuditTrail("programme_aud", "id", programme.id(), columns)));
  }

  /** @throws RuleViolation with everything that is wrong with the details */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public ProgrammeRecord add(ProgrammeDetails said) {
    Violations wrong = new Violations();
    ProgrammeFacts facts = ProgrammeReader.facts(said, wrong);
    ProgrammeStatus status = wrong.choice(ProgrammeStatus.class, said.status(), "status");
    wrong.unless(status != ProgrammeStatus.EVALUATED || facts == null || facts.evaluation() != null, "evaluation", SharedRule.MISSING);
    wrong.throwIfAny();
    Programme programme = new Programme(programmes.nextCode(), Objects.requireNonNull(facts), status == null ? ProgrammeStatus.PLANNED : status, Acting.SYSTEM.equals(user.username()), clock.instant());
    programmes.add(programme);
    programmes.log(programme, clock.instant(), user.username(), null);
    return record(programme.code());
  }

  /**
   * Replaces what is told of a programme; the same details again change nothing and need no revision.
   *
   * @throws RuleViolation programme.unknown (404), stale (412), guard.missing (428), programme.evaluated (409), or what is wrong with the details
   */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public ProgrammeRecord change(String code, @Nullable Integer revision, ProgrammeDetails said) {
    Programme programme = toChange(code);
    Violations wrong = new Violations();
    ProgrammeFacts after = ProgrammeReader.facts(said, wrong);
    ProgrammeStatus status = wrong.choice(ProgrammeStatus.class, said.status(), "status");
    wrong.unless(status == null || status == programme.status(), "status", ProgrammeRule.PROGRAMME_STATUS);
    wrong.throwIfAny();
    if (!programme.facts().equals(Objects.requireNonNull(after))) {
      RevisionGuard.check(revision, programme.version());
      if (programmes.hasActivitiesOutside(programme.id(), after.firstDay(), after.lastDay())) {
        throw RuleViolation.at("to", ProgrammeRule.ACTIVITIES_OUTSIDE);
      }
      programme.become(after, clock.instant());
      programmes.flush();
    }
    return record(code);
  }

  /**
   * Moves a programme one step, logged.
   *
   * @param to code of the status before or after its own; the one it has already changes nothing
   * @param text going back: why; to {@code evaluated}: the evaluation, unless it is written already
   * @throws RuleViolation programme.unknown (404), programme.step (409), value.missing (422) at text
   */
  @Permitted(Permission.PROGRAMME_CHANGE)
  @Transactional
  public ProgrammeRecord move(String code, @Nullable String to, @Nullable String text) {
    Programme programme = toChange(code);
    Violations wrong = new Violations();
    ProgrammeStatus status = wrong.choice(ProgrammeStatus.class, to, "status");
    wrong.unless(status != null || to != null && !to.isBlank(), "status", SharedRule.MISSING);
    boolean back = status != null && status.ordinal() < programme.status().ordinal();
    boolean evaluating = status == ProgrammeStatus.EVALUATED && programme.status() != ProgrammeStatus.EVALUATED;
    String told = wrong.text(text, evaluating ? 4000 : 1000, "text");
    boolean needed = back || evaluating && programme.facts().evaluation() == null;
    wrong.unless(!needed || told != null, "text", SharedRule.MISSING);
    wrong.throwIfAny();
    if (status != null && status != programme.status()) {
      programme.move(status, evaluating ? told : null, clock.instant());
      programmes.log(programme, clock.instant(), user.username(), evaluating ? null : told);
    }
    return record(code);
  }

  private Programme toChange(String code) {
    return programmes.findToChange(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.PROGRAMME_UNKNOWN));
  }

  private ProgrammeRecord record(String code) {
    return queries.find(code, user.scope()).orElseThrow(() -> new RuleViolation(ProgrammeRule.PROGRAMME_UNKNOWN));
  }

  private static Map<String, String> shown() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String column : List.of("code", "name", "purpose", "level", "kind", "constraints", "agency", "partners")) {
      columns.put(column, column);
    }
    columns.put("first_day", "from");
    columns.put("last_day", "to");
    columns.put("target_group", "targetGroup");
    columns.put("planned_rupiah", "planned");
    columns.put("realised_rupiah", "realised");
    columns.put("evaluation", "evaluation");
    columns.put("status", "status");
    return columns;
  }
}
