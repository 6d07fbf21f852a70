package id.canting.insight.report;

import id.canting.insight.report.ReportContent.Column;
import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import id.canting.statistics.CountedRound;
import id.canting.statistics.TableFilter;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.trend.ConstraintService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.statistics.trend.ConstraintShares.Item;
import id.canting.statistics.trend.ConstraintShares.Share;
import id.canting.statistics.trend.ConstraintShares.Step;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The four constraints with their trend, and what businesses contribute and lose. */
@ApplicationScoped
class ConstraintChapter {
  private static final List<Constraint> ALL = List.of(Constraint.values());
  private static final String CONTRIBUTION = "contribution-mean";
  private static final String COST = "cost-mean";
  private static final int OF_MEANS = 2;
  /** Rounds that a picture or a table over time shows: the latest. */
  private static final int SHOWN = 8;
  private static final int GRID = 20;
  private static final int WHOLE = 100;

  @Inject ConstraintService constraints;
  @Inject IndicatorService indicators;

  void write(ChapterWriter to) {
    to.chapter("constraints");
    CountedRound round = to.round;
    if (round == null) {
      to.text("survey.none");
      return;
    }
    ConstraintShares shares = constraints.shares(null, null, TableFilter.ANY);
    List<Item> until = shares.items().stream().takeWhile(i -> !i.period().equals(round.period())).collect(Collectors.toCollection(ArrayList::new));
    Item now = shares.items().stream().filter(i -> i.period().equals(round.period())).findFirst().orElseThrow();
    until.add(now);
    List<Item> shown = until.subList(Math.max(0, until.size() - SHOWN), until.size());
    sentences(to, now);
    shares(to, now);
    picture(to, shown);
    overTime(to, shown);
    scores(to, shown.stream().map(Item::period).toList());
  }

  private static void sentences(ChapterWriter to, Item now) {
    ReportWords words = to.words;
    int first = IntStream.range(0, ALL.size()).boxed().max(Comparator.comparingLong(i -> now.shares().get(i).n())).orElse(0);
    if (now.n() == 0) {
      to.text("constraints.nobody", now.period());
      return;
    }
    to.figure("constraint", name(words, first), words.text("figure.constraint.note", words.percent(now.shares().get(first).percent()), words.number(now.n())));
    to.text("constraints.first", name(words, first), words.number(now.shares().get(first).n()), words.number(now.n()), words.percent(now.shares().get(first).percent()), now.period());
    to.say(IntStream.range(0, ALL.size()).mapToObj(i -> change(words, name(words, i), now.shares().get(i))).collect(Collectors.joining(" ")));
  }

  private static String change(ReportWords words, String name, Share share) {
    Step step = share.sincePrevious();
    if (step == null) {
      return words.text("change.none", name, words.percent(share.percent()));
    }
    String points = words.decimal(step.points().abs(), 1);
    return words.text("change." + look(step), name, points, step.period(), words.percent(share.percent()));
  }

  /** How a change is told: same, noise, up or down. */
  private static String look(Step step) {
    return step.points().signum() == 0 ? "same" : step.withinNoise() ? "noise" : step.points().signum() > 0 ? "up" : "down";
  }

  private static void shares(ChapterWriter to, Item now) {
    ReportWords words = to.words;
    Step any = now.shares().stream().map(Share::sincePrevious).filter(Objects::nonNull).findFirst().orElse(null);
    List<Column> columns = new ArrayList<>(List.of(to.column("constraint"), to.number("n"), to.number("percent"), to.number("low"), to.number("high")));
    if (any != null) {
      columns.add(to.number("change", any.period()));
      columns.add(to.column("meaning"));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      Share share = now.shares().get(i);
      List<@Nullable Object> row = ChapterWriter.row(name(words, i), share.n(), share.percent(), ReportWords.rounded(share.low(), 1), ReportWords.rounded(share.high(), 1));
      if (any != null) {
        Step step = share.sincePrevious();
        row.add(step == null ? null : step.points());
        row.add(step == null ? null : words.text("meaning." + look(step)));
      }
      rows.add(row);
    }
    to.table(words.text("table.constraints", now.period()), columns, rows, words.text("note.constraints", words.number(now.n()), words.number(now.missing()), now.period()));
    List<Series> bars = IntStream.range(0, ALL.size()).mapToObj(i -> {
      Share share = now.shares().get(i);
      String name = name(words, i);
      return new Series(ALL.get(i).code(), name, List.of(new Point(name, share.percent() == null ? null : (Double) share.percent().doubleValue(), share.low(), share.high(), words.percent(share.percent()))), "");
    }).toList();
    to.chart(words.text("chart.shares", now.period()), false, top(bars.stream().flatMap(s -> s.points().stream()).toList()), bars, words.text("chart.shares.note", words.number(now.n())));
  }

  /** End of a scale of percents that holds all intervals: a multiple of the grid. */
  private static double top(List<Point> points) {
    double highest = points.stream().mapToDouble(p -> p.high() == null ? 0 : p.high()).max().orElse(0);
    return Math.min(WHOLE, Math.max(GRID, Math.ceil(highest / GRID) * GRID));
  }

  private static void picture(ChapterWriter to, List<Item> shown) {
    ReportWords words = to.words;
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      int at = i;
      Step step = shown.get(shown.size() - 1).shares().get(i).sincePrevious();
      List<Point> points = shown.stream().map(item -> {
        Share share = item.shares().get(at);
        return new Point(item.period(), share.percent() == null ? null : (Double) share.percent().doubleValue(), share.low(), share.high(), words.percent(share.percent()));
      }).toList();
      series.add(new Series(ALL.get(i).code(), name(words, i), points, step == null ? "" : words.text("since", step.period(), words.text("meaning." + look(step)))));
    }
    double top = top(series.stream().flatMap(s -> s.points().stream()).toList());
    to.chart(words.text("chart.constraints"), true, top, series, words.text("chart.constraints.note", words.decimal(top, 0)));
  }

  private static void overTime(ChapterWriter to, List<Item> shown) {
    ReportWords words = to.words;
    List<Column> columns = new ArrayList<>(List.of(to.column("round"), to.number("n")));
    IntStream.range(0, ALL.size()).forEach(i -> columns.add(to.number("constraint.percent", name(words, i))));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Item item : shown) {
      List<@Nullable Object> row = ChapterWriter.row(item.period(), item.n());
      item.shares().forEach(s -> row.add(s.percent()));
      rows.add(row);
    }
    to.table(words.text("table.constraints.rounds"), columns, rows, words.text("note.rounds", String.valueOf(shown.size())));
  }

  private void scores(ChapterWriter to, List<String> periods) {
    ReportWords words = to.words;
    Map<String, IndicatorSeries.Item> contribution = of(CONTRIBUTION);
    Map<String, IndicatorSeries.Item> cost = of(COST);
    String last = periods.get(periods.size() - 1);
    String before = periods.size() < 2 ? null : periods.get(periods.size() - 2);
    sentence(to, "contribution", contribution, last, before);
    sentence(to, "cost", cost, last, before);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String period : periods) {
      rows.add(ChapterWriter.row(period, n(contribution.get(period)), value(contribution.get(period)), n(cost.get(period)), value(cost.get(period))));
    }
    to.table(words.text("table.scores"), List.of(to.column("round"), to.number("contribution.n"), to.number("contribution"), to.number("cost.n"), to.number("cost")), rows, words.text("note.scores"));
  }

  /** Means of two rounds are laid side by side; whether they differ more than by chance is not known, and said so. */
  private static void sentence(ChapterWriter to, String key, Map<String, IndicatorSeries.Item> series, String last, @Nullable String before) {
    Object now = value(series.get(last));
    Object then = before == null ? null : value(series.get(before));
    if (now != null && then != null && before != null) {
      to.text("scores." + key, to.words.cell(now), last, to.words.cell(then), before);
    } else if (now != null) {
      to.text("scores." + key + ".only", to.words.cell(now), last);
    }
  }

  private Map<String, IndicatorSeries.Item> of(String code) {
    return indicators.series(code, null, null, null).items().stream().filter(i -> !i.period().equals(IndicatorSeries.NOW)).collect(Collectors.toMap(IndicatorSeries.Item::period, i -> i, (a, b) -> a));
  }

  private static @Nullable Object n(IndicatorSeries.@Nullable Item item) {
    return item == null ? null : item.denominator();
  }

  private static @Nullable Object value(IndicatorSeries.@Nullable Item item) {
    return item == null ? null : ReportWords.rounded(item.value(), OF_MEANS);
  }

  private static String name(ReportWords words, int constraint) {
    return words.label("survey.Constraint." + ALL.get(constraint).code());
  }
}
