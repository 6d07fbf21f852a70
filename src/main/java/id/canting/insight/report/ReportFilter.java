package id.canting.insight.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are listed. Several values of one field mean or, an empty set means any.
 *
 * @param query part of the number, the period, the title or who issued it; null: any
 * @param status valid, withdrawn
 */
public record ReportFilter(@Nullable String query, Set<String> period, Set<String> language, Set<String> status) {
  public static final ReportFilter ALL = new ReportFilter(null, Set.of(), Set.of(), Set.of());
}
