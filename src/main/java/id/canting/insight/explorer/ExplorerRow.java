package id.canting.insight.explorer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a cell.
 *
 * @param code of the record that it is or belongs to; a visit's UUID, a response's business
 * @param name null for persons where the caller may not see them
 * @param sentra code
 * @param value of the measure, 1 or 0 for a share; null where it is not known
 * @param period of the round; null for what has none
 */
public record ExplorerRow(String code, @Nullable String name, @Nullable LocalDate day, @Nullable String business, @Nullable String sentra, @Nullable Long value, @Nullable String period) {}
