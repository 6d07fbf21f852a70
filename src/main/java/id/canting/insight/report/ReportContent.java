package id.canting.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says, in its own language: the source of its pages, its PDF and its workbook. Once issued it never changes.
 *
 * @param number running number of the year, for example {@code 2026-0007}; empty in a preview, as {@code code} is
 * @param code by which anybody verifies it
 * @param period half-year or year that it is about, from and to its first and last day
 * @param round period of the survey round that it tells of; null: none yet
 * @param paper code of {@link ReportPaper.Size}
 * @param issuedAt when its figures were counted
 * @param figures the few that matter most, without persons: they stand on the public page too
 */
public record ReportContent(
    String number, String code, String period, LocalDate from, LocalDate to, @Nullable String round, String language, String paper, String title, String subtitle, ReportRequest.Letterhead letterhead,
    ReportRequest.Signatory signatory, Instant issuedAt, List<KeyFigure> figures, List<Chapter> chapters) {

  /** @param note its base and what it is compared with */
  public record KeyFigure(String label, String value, String note) {}

  public record Chapter(int number, String title, List<Part> parts) {}

  /** One of these is not null. @param term what {@code text} defines; null: a plain paragraph */
  public record Part(@Nullable String term, @Nullable String text, @Nullable Table table, @Nullable Chart chart) {}

  /**
   * @param number {@code 3a} is a part of Table 3
   * @param rows as many cells as columns: texts, numbers with the decimals they are told with, null for what is not known; an empty text where nothing belongs
   * @param note n and source
   */
  public record Table(String number, String title, List<Column> columns, List<List<@Nullable Object>> rows, String note) {}

  /** @param numeric set to the right */
  public record Column(String label, boolean numeric) {}

  /**
   * @param lines whether each series is a small picture of its own over time; else one row of bars for each point of the only series
   * @param top end of the scale, which begins at 0 and is the same for all series
   * @param note how to read it
   */
  public record Chart(int number, String title, boolean lines, double top, List<Series> series, String note) {}

  /** @param look code of a constraint, whose pattern it has; empty: plain @param said the change in words */
  public record Series(String look, String label, List<Point> points, String said) {}

  /** @param value null: not known @param low end of its interval; null: none @param said the value in words and numbers */
  public record Point(String label, @Nullable Double value, @Nullable Double low, @Nullable Double high, String said) {}

  /** All tables in their order. */
  public List<Table> tables() {
    return chapters.stream().flatMap(c -> c.parts().stream()).map(Part::table).filter(t -> t != null).toList();
  }
}
