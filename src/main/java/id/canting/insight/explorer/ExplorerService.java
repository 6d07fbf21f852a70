package id.canting.insight.explorer;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Any measure by any two dimensions over the caller's rows, and those rows. */
@ApplicationScoped
public class ExplorerService {
  public static final Set<String> SORTABLE = Set.of("row");

  @Inject CurrentUser user;
  @Inject ExplorerQueries queries;
  @Inject Clock clock;

  /** What can be explored, and by what. */
  @Permitted(Permission.EXPLORE)
  public List<MeasureEntry> catalogue() {
    return Arrays.stream(Measure.values()).map(m -> new MeasureEntry(m.code(), m.kind().code(), m.record(), m.dimensions().stream().map(Dimension::code).toList())).toList();
  }

  /** @throws RuleViolation measure.unknown (404), dimension.not-offered, dimension.twice, filter.unknown, compare.no-span (400), value.unknown, period.invalid (422) */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public CrossTable table(Asked asked) {
    Question question = Question.of(asked);
    Comparison comparison = Comparison.of(question, queries);
    Crossing crossing = new Crossing(question, queries.places(question.rows()), question.columns() == null ? List.of() : queries.places(question.columns()), queries.cells(question, user.scope()));
    if (comparison != null) {
      crossing.compareWith(comparison, queries.cells(comparison.earlier(), user.scope()));
    }
    return crossing.table(user.scope().kind().code(), clock.instant());
  }

  /** The rows behind all cells of the filters; the rows of one cell are those with its values as filters. @throws RuleViolation as {@link #table} */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public Page<ExplorerRow> rows(Asked asked, PageRequest request) {
    return queries.page(Question.of(asked), user.scope(), request);
  }

  /** What can be chosen as a time: years with rows, periods of rounds; empty for a measure of what is now. */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public Map<Dimension, List<String>> times(String measure) {
    Fact fact = Codes.find(Measure.class, measure).orElseThrow(() -> new RuleViolation(ExplorerRule.MEASURE_UNKNOWN, measure)).fact();
    return fact.day() == null ? Map.of() : Times.of(queries.years(fact, user.scope()), fact.inRounds() ? queries.rounds() : null);
  }
}
