package id.canting.insight.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an issued report who holds its code: nothing about persons.
 *
 * @param pdf SHA-256 of the file as issued; {@code xlsx} likewise
 * @param withdrawnAt null: it holds
 */
public record ReportCheck(
    String number, String code, String period, String language, String title, String office, Instant issuedAt, String pdf, String xlsx, @Nullable Instant withdrawnAt, @Nullable String reason,
    List<ReportContent.KeyFigure> figures) {
  /** What a file in hand is. */
  public enum Verdict {
    /** Byte for byte the PDF as issued. */
    PDF,
    /** Byte for byte the workbook as issued. */
    XLSX,
    ALTERED
  }
}
