package id.canting.programme.reach;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.ProgrammeRule;
import id.canting.programme.Programmes;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.Instruments;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom programmes reached, what it cost, and what businesses said before and after. */
@ApplicationScoped
public class ReachService {
  public static final Set<String> SORTABLE = Set.of("business", "name", "sentra", "attendances", "last");

  @Inject CurrentUser user;
  @Inject ReachQueries reach;
  @Inject OutcomeQueries outcomes;
  @Inject Programmes programmes;
  @Inject Instruments instruments;

  /** Costs are told only to who sees all businesses: they are those of whole programmes. @param by code of {@link Grouping}; null: sentra @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Reach of(@Nullable String by, ReachFilter filter) {
    Grouping grouping = Codes.read(Grouping.class, by, "by");
    Grouping chosen = grouping == null ? Grouping.SENTRA : grouping;
    List<Reach.Line> groups = reach.lines(chosen, filter, user.scope());
    Reach.Line total = ReachQueries.line(null, null, groups.stream().mapToLong(Reach.Line::businesses).sum(), groups.stream().mapToLong(Reach.Line::served).sum(),
        groups.stream().mapToLong(Reach.Line::participants).sum());
    boolean whole = user.scope().kind() == DataScope.Kind.ALL;
    return new Reach(chosen.code(), total, groups, whole ? reach.costs(filter) : List.of());
  }

  /** The businesses behind a figure. @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Page<Reach.Row> businesses(ReachFilter.Rows rows, PageRequest request) {
    return reach.page(rows, user.scope(), request);
  }

  /** In the order of their codes, in portions. @param after code of the last one had, null to begin */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public List<Reach.Row> export(ReachFilter.Rows rows, @Nullable String after, int limit) {
    return reach.after(after == null ? 0 : Integer.parseInt(after.substring(4)), limit, rows, user.scope());
  }

  /** @throws RuleViolation programme.unknown (404) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Outcome outcome(String code) {
    ProgrammeOutline programme = programmes.find(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.PROGRAMME_UNKNOWN));
    OutcomeQueries.Round before = outcomes.before(programme.firstDay()).orElse(null);
    OutcomeQueries.Round after = outcomes.after(programme.lastDay()).orElse(null);
    int version = after != null ? after.instrument() : before != null ? before.instrument() : instruments.inForce();
    List<String> scales = instruments.of(version).scales().stream().map(Scoring::code).filter(c -> c.matches("[A-Za-z0-9_]+")).toList();
    return new Outcome(before == null ? null : before.period(), after == null ? null : after.period(), outcomes.lines(programme, before, after, scales, user.scope()));
  }
}
