package id.canting.insight.report;

import id.canting.document.Paper;
import id.canting.insight.report.ReportContent.Chapter;
import id.canting.insight.report.ReportContent.Chart;
import id.canting.insight.report.ReportContent.Part;
import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import id.canting.insight.report.ReportContent.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints a report. A heading stays with what follows it, a table of fewer rows than a page holds is never cut, a signature never stands alone on a page. */
final class ReportPaper {
  /** Papers to choose from. */
  enum Size {
    F4(Paper.Format.F4), A4(Paper.Format.A4);

    private final Paper.Format format;

    Size(Paper.Format format) {
      this.format = format;
    }
  }

  private static final int WIDE = 7;
  /** Rows of a table that stays whole. */
  private static final int WHOLE = 30;
  /** Letters that fit beside each other on a line of a table. */
  private static final int LINE = 85;

  private final ReportContent report;
  private final ReportWords words;
  private final Paper paper;

  private ReportPaper(ReportContent report) {
    this.report = report;
    words = new ReportWords(report.language());
    paper = new Paper(words.locale(), report.title() + " – " + report.subtitle(), Size.valueOf(report.paper()).format);
  }

  /** @param address of the page that verifies it */
  static byte[] of(ReportContent report, String address) {
    return new ReportPaper(report).print(address);
  }

  private byte[] print(String address) {
    paper.foot(words.text("foot", report.number(), report.code()));
    paper.begin("kop").drawn(ReportDrawing.emblem(words.text("emblem"))).text("", text(report.letterhead().government())).text("office", text(report.letterhead().office()))
        .text("small", text(report.letterhead().address())).end().drawn(ReportDrawing.band(words.text("band")));
    paper.begin("report").heading(1, report.title() + " – " + report.subtitle());
    paper.text("sub", words.text("days", words.day(report.from()), words.day(report.to()), report.number(), words.moment(report.issuedAt())));
    for (ReportContent.KeyFigure figure : report.figures()) {
      paper.begin("key").text("what", figure.label()).text("value", figure.value()).text("note", figure.note()).end();
    }
    List<Chapter> chapters = report.chapters();
    Chapter last = chapters.get(chapters.size() - 1);
    chapters.subList(0, chapters.size() - 1).forEach(this::chapter);
    int end = last.parts().size() - 1;
    chapter(new Chapter(last.number(), last.title(), last.parts().subList(0, end)));
    paper.begin("keep");
    part(last.parts().get(end));
    signature();
    proof(address);
    return paper.end().end().pdf();
  }

  /** Paragraphs stay with the table or picture that follows them, the heading with the first of these. */
  private void chapter(Chapter chapter) {
    List<Part> parts = chapter.parts();
    int at = 0;
    do {
      int end = at;
      while (end < parts.size() - 1 && isParagraph(parts.get(end))) {
        end++;
      }
      paper.begin(at < parts.size() && isLong(parts.get(end)) ? "" : "keep");
      if (at == 0) {
        paper.heading(2, chapter.number() + ". " + chapter.title());
      }
      parts.subList(at, Math.min(parts.size(), end + 1)).forEach(this::part);
      paper.end();
      at = end + 1;
    } while (at < parts.size());
  }

  private static boolean isParagraph(Part part) {
    return part.text() != null && part.term() == null;
  }

  private static boolean isLong(Part part) {
    Table table = part.table();
    return table != null && table.rows().size() > WHOLE;
  }

  private void part(Part part) {
    Table table = part.table();
    Chart chart = part.chart();
    if (table != null) {
      table(table);
    } else if (chart != null) {
      chart(chart);
    } else if (part.term() != null) {
      paper.fact(part.term(), text(part.text()));
    } else {
      paper.text("", text(part.text()));
    }
  }

  private void table(Table table) {
    paper.begin(table.rows().size() <= WHOLE ? "keep" : "").text("caption", words.text("table", table.number(), table.title()));
    List<Integer> numbers = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).numeric()).boxed().toList();
    List<List<String>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      rows.add(row.stream().map(words::cell).toList());
    }
    int letters = IntStream.range(0, table.columns().size()).map(i -> rows.stream().mapToInt(r -> r.get(i).length()).max().orElse(0)).sum();
    paper.table((table.columns().size() >= WIDE ? "wide" : "") + (letters <= LINE ? " short" : ""), table.columns().stream().map(ReportContent.Column::label).toList(), rows, numbers).text("under", table.note()).end();
  }

  private void chart(Chart chart) {
    paper.begin("keep").text("caption", words.text("chart", String.valueOf(chart.number()), chart.title()));
    for (Series series : chart.series()) {
      if (chart.lines()) {
        panel(series, chart.top());
      } else {
        for (Point point : series.points()) {
          paper.begin("bar").text("what", point.label()).drawn(ReportDrawing.bar(series, point, chart.top())).text("value", point.said()).end();
        }
      }
    }
    paper.text("under", chart.note()).end();
  }

  private void panel(Series series, double top) {
    List<Point> points = series.points();
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    paper.begin("panel").begin("name").drawn(ReportDrawing.swatch(series)).text("of", series.label()).end();
    paper.text("said", words.text("panel", first.said(), last.said(), series.said())).drawn(ReportDrawing.plot(series, top));
    paper.begin("axis").text("last", last.label()).text("", first.label()).end().end();
  }

  private void signature() {
    ReportRequest.Signatory signer = report.signatory();
    paper.begin("signer");
    String day = signer.day() == null ? "" : words.day(signer.day());
    paper.text("", signer.place() == null ? day : words.text("signed", signer.place(), day)).text("", text(signer.position())).begin("blank").end().text("name", text(signer.name()));
    if (signer.nip() != null) {
      paper.text("", words.text("nip", signer.nip()));
    }
    paper.end();
  }

  private void proof(String address) {
    paper.begin("proof").qr(address, words.text("proof.qr")).text("", words.text("proof", report.number(), report.code())).text("", words.text("proof.how")).text("", address).end();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
