package id.canting.survey;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked response (public, because it is kept as JSON for undo): what the business was like at the time, and what it answered. Null means that it was not said.
 *
 * @param orgMonths months in community organisations; 0 for who never was a member
 * @param answers by item; hidden and unanswered items are left out
 */
public record ResponseFacts(
    ResponseStatus status,
    @Nullable LocalDate surveyDate,
    @Nullable Scale scale,
    @Nullable Long sentraId,
    @Nullable String subDistrictCode,
    @Nullable String villageCode,
    @Nullable BatikType batikType,
    @Nullable Sex sex,
    @Nullable Integer workers,
    @Nullable Integer age,
    @Nullable Integer educationYears,
    @Nullable Boolean orgMember,
    @Nullable Integer orgMonths,
    @Nullable Integer businessYears,
    @Nullable Constraint mainConstraint,
    Map<String, String> answers,
    @Nullable String note) {}
