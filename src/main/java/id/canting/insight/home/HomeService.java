package id.canting.insight.home;

import id.canting.identity.AccountService;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.gap.GapFilter;
import id.canting.programme.gap.GapService;
import id.canting.programme.gap.GapTable;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.statistics.CountedRound;
import id.canting.statistics.StudyTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import id.canting.statistics.trend.ConstraintService;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.OversightFilter;
import id.canting.supervision.oversight.OversightService;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the start page tells, over the caller's scope. */
@ApplicationScoped
public class HomeService {
  public static final Set<String> SORTABLE = Set.of("day");

  @Inject CurrentUser user;
  @Inject AccountService account;
  @Inject Clock clock;
  @Inject WaitingQueries waiting;
  @Inject HomeRowQueries rows;
  @Inject TableService tables;
  @Inject InstrumentService instruments;
  @Inject ConstraintService constraints;
  @Inject GapService gaps;
  @Inject OversightService oversight;

  /** What waits for the reader, the most urgent first; nothing is told of what is not there. */
  @Permitted(Permission.BUSINESS_REGISTER)
  @Transactional
  public List<Waiting> waiting() {
    return waiting.waiting(user.may(Permission.VISIT_CHANGE), user.username(), user.scope());
  }

  /** How much happened since a day, inclusive. @param since null: a week ago */
  @Permitted(Permission.BUSINESS_REGISTER)
  @Transactional
  public Map<HomeFigure, Long> news(@Nullable LocalDate since) {
    List<HomeFigure> figures = Arrays.stream(HomeFigure.values()).filter(f -> f != HomeFigure.UNCONFIRMED).toList();
    return rows.counts(figures, since == null ? since(HomeFigure.REGISTERED) : since, user.scope());
  }

  /** The rows behind a figure. @param since null: as many days ago as the figure looks back */
  @Permitted(Permission.BUSINESS_REGISTER)
  @Transactional
  public Page<HomeRow> rows(HomeFigure figure, @Nullable LocalDate since, PageRequest request) {
    return rows.page(figure, since == null ? since(figure) : since, user.scope(), request);
  }

  /** The day from which a figure looks where none is named. */
  @Permitted(Permission.BUSINESS_REGISTER)
  public LocalDate from(HomeFigure figure) {
    return since(figure);
  }

  @Permitted(Permission.TABLE_READ)
  @Transactional
  public KeyFigures figures() {
    List<CountedRound> rounds = tables.rounds();
    CountedRound last = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    GapTable.Cell gap = gaps.table(new GapFilter(GapFilter.DAYS, Set.of(), Set.of())).total().values().stream()
        .reduce(GapTable.Cell.NOTHING, (a, b) -> new GapTable.Cell(a.n() + b.n(), a.unserved() + b.unserved()));
    Coverage visits = oversight.coverage(null, null, OversightFilter.ALL);
    long businesses = Objects.requireNonNull(tables.sample(null, TableFilter.ANY).base().get(StudyTable.TOTAL));
    return new KeyFigures(user.scope().kind().code(), clock.instant(), businesses, visits.total().active(), last == null ? null : last.period(),
        last == null ? List.of() : constraints.shares(null, null, TableFilter.ANY).items(), last == null ? List.of() : scores(rounds), RegisterCoverage.of(tables.sentras(null), sentras()),
        gap, GapFilter.DAYS, visits, oversight.closure(null, null, OversightFilter.ALL).total());
  }

  private List<ScoreFigure> scores(List<CountedRound> rounds) {
    CountedRound now = rounds.get(rounds.size() - 1);
    CountedRound before = rounds.size() < 2 ? null : rounds.get(rounds.size() - 2);
    List<StudyTable.Block> blocks = tables.profile(now.period(), TableFilter.ANY).blocks();
    List<StudyTable.Block> earlier = before == null ? List.of() : tables.profile(before.period(), TableFilter.ANY).blocks();
    Instrument asked = instruments.get(now.instrument()).definition();
    List<ScoreFigure> scores = new ArrayList<>();
    for (Scoring scale : asked.scales()) {
      ScoreFigure.Sample sample = sample(blocks, scale.code());
      ScoreFigure.Change change = before == null ? null : ScoreFigure.Change.of(before.period(), sample(earlier, scale.code()), sample);
      scores.add(new ScoreFigure(scale.code(), scale.label(), now.period(), end(asked, scale, true), end(asked, scale, false), sample.n(), sample.mean(), change));
    }
    return scores;
  }

  private static ScoreFigure.Sample sample(List<StudyTable.Block> blocks, String scale) {
    return blocks.stream().filter(b -> b.variable().equals(scale)).findFirst()
        .map(b -> new ScoreFigure.Sample(b.n().getOrDefault(StudyTable.TOTAL, 0L), of(b.mean()), of(b.sd()))).orElse(new ScoreFigure.Sample(0, null, null));
  }

  private static @Nullable Double of(@Nullable Map<String, @Nullable Double> values) {
    return values == null ? null : values.get(StudyTable.TOTAL);
  }

  /** The lowest or highest score there can be. */
  private static double end(Instrument asked, Scoring scale, boolean least) {
    double sum = 0;
    for (Scoring.Part part : scale.parts()) {
      Item item = asked.item(part.item()).orElseThrow();
      sum += (double) part.weight() * Objects.requireNonNull(least ? item.min() : item.max());
    }
    return sum / scale.divisor();
  }

  /** Of the caller's association; empty: all. */
  private List<String> sentras() {
    return user.scope().kind() == DataScope.Kind.ASSOCIATION ? account.own().sentras() : List.of();
  }

  private LocalDate since(HomeFigure figure) {
    return LocalDate.now(clock).minusDays(figure.days());
  }
}
