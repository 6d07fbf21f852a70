package id.canting.registry;

import id.canting.shared.Narrowing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which businesses a list shows. Several values of one field mean or, several fields mean and; an empty set means any.
 * {@code none} stands for "not known".
 *
 * @param query part of a name, an owner's name, a NIB or a phone; null or blank for none; typing errors are forgiven in names
 * @param sentra codes
 * @param subDistrict codes or names
 * @param constraint codes of the main constraint that a business named last
 */
public record BusinessFilter(
    @Nullable String query, Set<String> sentra, Set<String> subDistrict, Set<String> scale, Set<String> status, Set<String> batikType, Set<String> constraint) {
  public static final String NONE = Narrowing.NONE;
  /** Codes of the constraints, as REST writes them. */
  public static final List<String> CONSTRAINTS = List.of("credit", "demand", "managerial", "labour");
  public static final BusinessFilter ANY = new BusinessFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public boolean searching() {
    return query != null && !query.isBlank();
  }
}
