package id.canting.statistics.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator ought to reach.
 *
 * @param period that it is for, with all shorter periods within it that have no target of their own
 * @param area sentra code, name of a sub-district in lower case, or total
 */
public record Target(@Nullable String period, @Nullable String area, @Nullable BigDecimal value) {}
