package id.canting.survey;

import id.canting.shared.Narrowing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which responses of a round a list shows: those behind a cell of a table. An empty set means any; {@code none} stands for "not known".
 *
 * @param variable as in {@link CountedResponse.Mark}; null: every response, whatever its status
 * @param value of the variable; null: any but missing; empty: missing
 * @param status codes
 */
public record ResponseFilter(
    @Nullable String variable, @Nullable String value, Set<String> status, Set<String> sentra, Set<String> subDistrict, Set<String> scale, Set<String> batikType, Set<String> sex) {
  public static final String NONE = Narrowing.NONE;
}
