package id.canting.insight.report;

import id.canting.programme.gap.GapFilter;
import id.canting.programme.gap.GapService;
import id.canting.programme.gap.GapTable;
import id.canting.programme.reach.Reach;
import id.canting.programme.reach.ReachFilter;
import id.canting.programme.reach.ReachService;
import id.canting.shared.Percent;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Programmes and who came, told of the whole year of the period, and whom no programme reached. */
@ApplicationScoped
class ProgrammeChapter {
  @Inject ReachService reach;
  @Inject GapService gaps;

  void write(ChapterWriter to) {
    String year = to.period.text().substring(0, 4);
    ReachFilter filter = new ReachFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(year), Set.of(), Set.of(), Set.of());
    to.chapter("programmes");
    reached(to, reach.of("sentra", filter), year);
    to.chapter("gap");
    gap(to, gaps.table(GapFilter.of(null, Set.of(), Set.of())));
  }

  private static void reached(ChapterWriter to, Reach reach, String year) {
    ReportWords words = to.words;
    Reach.Line total = reach.total();
    to.figure("served", words.percent(total.percent()), words.text("figure.served.note", words.number(total.served()), words.number(total.businesses()), year));
    to.text("programmes.served", year, words.number(total.served()), words.number(total.businesses()), words.percent(total.percent()), words.number(total.participants()));
    to.text("programmes.never", words.number(total.never()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    reach.groups().forEach(g -> rows.add(line(g, "".equals(g.key()) ? words.text("sentra.none") : g.key() + " " + Objects.requireNonNullElse(g.name(), ""))));
    rows.add(line(total, words.text("total")));
    to.table(words.text("table.reach", year), List.of(to.column("sentra"), to.number("businesses"), to.number("served"), to.number("never"), to.number("percent"), to.number("participants")), rows,
        words.text("note.reach", words.number(total.businesses()), year));
    if (!reach.costs().isEmpty()) {
      costs(to, reach.costs(), year);
    }
  }

  private static List<@Nullable Object> line(Reach.Line line, String name) {
    return ChapterWriter.row(name, line.businesses(), line.served(), line.never(), line.percent(), line.participants());
  }

  private static void costs(ChapterWriter to, List<Reach.Cost> costs, String year) {
    ReportWords words = to.words;
    long planned = costs.stream().mapToLong(Reach.Cost::planned).sum();
    long realised = costs.stream().mapToLong(Reach.Cost::realised).sum();
    to.text("programmes.count", words.number(costs.stream().mapToLong(Reach.Cost::programmes).sum()), words.number(costs.stream().mapToLong(Reach.Cost::activities).sum()), year);
    to.text("programmes.cost", words.rupiah(realised), words.rupiah(planned), words.percent(Percent.of(realised, planned, 1)));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Reach.Cost cost : costs) {
      rows.add(ChapterWriter.row(words.label("programme.ProgrammeKind." + cost.kind()), cost.programmes(), cost.activities(), cost.planned(), cost.realised(), cost.percent(), cost.each()));
    }
    to.table(words.text("table.costs", year), List.of(to.column("kind"), to.number("programmes"), to.number("activities"), to.number("planned"), to.number("realised"), to.number("percent"), to.number("each")), rows,
        words.text("note.costs"));
  }

  private static void gap(ChapterWriter to, GapTable gap) {
    ReportWords words = to.words;
    long named = gap.total().values().stream().mapToLong(GapTable.Cell::n).sum();
    long unserved = gap.total().values().stream().mapToLong(GapTable.Cell::unserved).sum();
    to.text("gap.unserved", words.number(unserved), words.number(named), words.percent(Percent.of(unserved, named, 1)), words.number(gap.days()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Constraint constraint : Constraint.values()) {
      GapTable.Cell cell = gap.total().getOrDefault(constraint.code(), GapTable.Cell.NOTHING);
      rows.add(ChapterWriter.row(words.label("survey.Constraint." + constraint.code()), cell.n(), cell.unserved(), Percent.of(cell.unserved(), cell.n(), 1)));
    }
    rows.add(ChapterWriter.row(words.text("total"), named, unserved, Percent.of(unserved, named, 1)));
    to.table(words.text("table.gap"), List.of(to.column("constraint"), to.number("named"), to.number("unserved"), to.number("percent")), rows, words.text("note.gap", words.number(named), words.number(gap.days())));
    List<ReportContent.Column> columns = new ArrayList<>(List.of(to.column("sentra")));
    Arrays.stream(Constraint.values()).forEach(c -> columns.add(to.number("of.unserved", words.label("survey.Constraint." + c.code()))));
    List<List<@Nullable Object>> places = new ArrayList<>();
    for (GapTable.Row row : gap.items()) {
      List<@Nullable Object> cells = ChapterWriter.row(row.sentra() == null ? words.text("sentra.none") : row.sentra() + " " + Objects.requireNonNullElse(row.name(), ""));
      Arrays.stream(Constraint.values()).map(c -> row.constraints().getOrDefault(c.code(), GapTable.Cell.NOTHING))
          .forEach(c -> cells.add(c.n() == 0 ? "" : words.text("some.of", words.number(c.unserved()), words.number(c.n()))));
      places.add(cells);
    }
    if (!places.isEmpty()) {
      to.table(words.text("table.gap.sentra"), columns, places, words.text("note.gap.sentra", words.number(named)));
    }
  }
}
