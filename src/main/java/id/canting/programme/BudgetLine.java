package id.canting.programme;

import org.jspecify.annotations.Nullable;

/**
 * A line of a programme's budget.
 *
 * @param funding code of {@link Funding}
 * @param text what it is for
 * @param budget planned, in rupiah
 * @param realised spent, in rupiah; null: not told yet
 */
public record BudgetLine(@Nullable String funding, @Nullable String text, @Nullable Long budget, @Nullable Long realised) {}
