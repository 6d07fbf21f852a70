package id.canting.programme.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is read.
 *
 * @param date the first day, as {@code from}
 * @param businesses different ones of the caller's scope that took part
 * @param participants attendances of the caller's scope
 */
public record ActivityRecord(
    String code,
    String programme,
    String programmeName,
    String kind,
    String name,
    @Nullable String description,
    LocalDate date,
    LocalDate from,
    LocalDate to,
    List<Session> sessions,
    @Nullable String village,
    @Nullable String villageName,
    @Nullable String subDistrict,
    @Nullable String place,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lng,
    @Nullable String facilitators,
    @Nullable String materials,
    @Nullable Integer places,
    @Nullable Long planned,
    @Nullable Long cost,
    @Nullable String minutes,
    String status,
    long businesses,
    long participants,
    boolean example,
    Instant updatedAt,
    int revision) {}
