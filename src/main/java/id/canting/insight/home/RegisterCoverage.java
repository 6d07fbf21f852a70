package id.canting.insight.home;

import id.canting.shared.Percent;
import id.canting.statistics.SentraTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the craftspeople that the office declares for the caller's sentra stand in the register: Table 2, but for an association only its own sentra.
 *
 * @param year of the declared figures; null while no office declared any, as {@code declared}
 * @param registered of the sentra of {@code rows}
 * @param percent registered of declared, one decimal, half up; null without a declared figure
 */
public record RegisterCoverage(@Nullable Integer year, long registered, @Nullable Long declared, @Nullable BigDecimal percent, List<SentraTable.Row> rows) {
  /** @param sentras codes; empty: all */
  static RegisterCoverage of(SentraTable table, List<String> sentras) {
    List<SentraTable.Row> rows = table.rows().stream().filter(row -> sentras.isEmpty() || sentras.contains(row.sentra())).toList();
    long registered = rows.stream().mapToLong(SentraTable.Row::craftspeople).sum();
    boolean known = rows.stream().anyMatch(row -> row.declared() != null);
    Long declared = known ? (Long) rows.stream().mapToLong(row -> row.declared() == null ? 0 : row.declared()).sum() : null;
    return new RegisterCoverage(table.year(), registered, declared, declared == null ? null : Percent.of(registered, declared, 1), rows);
  }
}
