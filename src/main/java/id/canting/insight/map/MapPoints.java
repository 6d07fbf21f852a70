package id.canting.insight.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of a measure, each as short as can be.
 *
 * @param kind business: each row is one; village: each row is what lies in it, for who may not see where a single business is
 * @param columns what stands in the rows: code, name, lat, lng, then {@code exact} (1: the point of the business, 0: that of its village) or {@code businesses}, value, band
 * @param total businesses in the scope, not closed; {@code unplaced} of them have no point, village or sub-district
 */
public record MapPoints(String measure, @Nullable String period, String kind, List<String> columns, long total, long unplaced, List<List<Object>> rows) {}
