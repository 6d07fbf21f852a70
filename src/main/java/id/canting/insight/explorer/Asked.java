package id.canting.insight.explorer;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as an address writes it.
 *
 * @param measure code of {@link Measure}
 * @param rows code of {@link Dimension}; null: the first that the measure offers
 * @param columns code of {@link Dimension}; null: none
 * @param filters values by code of {@link Dimension}; several mean or, {@code none} is "not known"
 * @param from first period, inclusive, {@code to} the last; null: no limit
 * @param compare code of {@link Compare}; null: with nothing
 */
public record Asked(String measure, @Nullable String rows, @Nullable String columns, Map<String, Set<String>> filters, @Nullable String from, @Nullable String to, @Nullable String compare) {}
