package id.canting.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other capabilities need to know of an activity.
 *
 * @param programmeId key of its programme
 * @param village name
 * @param place hall, house, market
 */
public record ActivityOutline(
    long id, String code, String name, long programmeId, String programme, LocalDate firstDay, LocalDate lastDay, @Nullable String village, @Nullable String place, boolean cancelled) {}
