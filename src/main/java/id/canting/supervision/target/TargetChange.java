package id.canting.supervision.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One target as it is told. @param percent 0 to 100, at most two decimals; null: there is none any more @param area null or empty for the total */
public record TargetChange(@Nullable String kind, @Nullable String area, @Nullable BigDecimal percent) {}
