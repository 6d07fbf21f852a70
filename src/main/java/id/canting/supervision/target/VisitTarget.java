package id.canting.supervision.target;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target of visits.
 *
 * @param kind code of {@link TargetKind}
 * @param area code of the sub-district or sentra; empty for the total
 * @param percent of the active businesses that should be visited, 0 to 100
 */
public record VisitTarget(String period, String kind, String area, @Nullable String name, BigDecimal percent, Instant changedAt, String changedBy) {}
