package id.canting.programme.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an activity. Programme, name and first day are needed. A null among the sessions is an empty row of a form.
 *
 * @param programme code
 * @param date first day; the same as {@code from}, either will do
 * @param to last day, inclusive; null: the first
 * @param village Kemendagri code
 * @param places participants planned
 * @param planned cost planned, in rupiah
 * @param cost what it cost, in rupiah
 * @param status code of {@link ActivityStatus}; null: planned
 */
public record ActivityDetails(
    @Nullable String programme,
    @Nullable String name,
    @Nullable String description,
    @Nullable LocalDate date,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<@Nullable Session> sessions,
    @Nullable String village,
    @Nullable String place,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lng,
    @Nullable String facilitators,
    @Nullable String materials,
    @Nullable Integer places,
    @Nullable Long planned,
    @Nullable Long cost,
    @Nullable String minutes,
    @Nullable String status) {}
