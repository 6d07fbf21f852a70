package id.canting.shared.web;

import id.canting.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A value that can be chosen in a form or filter.
 *
 * @param chosen whether the filter holds it now
 */
public record Option(String value, String label, boolean chosen) {

  /** A filter of a list with everything that can be chosen. @param field its name in the address */
  public record Filter(String field, String label, List<Option> options) {}

  /** All values of a closed list with their labels. */
  public static <E extends Enum<E> & Labelled> List<Option> of(Class<E> type, TextsBacking texts, Set<String> chosen) {
    return Arrays.stream(type.getEnumConstants()).map(v -> new Option(v.code(), texts.label(v), chosen.contains(v.code()))).toList();
  }
}
