package id.canting.supervision.planning;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Texts;
import id.canting.shared.Violations;
import id.canting.supervision.VisitPurpose;
import id.canting.supervision.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom to visit next, and planning those visits. */
@ApplicationScoped
public class ProposalService {
  public static final Set<String> SORTABLE = Set.of("score", "name", "lastVisit", "km");
  public static final int MOST_BUSINESSES = 200;
  public static final int MOST_OFFICERS = 20;
  private static final int NAME = 100;

  @Inject CurrentUser user;
  @Inject PlannerRepository planner;
  @Inject Starts starts;
  @Inject ProposalQueries queries;
  @Inject Visits visits;
  @Inject Clock clock;

  /**
   * Active businesses without a visit in the period, those that need one most first.
   *
   * @param locale of the reasons
   * @throws RuleViolation value.unknown (422) for an area or start that is none
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public Page<Proposal> list(ProposalFilter filter, PageRequest request, Locale locale) {
    PlannerSettings settings = settings(filter.start());
    LocalDate today = LocalDate.now(clock);
    String start = settings.start().name() == null ? Texts.get(locale, "supervision.planning.office") : settings.start().name();
    Page<Proposal> page = queries.proposals(filter, settings, today, user.scope(), request);
    return new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(p -> p.said(ProposalWords.of(p, today, start, locale))).toList());
  }

  /**
   * Plans a visit to each business, by the same officers on the same day. A business that has a visit in the period is left alone, so the same order
   * again plans nothing.
   *
   * @throws RuleViolation value.missing, value.too-long, plan.none, plan.too-many, plan.day, period.invalid, value.unknown at businesses for who is not active (422)
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public PlanOutcome plan(PlanOrder order) {
    Violations wrong = new Violations();
    List<String> codes = wrong.texts(order.businesses(), NAME, MOST_BUSINESSES, "businesses", PlanningRule.TOO_MANY);
    wrong.unless(!codes.isEmpty(), "businesses", PlanningRule.NOTHING_CHOSEN);
    List<String> officers = wrong.texts(order.officers(), NAME, MOST_OFFICERS, "officers", PlanningRule.TOO_MANY);
    wrong.unless(!officers.isEmpty(), "officers", SharedRule.MISSING);
    VisitPurpose purpose = order.purpose() == null ? VisitPurpose.SUPERVISION : wrong.choice(VisitPurpose.class, order.purpose(), "purpose");
    LocalDate day = wrong.day(order.day(), "day");
    wrong.unless(order.day() != null, "day", SharedRule.MISSING);
    wrong.throwIfAny();
    return plan(codes, officers, purpose == null ? VisitPurpose.SUPERVISION : purpose, day == null ? LocalDate.now(clock) : day, order.period());
  }

  private PlanOutcome plan(List<String> codes, List<String> officers, VisitPurpose purpose, LocalDate day, @Nullable String within) {
    LocalDate today = LocalDate.now(clock);
    Period period = within == null || within.isBlank() ? null : ProposalFilter.period(within);
    LocalDate from = period == null ? day : period.firstDay();
    LocalDate to = period == null ? day : period.lastDay();
    LocalDate least = period == null || from.isBefore(today) ? today : from;
    LocalDate most = period == null ? today.plusYears(1) : to;
    if (day.isBefore(least) || day.isAfter(most)) {
      throw RuleViolation.at("day", PlanningRule.DAY_OUTSIDE, least, most);
    }
    List<ProposalQueries.Chosen> chosen = queries.lock(codes, user.scope());
    Set<String> known = chosen.stream().map(ProposalQueries.Chosen::code).collect(Collectors.toSet());
    codes.stream().filter(c -> !known.contains(c)).findFirst().ifPresent(c -> {
      throw RuleViolation.unknownValue("businesses", c);
    });
    Map<Long, LocalDate> had = queries.planned(chosen.stream().map(ProposalQueries.Chosen::id).toList(), from, to);
    List<PlanOutcome.Planned> planned = new ArrayList<>();
    List<PlanOutcome.Already> already = new ArrayList<>();
    for (ProposalQueries.Chosen one : chosen) {
      LocalDate visited = had.get(one.id());
      if (visited == null) {
        planned.add(new PlanOutcome.Planned(one.code(), one.name(), visits.plan(one.code(), purpose, day, officers)));
      } else {
        already.add(new PlanOutcome.Already(one.code(), one.name(), visited));
      }
    }
    return new PlanOutcome(day, officers, planned, already);
  }

  private PlannerSettings settings(@Nullable String village) {
    PlannerSettings settings = planner.read();
    return new PlannerSettings(settings.revision(), settings.weights(), starts.of(village), settings.changedAt(), settings.changedBy());
  }
}
