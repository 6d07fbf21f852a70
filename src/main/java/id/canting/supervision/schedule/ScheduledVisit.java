package id.canting.supervision.schedule;

import id.canting.supervision.planning.Point;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a calendar shows it.
 *
 * @param point of the business, else the middle of its village; null where neither is known
 * @param exact whether the point is the business's own
 */
public record ScheduledVisit(
    String uuid, int revision, LocalDate day, String purpose, String status, String business, String name, @Nullable String village, @Nullable String subDistrict, @Nullable Point point, boolean exact,
    List<String> officers) {}
