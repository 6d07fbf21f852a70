package id.canting.area.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A file of boundaries that was checked.
 *
 * @param format geojson or topojson
 * @param layer of TopoJSON that was taken; empty for GeoJSON
 * @param matched sub-districts with a shape
 * @param missing names of sub-districts without one
 * @param unmatched names of shapes that are no sub-district and were left out
 * @param positions in the file; {@code keptPositions} after simplifying
 * @param current whether it is in force
 */
public record BoundarySet(long id, String fileName, String format, String layer, int matched, List<String> missing, List<String> unmatched, int positions, int keptPositions, Instant checkedAt,
    String checkedBy, boolean current) {}
