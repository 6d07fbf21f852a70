package id.canting.area;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Checked facts about a sub-district or village.
 *
 * @param lat degrees with six decimals; {@code lng} likewise
 */
record AreaFacts(String name, @Nullable String bps, BigDecimal lat, BigDecimal lng) {}
