package id.canting.insight.web;

import id.canting.insight.report.ReportContent;
import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import id.canting.insight.report.ReportDrawing;
import id.canting.insight.report.ReportWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report on the screen as it is on paper: in its own language, with the drawings of the paper. */
@Named("reportSheet")
@RequestScoped
public class ReportSheetBacking {
  private final Map<String, ReportWords> words = new HashMap<>();

  /** @param key what follows {@code insight.report.} */
  public String text(ReportContent report, String key, String first, String second) {
    return words(report).text(key, first, second);
  }

  public String days(ReportContent report) {
    ReportWords own = words(report);
    return own.text(report.number().isEmpty() ? "days.preview" : "days", own.day(report.from()), own.day(report.to()), report.number(), own.moment(report.issuedAt()));
  }

  public String cell(ReportContent report, @Nullable Object value) {
    return words(report).cell(value);
  }

  public String bar(Series series, Point point, double top) {
    return ReportDrawing.bar(series, point, top);
  }

  public String plot(Series series, double top) {
    return ReportDrawing.plot(series, top);
  }

  public String swatch(Series series) {
    return ReportDrawing.swatch(series);
  }

  public String emblem(ReportContent report) {
    return ReportDrawing.emblem(words(report).text("emblem"));
  }

  /** First and last value of a small picture, and what the change means. */
  public String change(ReportContent report, Series series) {
    return words(report).text("panel", series.points().get(0).said(), series.points().get(series.points().size() - 1).said(), series.said());
  }

  /** Place and day above the signature. */
  public String signed(ReportContent report) {
    ReportWords own = words(report);
    String day = report.signatory().day() == null ? "" : own.day(report.signatory().day());
    return report.signatory().place() == null ? day : own.text("signed", report.signatory().place(), day);
  }

  private ReportWords words(ReportContent report) {
    return words.computeIfAbsent(report.language(), ReportWords::new);
  }
}
