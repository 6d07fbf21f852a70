package id.canting.supervision.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the officer stood, as the browser told.
 *
 * @param lat degrees, six decimals
 * @param accuracy radius in metres; null: not told
 */
public record Position(@Nullable BigDecimal lat, @Nullable BigDecimal lng, @Nullable Integer accuracy) {}
