package id.canting.statistics.indicator;

import id.canting.survey.instrument.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means.
 *
 * @param name for lists; {@code meaning} a sentence or two
 * @param unit percent (numerator of denominator), score, years or ratio (numerator divided by denominator)
 * @param direction which way is better: up, down or none
 * @param source where the data come from, in words
 * @param disaggregations areas that it may be told apart by: subDistrict, sentra
 * @param owner who answers for it
 */
public record Definition(
    @Nullable Label name, @Nullable Label meaning, @Nullable Quantity numerator, @Nullable Quantity denominator, @Nullable String unit, @Nullable String direction, @Nullable Label source,
    @Nullable List<String> disaggregations, @Nullable String owner) {
  static final String PERCENT = "percent";
  static final List<String> UNITS = List.of(PERCENT, "score", "years", "ratio");
  static final List<String> DIRECTIONS = List.of("up", "down", "none");
}
