package id.canting.insight.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks for.
 *
 * @param period half-year or year: {@code 2026-S1}, {@code 2026}
 * @param language id or en; null: id
 * @param paper F4 or A4; null: F4
 * @param letterhead null, or fields of it: as in the report issued last
 */
public record ReportRequest(@Nullable String period, @Nullable String language, @Nullable String paper, @Nullable Signatory signatory, @Nullable Letterhead letterhead) {
  /** Who signs. @param place where, and {@code day} when it is signed; null: today */
  public record Signatory(@Nullable String name, @Nullable String position, @Nullable String nip, @Nullable String place, @Nullable LocalDate day) {}

  /** @param government above the office's name @param address below it */
  public record Letterhead(@Nullable String government, @Nullable String office, @Nullable String address) {}
}
