package id.canting.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored response.
 *
 * @param business code
 * @param subDistrict name
 * @param answers by item; whole numbers as numbers
 * @param scores by scale, unrounded; a scale with a missing item is left out
 * @param bands by scale
 * @param warnings what disagrees but harms nothing
 * @param revision the ETag
 */
public record ResponseRecord(
    String period,
    String business,
    String businessName,
    String status,
    @Nullable LocalDate surveyDate,
    @Nullable String scale,
    @Nullable String sentra,
    @Nullable String subDistrict,
    @Nullable String village,
    @Nullable String batikType,
    @Nullable String sex,
    @Nullable Integer workers,
    @Nullable Integer age,
    @Nullable Integer educationYears,
    @Nullable Boolean orgMember,
    @Nullable Integer orgExperienceMonths,
    @Nullable Integer businessExperienceYears,
    Map<String, Object> answers,
    @Nullable String mainConstraint,
    Map<String, Number> scores,
    Map<String, String> bands,
    @Nullable String note,
    String source,
    Instant updatedAt,
    List<Warning> warnings,
    int revision) {

  /** @param code as imports tell it */
  public record Warning(String field, String code) {}
}
