package id.canting.survey;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a response; the body of PUT and the content of the form. Closed lists by their codes. What describes the business may be left out:
 * then it stays as it was stored, or is taken from the register when the response is new. Of the rest null means that it was not said.
 *
 * @param status null: complete, or partial where a required item is missing
 * @param sentra code, or {@code none}
 * @param subDistrict code or name; told by village or sentra when left out
 * @param orgMember true, false, {@code ya} or {@code tidak}
 * @param orgExperienceMonths months in community organisations
 * @param answers by item: numbers, or texts for closed lists
 */
public record ResponseDetails(
    @Nullable LocalDate surveyDate,
    @Nullable String status,
    @Nullable String scale,
    @Nullable String sentra,
    @Nullable String subDistrict,
    @Nullable String village,
    @Nullable String batikType,
    @Nullable String sex,
    @Nullable Integer workers,
    @Nullable Integer age,
    @Nullable Integer educationYears,
    @Nullable Object orgMember,
    @Nullable Integer orgExperienceMonths,
    @Nullable Integer businessExperienceYears,
    @Nullable Map<String, Object> answers,
    @Nullable String mainConstraint,
    @Nullable String note) {}
