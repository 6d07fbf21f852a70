package id.canting.insight.report;

import id.canting.insight.report.ReportContent.Column;
import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import id.canting.shared.Percent;
import id.canting.statistics.SentraTable;
import id.canting.statistics.StudyTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Businesses and craftspeople of the register, as they are when the report is made: Tables 1 and 2. */
@ApplicationScoped
class RegisterChapter {
  private static final String TOTAL = StudyTable.TOTAL;

  @Inject TableService tables;

  void write(ChapterWriter to) {
    to.chapter("register");
    businesses(to, tables.sample(null, TableFilter.ANY));
    craftspeople(to, tables.sentras(null));
  }

  private static void businesses(ChapterWriter to, StudyTable table) {
    ReportWords words = to.words;
    long all = Objects.requireNonNull(table.base().get(TOTAL));
    to.figure("businesses", words.number(all), words.text("figure.businesses.note"));
    StudyTable.Block block = table.blocks().get(0);
    List<StudyTable.Row> places = block.lines().stream().filter(r -> !r.key().equals(TOTAL)).toList();
    to.text("register.businesses", words.number(all), words.day(java.time.LocalDate.ofInstant(to.at, id.canting.shared.ClockProducer.JAKARTA)),
        words.number(Objects.requireNonNull(table.base().get("micro"))), words.number(Objects.requireNonNull(table.base().get("small"))));
    places.stream().max(Comparator.comparingLong(r -> r.figure(TOTAL).n())).filter(r -> r.figure(TOTAL).n() > 0)
        .ifPresent(most -> to.text("register.most", StudyLabels.place(most.key()), words.number(most.figure(TOTAL).n()), words.percent(most.figure(TOTAL).percent())));
    to.table("1", words.text("table.1"), StudyRows.columns(to, words.text("column.subDistrict"), table), StudyRows.figures(block, key -> key.equals(TOTAL) ? words.text("total") : StudyLabels.place(key)),
        words.text("note.register", words.number(all), words.number(Objects.requireNonNull(block.missing().get(TOTAL))), words.moment(to.at)));
    double top = places.stream().mapToDouble(r -> r.figure(TOTAL).n()).max().orElse(1);
    to.chart(words.text("chart.businesses"), false, Math.max(1, top), List.of(new Series("", words.text("column.businesses"),
        places.stream().map(r -> new Point(StudyLabels.place(r.key()), (double) r.figure(TOTAL).n(), null, null, words.number(r.figure(TOTAL).n()))).toList(), "")), words.text("chart.businesses.note", "1"));
  }

  private static void craftspeople(ChapterWriter to, SentraTable table) {
    ReportWords words = to.words;
    Long declared = table.declaredTotal();
    String year = table.year() == null ? "" : String.valueOf(table.year());
    Number coverage = declared == null ? null : Percent.of(table.total(), declared, 1);
    to.figure("craftspeople", words.number(table.total()), declared == null ? words.text("figure.craftspeople.none") : words.text("figure.craftspeople.note", words.percent(coverage), words.number(declared), year));
    if (declared == null) {
      to.text("register.craftspeople.none", words.number(table.total()), String.valueOf(table.rows().size()));
    } else {
      to.text("register.craftspeople", words.number(table.total()), String.valueOf(table.rows().size()), words.number(declared), year, words.percent(coverage));
    }
    List<Column> columns = List.of(to.number("no"), to.column("sentra"), to.column("subDistrict"), to.number("registered"), to.number("declared", year), to.number("coverage"));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SentraTable.Row row : table.rows()) {
      rows.add(ChapterWriter.row((long) row.no(), row.name(), row.subDistrict(), row.craftspeople(), row.declared() == null ? null : (Long) row.declared().longValue(), row.coverage()));
    }
    rows.add(ChapterWriter.row("", words.text("total"), "", table.total(), declared, coverage));
    to.table("2", words.text("table.2"), columns, rows, words.text("note.sentra", words.number(table.total()), year, words.moment(to.at)));
  }
}
