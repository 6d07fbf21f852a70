package id.canting.survey;

import org.jspecify.annotations.Nullable;

/**
 * Which responses somebody should look at again.
 *
 * @param kind {@code missing}: a complete response without a required answer; {@code straight}: {@code least} or more answers, all alike; {@code range}: a characteristic outside
 *     {@code least} to {@code most}; {@code jump}: a score that changed by more than {@code most} points since the round before; {@code outlier}: a score further than {@code most}
 *     standard deviations from the mean of its scale group of {@code least} or more; {@code contradiction}: an age below the years in business
 * @param field scale or characteristic that it looks at
 * @param revision the ETag
 */
public record QualityRule(String code, String kind, @Nullable String field, @Nullable Double least, @Nullable Double most, boolean active, int revision) {}
