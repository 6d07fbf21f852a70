package id.canting.insight.report;

import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import id.canting.supervision.oversight.Closure;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.Findings;
import id.canting.supervision.oversight.OversightFilter;
import id.canting.supervision.oversight.OversightService;
import id.canting.supervision.oversight.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether visits reached the businesses, what they found, and whether what was agreed was done. */
@ApplicationScoped
class VisitChapter {
  private static final double WHOLE = 100;

  @Inject OversightService oversight;

  void write(ChapterWriter to) {
    String period = to.period.text();
    to.chapter("visits");
    coverage(to, oversight.coverage(period, "sentra", OversightFilter.ALL));
    findings(to, oversight.findings(period, period, (to.period.months() == 12 ? Span.YEAR : Span.HALF).code(), OversightFilter.ALL));
    closure(to, oversight.closure(period, "owner", OversightFilter.ALL));
  }

  private static void coverage(ChapterWriter to, Coverage coverage) {
    ReportWords words = to.words;
    Coverage.Line total = coverage.total();
    to.figure("visited", words.percent(total.percent()), words.text("figure.visited.note", words.number(total.visited()), words.number(total.active())));
    to.text("visits.coverage", words.period(coverage.period()), words.number(total.visits()), words.number(total.visited()), words.number(total.active()), words.percent(total.percent()));
    BigDecimal percent = total.percent();
    BigDecimal target = total.target();
    if (target != null && percent != null) {
      to.text(percent.compareTo(target) >= 0 ? "visits.target.reached" : "visits.target.missed", words.percent(target));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Coverage.Line line : coverage.lines()) {
      String name = switch (line.key()) {
        case Coverage.TOTAL -> words.text("total");
        case Coverage.NONE -> words.text("sentra.none");
        default -> line.key() + " " + Objects.requireNonNullElse(line.name(), "");
      };
      rows.add(ChapterWriter.row(name, line.visits(), line.visited(), line.active(), line.percent(), line.target() == null ? "" : ReportWords.rounded(line.target(), 1)));
    }
    to.table(words.text("table.coverage", words.period(coverage.period())), List.of(to.column("sentra"), to.number("visits"), to.number("visited"), to.number("active"), to.number("percent"), to.number("target")), rows,
        words.text("note.coverage", words.number(total.active()), words.number(total.visits())));
    List<Point> points = coverage.series().stream()
        .map(l -> new Point(l.key(), l.percent() == null ? null : (Double) l.percent().doubleValue(), null, null, words.percent(l.percent()))).toList();
    to.chart(words.text("chart.coverage"), false, WHOLE, List.of(new Series("", words.text("column.percent"), points, "")), words.text("chart.coverage.note", words.number(total.active())));
  }

  private static void findings(ChapterWriter to, Findings findings) {
    ReportWords words = to.words;
    List<Findings.Item> kinds = findings.items().stream().filter(i -> !i.kind().equals(Findings.TOTAL)).toList();
    Findings.Item total = findings.totals().stream().filter(i -> i.kind().equals(Findings.TOTAL) && i.period().equals(Findings.TOTAL)).findFirst().orElse(null);
    if (kinds.isEmpty() || total == null) {
      to.text("visits.findings.none");
      return;
    }
    to.text("visits.findings", words.number(total.n()), words.number(total.visits()), words.number(total.businesses()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    kinds.forEach(i -> rows.add(finding(words.label("supervision.FindingKind." + i.kind()), i)));
    rows.add(finding(words.text("total"), total));
    to.table(words.text("table.findings"), List.of(to.column("finding"), to.number("findings"), to.number("severity"), to.number("visits"), to.number("businesses")), rows,
        words.text("note.findings", words.number(total.n())));
  }

  private static List<@Nullable Object> finding(String name, Findings.Item item) {
    return ChapterWriter.row(name, item.n(), ReportWords.rounded(item.severity(), 1), item.visits(), item.businesses());
  }

  private static void closure(ChapterWriter to, Closure closure) {
    ReportWords words = to.words;
    Closure.Line total = closure.total();
    if (total.due() == 0) {
      to.text("visits.closure.none", words.number(total.overdue()));
    } else {
      to.text("visits.closure", words.number(total.due()), words.number(total.closed()), words.percent(total.percent()), words.number(total.overdue()));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Closure.Line line : closure.lines()) {
      String name = line.key().equals(Coverage.TOTAL) ? words.text("total") : words.label("supervision.FollowUpOwner." + line.key());
      rows.add(ChapterWriter.row(name, line.due(), line.closed(), line.percent(), ReportWords.rounded(line.median(), 1), line.overdue()));
    }
    to.table(words.text("table.closure"), List.of(to.column("owner"), to.number("due"), to.number("closed"), to.number("percent"), to.number("median"), to.number("overdue")), rows,
        words.text("note.closure", words.number(total.due())));
  }
}
