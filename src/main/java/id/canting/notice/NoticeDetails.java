package id.canting.notice;

import id.canting.programme.eligibility.Eligibility;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything an officer decides about a notice, checked. */
record NoticeDetails(
    NoticeTexts texts, NoticeKind kind, Audience audience, Eligibility eligibility, @Nullable LocalDate closes, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
    @Nullable String place, @Nullable Integer places, Allocation allocation, @Nullable Long programmeId, @Nullable Long activityId) {}
