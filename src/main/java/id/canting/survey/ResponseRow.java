package id.canting.survey;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response in a list; codes as REST writes them, names of the sub-district. @param scores by scale, unrounded */
public record ResponseRow(
    String business, String businessName, String status, @Nullable LocalDate surveyDate, @Nullable String scale, @Nullable String sentra, @Nullable String subDistrict,
    @Nullable String batikType, @Nullable String sex, @Nullable Integer age, @Nullable Integer educationYears, @Nullable String mainConstraint, Map<String, Number> scores,
    Map<String, String> bands) {}
