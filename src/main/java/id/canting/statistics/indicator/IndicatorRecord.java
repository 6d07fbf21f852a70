package id.canting.statistics.indicator;

import id.canting.survey.instrument.Label;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue.
 *
 * @param version of the definition; a change of anything but the targets makes the next
 * @param shipped whether it came with the portal
 * @param targets by period and area
 * @param revision the ETag
 */
public record IndicatorRecord(
    String code, Label name, @Nullable Label meaning, Quantity numerator, Quantity denominator, String unit, String direction, @Nullable Label source, List<String> disaggregations,
    @Nullable String owner, int version, boolean shipped, List<Target> targets, Instant changedAt, String changedBy, int revision) {}
