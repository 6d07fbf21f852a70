package id.canting.supervision.oversight;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.survey.SurveyRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether visits reach the businesses, what they find and whether what was agreed is done. Officers' names are told only to who may see persons. */
@ApplicationScoped
public class OversightService {
  public static final Set<String> SORTABLE = Set.of("code", "name", "sentra", "visits", "last");
  /** Periods of a series, and of findings where nothing else is asked for. */
  private static final int SERIES = 6;
  private static final int FINDINGS = 4;

  @Inject CurrentUser user;
  @Inject CoverageQueries coverage;
  @Inject FindingQueries findings;
  @Inject ClosureQueries closure;
  @Inject Clock clock;

  /**
   * @param period null or blank: the half-year of today
   * @param by code of {@link CoverageGrouping}; null or blank: sentra
   * @throws RuleViolation period.invalid, value.unknown (422)
   */
  @Permitted(Permission.OVERSIGHT_READ)
  @Transactional
  public Coverage coverage(@Nullable String period, @Nullable String by, OversightFilter filter) {
    CoverageGrouping asked = Codes.read(CoverageGrouping.class, by, "by");
    CoverageGrouping grouping = asked == null ? CoverageGrouping.SENTRA : asked;
    if (grouping == CoverageGrouping.OFFICER && !user.scope().personal()) {
      throw RuleViolation.unknownValue("by", grouping.code());
    }
    Period told = period(period, "period");
    List<Period> periods = Span.of(told).upTo(told.firstDay(), SERIES);
    Map<String, Map<String, BigDecimal>> targets = coverage.targets(periods);
    String condition = filter.condition(user.scope());
    List<@Nullable BigDecimal> aims = new ArrayList<>();
    periods.forEach(p -> aims.add(aim(targets.getOrDefault(p.text(), Map.of()), filter)));
    List<Coverage.Line> series = coverage.series(periods, condition, aims);
    Coverage.Line last = series.get(series.size() - 1);
    Coverage.Line total = new Coverage.Line(Coverage.TOTAL, null, last.visits(), last.visited(), last.active(), last.percent(), last.target());
    List<Coverage.Line> items = coverage.lines(grouping, told, condition, targets.getOrDefault(told.text(), Map.of()), total.active());
    return new Coverage(scope(), told.text(), grouping.code(), CoverageQueries.STATUSES, items, total, series);
  }

  /** The active businesses behind a figure of coverage. @throws RuleViolation period.invalid, value.unknown (422) */
  @Permitted(Permission.OVERSIGHT_READ)
  @Transactional
  public Page<VisitedBusiness> businesses(OversightFilter.Rows rows, PageRequest request) {
    if (rows.officer() != null && !user.scope().personal()) {
      throw RuleViolation.unknownValue("officer", rows.officer());
    }
    OversightFilter.Rows checked = new OversightFilter.Rows(period(rows.period(), "period").text(), rows.filter(), rows.visited(), rows.officer());
    return coverage.page(checked, rows.filter().condition(user.scope()), request);
  }

  /**
   * @param from first period, null or blank: so that four end with {@code to}
   * @param to last period, null or blank: that of today
   * @param by code of {@link Span}: how long the periods are; null or blank: half a year
   * @throws RuleViolation period.invalid, value.unknown (422)
   */
  @Permitted(Permission.OVERSIGHT_READ)
  @Transactional
  public Findings findings(@Nullable String from, @Nullable String to, @Nullable String by, OversightFilter filter) {
    Span asked = Codes.read(Span.class, by, "by");
    Span span = asked == null ? Span.HALF : asked;
    Period last = span.at(period(to, "to").lastDay());
    Period first = from == null || from.isBlank() ? span.upTo(last.firstDay(), FINDINGS).get(0) : span.at(period(from, "from").firstDay());
    if (first.firstDay().isAfter(last.firstDay())) {
      throw RuleViolation.at("to", SurveyRule.PERIOD_INVALID);
    }
    String condition = filter.condition(user.scope());
    Map<Boolean, List<Findings.Item>> items = findings.items(span, first, last, condition).stream()
        .collect(Collectors.partitioningBy(i -> i.kind().equals(Findings.TOTAL) || i.period().equals(Findings.TOTAL)));
    return new Findings(scope(), first.text(), last.text(), span.code(), items.get(false), items.get(true));
  }

  /**
   * @param period null or blank: the half-year of today
   * @param by code of {@link ClosureGrouping}; null or blank: owner
   * @throws RuleViolation period.invalid, value.unknown (422)
   */
  @Permitted(Permission.OVERSIGHT_READ)
  @Transactional
  public Closure closure(@Nullable String period, @Nullable String by, OversightFilter filter) {
    ClosureGrouping asked = Codes.read(ClosureGrouping.class, by, "by");
    ClosureGrouping grouping = asked == null ? ClosureGrouping.OWNER : asked;
    Period told = period(period, "period");
    List<Closure.Line> lines = closure.lines(grouping, told, LocalDate.now(clock), filter.condition(user.scope()));
    return new Closure(scope(), told.text(), grouping.code(), lines.subList(0, lines.size() - 1), lines.get(lines.size() - 1));
  }

  /** Half-years that figures are known of, and that of today, each year before its halves; the latest first. */
  @Permitted(Permission.OVERSIGHT_READ)
  @Transactional
  public List<String> periods() {
    Set<String> periods = new TreeSet<>(Comparator.comparing((String p) -> p.substring(0, 4)).reversed().thenComparing(p -> p.length() > 4).thenComparing(Comparator.reverseOrder()));
    periods.addAll(coverage.halves(OversightFilter.ALL.condition(user.scope())));
    periods.add(Span.HALF.at(LocalDate.now(clock)).text());
    List.copyOf(periods).forEach(half -> periods.add(half.substring(0, 4)));
    return List.copyOf(periods);
  }

  /** The target of what the filter leaves: the total's only where nothing is left out, an area's where it is alone. */
  private @Nullable BigDecimal aim(Map<String, BigDecimal> targets, OversightFilter filter) {
    boolean one = filter.sentra().size() + filter.subDistrict().size() == 1 && filter.scale().isEmpty();
    if (one) {
      return filter.sentra().isEmpty() ? targets.get(CoverageGrouping.SUB_DISTRICT.code() + filter.subDistrict().iterator().next().toLowerCase(Locale.ROOT))
          : targets.get(CoverageGrouping.SENTRA.code() + filter.sentra().iterator().next());
    }
    return filter.equals(OversightFilter.ALL) && user.scope().kind() == DataScope.Kind.ALL ? targets.get(Coverage.TOTAL) : null;
  }

  private Period period(@Nullable String text, String field) {
    return text == null || text.isBlank() ? Span.HALF.at(LocalDate.now(clock))
        : Period.of(text.strip()).orElseThrow(() -> RuleViolation.at(field, SurveyRule.PERIOD_INVALID));
  }

  private String scope() {
    return user.scope().kind().code();
  }
}
