package id.canting.supervision.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visits to be planned in one step.
 *
 * @param businesses codes, at most 200
 * @param officers accounts or names who go together, at most 20
 * @param day today or later, within the period where there is one
 * @param purpose code of a visit's purpose; null: supervision
 * @param period a business with a visit within it is not planned again; null: only that day counts
 */
public record PlanOrder(@Nullable List<String> businesses, @Nullable List<String> officers, @Nullable LocalDate day, @Nullable String purpose, @Nullable String period) {}
