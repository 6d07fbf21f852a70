package id.canting.programme.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of an activity.
 *
 * @param from hour of the day, {@code 08:00}; null: not said
 * @param to hour of the day; null: not said
 */
public record Session(@Nullable LocalDate date, @Nullable String from, @Nullable String to, @Nullable String topic) {}
