package id.canting.insight.report;

import id.canting.insight.report.ReportContent.Chapter;
import id.canting.insight.report.ReportContent.Chart;
import id.canting.insight.report.ReportContent.Column;
import id.canting.insight.report.ReportContent.KeyFigure;
import id.canting.insight.report.ReportContent.Part;
import id.canting.insight.report.ReportContent.Series;
import id.canting.insight.report.ReportContent.Table;
import id.canting.shared.Period;
import id.canting.statistics.CountedRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the chapters of one report and gives tables and charts their numbers. */
final class ChapterWriter {
  /** The study's Tables 1 to 4 keep their numbers. */
  private static final int STUDIED = 4;

  final ReportWords words;
  final Period period;
  /** The latest that had begun before the period ended; null: none. */
  final @Nullable CountedRound round;
  final Instant at;

  private final List<Chapter> chapters = new ArrayList<>();
  private final List<KeyFigure> figures = new ArrayList<>();
  private List<Part> parts = new ArrayList<>();
  private int tables = STUDIED;
  private int charts;

  ChapterWriter(ReportWords words, Period period, @Nullable CountedRound round, Instant at) {
    this.words = words;
    this.period = period;
    this.round = round;
    this.at = at;
  }

  void chapter(String key) {
    parts = new ArrayList<>();
    chapters.add(new Chapter(chapters.size() + 1, words.text(key), parts));
  }

  void text(String key, Object... args) {
    say(words.text(key, args));
  }

  void say(String sentence) {
    parts.add(new Part(null, sentence, null, null));
  }

  void define(String key) {
    parts.add(new Part(words.text("define." + key), words.text("define." + key + ".text"), null, null));
  }

  void define(String term, String text) {
    parts.add(new Part(term, text, null, null));
  }

  void figure(String key, String value, String note) {
    figures.add(new KeyFigure(words.text("figure." + key), value, note));
  }

  /** A table with the next number. */
  void table(String title, List<Column> columns, List<List<@Nullable Object>> rows, String note) {
    table(String.valueOf(++tables), title, columns, rows, note);
  }

  void table(String number, String title, List<Column> columns, List<List<@Nullable Object>> rows, String note) {
    parts.add(new Part(null, null, new Table(number, title, columns, rows, note), null));
  }

  void chart(String title, boolean lines, double top, List<Series> series, String note) {
    parts.add(new Part(null, null, null, new Chart(++charts, title, lines, top, series, note)));
  }

  /** A column of texts; {@link #number} one of numbers. @param key what follows {@code insight.report.column.} */
  Column column(String key, Object... args) {
    return new Column(words.text("column." + key, args), false);
  }

  Column number(String key, Object... args) {
    return new Column(words.text("column." + key, args), true);
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  List<Chapter> chapters() {
    return chapters;
  }

  List<KeyFigure> figures() {
    return figures;
  }
}
