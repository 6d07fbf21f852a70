package id.canting.area;

import org.jspecify.annotations.Nullable;

/**
 * What an officer may say about a sub-district or village.
 *
 * @param bps code at BPS; stays as it is where the master file lists one
 * @param lat of its centroid, degrees; {@code lng} likewise
 */
public record AreaDetails(@Nullable String name, @Nullable String bps, @Nullable Double lat, @Nullable Double lng) {}
