package id.canting.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything an officer decides about a notice, checked. @param eligibility rules as JSON */
record NoticeDetails(
    NoticeTexts texts, NoticeKind kind, Audience audience, String eligibility, @Nullable LocalDate closes, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
    @Nullable String place, @Nullable Integer places, Allocation allocation, @Nullable Long programmeId, @Nullable Long activityId) {}
