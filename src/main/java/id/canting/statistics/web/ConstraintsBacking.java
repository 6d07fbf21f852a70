package id.canting.statistics.web;

import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.Percent;
import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.trend.ConstraintService;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.statistics.trend.ConstraintShares.Item;
import id.canting.statistics.trend.ConstraintShares.Severity;
import id.canting.statistics.trend.ConstraintShares.Share;
import id.canting.statistics.trend.ConstraintShares.Step;
import id.canting.statistics.trend.Grouping;
import id.canting.statistics.trend.Transitions;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constraints over time: {@code period}, {@code by}, {@code from}, {@code to} and the filters of the tables. */
@Named("constraints")
@RequestScoped
public class ConstraintsBacking {
  @Inject ConstraintService service;
  @Inject SentraService sentras;
  @Inject FilterChoices filters;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private List<String> periods = List.of();
  private String period = "";
  private @Nullable ConstraintShares shares;
  private List<Item> series = List.of();
  private @Nullable Transitions transitions;
  private Map<String, String> names = Map.of();

  /** One group of the period. */
  public record Line(String label, String n, String missing, List<Cell> cells) {}

  /** @param change empty where there is nothing to compare with @param look of the change @param severity empty without answers */
  public record Cell(String percent, String n, String interval, List<Change> changes, String severity) {}

  /** @param since period compared with */
  public record Change(String since, String text, String look) {}

  public void load() {
    periods = service.periods();
    if (periods.isEmpty()) {
      return;
    }
    Address here = frame.getHere();
    period = Objects.requireNonNullElse(here.first("period"), periods.get(periods.size() - 1));
    ConstraintShares shown = service.shares(period, here.first("by"), filters.getAsked());
    shares = shown;
    period = Objects.requireNonNull(shown.period());
    series = service.shares(null, null, filters.getAsked()).items();
    String to = Objects.requireNonNullElse(here.first("to"), period);
    int before = Math.max(periods.indexOf(to) - 1, 0);
    transitions = service.transitions(Objects.requireNonNullElse(here.first("from"), periods.get(before)), to, filters.getAsked());
    names = Grouping.SENTRA.code().equals(shown.by()) ? sentras.list().stream().collect(Collectors.toMap(SentraRecord::code, SentraRecord::name)) : Map.of();
  }

  public List<String> getPeriods() {
    return periods;
  }

  public String getPeriod() {
    return period;
  }

  public @Nullable Transitions getTransitions() {
    return transitions;
  }

  public FlowDrawing getFlows() {
    return transitions == null ? FlowDrawing.EMPTY : FlowDrawing.of(transitions);
  }

  public Constraint[] getConstraints() {
    return Constraint.values();
  }

  /** What the period can be told apart by, the total first. */
  public List<Option> getGroupings() {
    String by = shares == null ? null : shares.by();
    List<Option> options = new ArrayList<>(List.of(new Option("", texts.get("statistics.constraints.by.total"), by == null)));
    Arrays.stream(Grouping.values()).forEach(g -> options.add(new Option(g.code(), texts.label(g), g.code().equals(by))));
    return options;
  }

  /** Name of the first column. */
  public String getGroup() {
    return getGroupings().stream().filter(Option::chosen).findFirst().map(Option::label).orElse("");
  }

  /** Responses of the period that name a main constraint. */
  public long getN() {
    return shares == null ? 0 : shares.totals().get(0).n();
  }

  /** The groups of the period, the total last. */
  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    if (shares != null) {
      shares.items().stream().filter(item -> !item.key().equals(Grouping.TOTAL)).forEach(item -> lines.add(line(item)));
      lines.add(line(shares.totals().get(0)));
    }
    return lines;
  }

  /** Every round, the earliest first. */
  public List<Item> getSeries() {
    return series;
  }

  /** Moves from one constraint to another: a count with its share of those who left the first. */
  public String moves(String from, String to) {
    Map<String, Long> row = row(from);
    return format.number(row.getOrDefault(to, 0L));
  }

  public String movesPercent(String from, String to) {
    long all = row(from).values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? "–" : format.percent(Percent.of(row(from).getOrDefault(to, 0L), all, 1), 1);
  }

  public String sumFrom(String from) {
    return format.number(row(from).values().stream().mapToLong(Long::longValue).sum());
  }

  public String sumTo(String to) {
    return format.number(matrix().values().stream().mapToLong(row -> row.getOrDefault(to, 0L)).sum());
  }

  /** @param kind persisted, resolved, new or relapsed */
  public String kind(String constraint, String kind) {
    return transitions == null ? "" : format.number(transitions.constraints().getOrDefault(constraint, Map.of()).getOrDefault(kind, 0L));
  }

  /** Why businesses could not be matched, in words. */
  public String reasons(Map<String, Long> reasons) {
    return reasons.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> texts.get("statistics.transitions.reason." + e.getKey()) + " " + format.number(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private Map<String, Map<String, Long>> matrix() {
    return transitions == null ? Map.of() : transitions.matrix();
  }

  private Map<String, Long> row(String from) {
    return matrix().getOrDefault(from, Map.of());
  }

  private Line line(Item item) {
    List<Cell> cells = new ArrayList<>();
    for (Constraint constraint : Constraint.values()) {
      cells.add(cell(item.shares().get(constraint.ordinal()), Objects.requireNonNull(item.severity().get(constraint.code()))));
    }
    return new Line(label(item.key()), format.number(item.n()), format.number(item.missing()), cells);
  }

  private Cell cell(Share share, Severity severity) {
    String interval = share.low() == null ? "" : format.decimal(share.low(), 1) + "–" + format.decimal(share.high(), 1);
    List<Change> changes = new ArrayList<>();
    add(changes, share.sincePrevious());
    if (share.sinceYearBefore() != null && !Set.copyOf(changes.stream().map(Change::since).toList()).contains(share.sinceYearBefore().period())) {
      add(changes, share.sinceYearBefore());
    }
    String told = severity.mean() == null ? "" : texts.of("statistics.constraints.severity", format.decimal(severity.mean(), 1), format.number(severity.n()));
    return new Cell(share.percent() == null ? "–" : format.percent(share.percent(), 1), format.number(share.n()), interval, changes, told);
  }

  private void add(List<Change> changes, @Nullable Step step) {
    if (step == null) {
      return;
    }
    int way = step.points().signum();
    String points = format.decimal(step.points().abs(), 1);
    String key = step.withinNoise() ? "noise" : way > 0 ? "worse" : "better";
    String arrow = way > 0 ? "▲ " : way < 0 ? "▼ " : "";
    changes.add(new Change(step.period(), arrow + texts.of("statistics.constraints.change." + key, points), step.withinNoise() ? "noise" : way > 0 ? "bad" : "good"));
  }

  private String label(String key) {
    if (key.equals(Grouping.TOTAL)) {
      return texts.get("statistics.tables.total");
    }
    if (key.equals(Grouping.NONE)) {
      return texts.get("registry.unknown");
    }
    String by = shares == null ? null : shares.by();
    if (Grouping.SCALE.code().equals(by)) {
      return texts.word("registry.Scale", key);
    }
    return Grouping.SENTRA.code().equals(by) ? key + " " + names.getOrDefault(key, "") : TableLabels.place(key);
  }
}
