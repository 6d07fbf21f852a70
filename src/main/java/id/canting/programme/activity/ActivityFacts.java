package id.canting.programme.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of an activity, found to be right. */
record ActivityFacts(
    long programmeId,
    String name,
    @Nullable String description,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Session> sessions,
    @Nullable String villageCode,
    @Nullable String place,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lng,
    @Nullable String facilitators,
    @Nullable String materials,
    @Nullable Integer places,
    @Nullable Long plannedRupiah,
    @Nullable Long costRupiah,
    @Nullable String minutes,
    ActivityStatus status) {}
