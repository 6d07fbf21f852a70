package id.canting.supervision.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An active business behind a figure of coverage.
 *
 * @param visits made in the period
 * @param last day of the latest visit made, of any time; null: never
 */
public record VisitedBusiness(
    String code, String name, @Nullable String sentra, @Nullable String sentraName, @Nullable String subDistrict, @Nullable String scale, long visits, @Nullable LocalDate last) {}
