package id.canting.statistics;

import id.canting.shared.Narrowing;
import java.util.Set;

/**
 * Which responses, or businesses of the register, a table counts. Several values of one field mean or, several fields mean and; an empty set means any.
 * {@code none} stands for "not known".
 *
 * @param sentra codes
 * @param subDistrict codes or names
 */
public record TableFilter(Set<String> sentra, Set<String> subDistrict, Set<String> scale, Set<String> batikType, Set<String> sex) {
  public static final String NONE = Narrowing.NONE;
  public static final TableFilter ANY = new TableFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public boolean isEmpty() {
    return equals(ANY);
  }
}
