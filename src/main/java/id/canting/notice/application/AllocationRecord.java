package id.canting.notice.application;

import id.canting.notice.seat.SeatBasis;
import id.canting.programme.eligibility.Reason;
import id.canting.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fair allocation with the reason of every applicant.
 *
 * @param number from 1; 0 for a preview, which is not kept
 * @param places null: no limit
 * @param reason why it was made again
 * @param items those with a seat, those who wait, then those who did not meet the criteria
 */
public record AllocationRecord(
    String notice, int number, String seed, @Nullable Integer places, @Nullable Instant at, @Nullable String by, @Nullable String reason, long accepted, long waiting, long refused, List<Line> items) {

  /**
   * @param rank null for who was refused
   * @param status accepted, waiting or refused
   * @param basis code of a {@link SeatBasis}; null for who was refused
   * @param reasons criteria that failed
   */
  public record Line(
      @Nullable Integer rank, String business, String name, String status, @Nullable Integer position, @Nullable String basis, @Nullable LocalDate lastServed, @Nullable Integer severity,
      @Nullable String draw, List<Reason> reasons) {

    /** Why it has a seat or has none, in plain words; empty for who was refused. */
    public String sentence(Locale locale) {
      return basis == null ? "" : Texts.get(locale, "notice.seat." + status + "." + basis) + " " + facts(locale);
    }

    /** What the order looked at. */
    public String facts(Locale locale) {
      String served = lastServed == null ? Texts.get(locale, "notice.seat.never-served") : Texts.get(locale, "notice.seat.served", lastServed.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale)));
      String severe = severity == null ? Texts.get(locale, "notice.seat.severity-unknown") : Texts.get(locale, "notice.seat.severity", severity.toString());
      return served + " " + severe;
    }
  }

  /** The head of a kept allocation. */
  public record Head(int number, String seed, @Nullable Integer places, Instant at, String by, @Nullable String reason) {}
}
