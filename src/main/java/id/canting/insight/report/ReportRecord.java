package id.canting.insight.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An issued report, without its content.
 *
 * @param number part of its permanent address
 * @param pdf SHA-256 of the PDF, in hexadecimal digits; {@code xlsx} of the workbook
 * @param withdrawnAt null: it holds
 */
public record ReportRecord(
    String number, String code, String period, String language, String paper, String title, Instant issuedAt, String issuedBy, String pdf, String xlsx, @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBy, @Nullable String reason) {}
