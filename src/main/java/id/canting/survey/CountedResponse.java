package id.canting.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response as statistics count it: where it belongs and what it says, variable by variable.
 *
 * @param subDistrict Kemendagri code; {@code scale}, {@code batikType} and {@code sex} by their codes; null where not known
 */
public record CountedResponse(
    long roundId, long businessId, @Nullable Long associationId, @Nullable Long sentraId, @Nullable String subDistrict, @Nullable String scale, @Nullable String batikType, @Nullable String sex,
    List<Mark> marks) {
  /**
   * One variable of a response. Who did not answer at all has only the variable {@code status}.
   *
   * @param variable {@code status}, a characteristic of Table 3, {@code kendala_utama}, the code of a scale, or the code of an item
   * @param value key of the row, band or option, or the number itself; empty when it is missing
   * @param measure what is summed for mean and standard deviation: years, months, the weighted sum of a scale, the answer; 0 when missing or not a number
   */
  public record Mark(String variable, String value, long measure) {}
}
