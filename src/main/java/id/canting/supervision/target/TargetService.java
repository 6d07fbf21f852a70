package id.canting.supervision.target;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.supervision.planning.ProposalFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Targets of visits. */
@ApplicationScoped
public class TargetService {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  @Inject CurrentUser user;
  @Inject TargetRepository targets;
  @Inject Clock clock;

  /** Targets of a period. @throws RuleViolation period.invalid (422) */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<VisitTarget> of(String period) {
    return targets.of(ProposalFilter.period(period).text());
  }

  /** Periods that have targets, the latest first. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<String> periods() {
    return targets.periods();
  }

  /**
   * Sets the targets that are named and leaves the others; the same again changes nothing.
   *
   * @throws RuleViolation period.invalid, value.unknown, value.range (422), at {@code targets.<kind>.<area>}
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<VisitTarget> change(String period, @Nullable List<TargetChange> changes) {
    Period within = ProposalFilter.period(period);
    Set<String> areas = targets.areas();
    Violations wrong = new Violations();
    List<TargetChange> all = Objects.requireNonNullElse(changes, List.of());
    for (TargetChange one : all) {
      TargetKind kind = wrong.choice(TargetKind.class, one.kind(), "targets.kind");
      wrong.unless(one.kind() != null && !one.kind().isBlank(), "targets.kind", SharedRule.MISSING);
      if (kind != null) {
        check(one, kind, areas, wrong);
      }
    }
    wrong.throwIfAny();
    for (TargetChange one : all) {
      String kind = Objects.requireNonNull(one.kind()).strip();
      if (one.percent() == null) {
        targets.remove(within.text(), kind, area(one));
      } else {
        targets.put(within.text(), kind, area(one), one.percent(), clock.instant(), user.username());
      }
    }
    return targets.of(within.text());
  }

  private static void check(TargetChange one, TargetKind kind, Set<String> areas, Violations wrong) {
    String field = "targets." + kind.code() + (area(one).isEmpty() ? "" : "." + area(one).replace('.', '-'));
    if (!areas.contains(kind.code() + " " + area(one))) {
      wrong.add("targets.area", SharedRule.UNKNOWN_VALUE, area(one).length() > 40 ? area(one).substring(0, 40) : area(one));
    } else if (one.percent() != null) {
      boolean fine = one.percent().signum() >= 0 && one.percent().compareTo(ALL) <= 0 && one.percent().stripTrailingZeros().scale() <= DECIMALS;
      wrong.unless(fine, field, SharedRule.RANGE, 0, ALL);
    }
  }

  private static String area(TargetChange one) {
    return one.area() == null ? "" : one.area().strip();
  }
}
