package id.canting.programme.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business in the gap.
 *
 * @param constraint its latest main one
 * @param lastServed last day of the latest activity against it, of any time; null: never
 */
public record GapBusiness(String code, String name, @Nullable String sentra, @Nullable String sentraName, @Nullable String scale, String constraint, @Nullable LocalDate lastServed) {}
