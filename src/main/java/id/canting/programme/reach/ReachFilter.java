package id.canting.programme.reach;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which businesses and which activities reach is told of. An empty set means any; {@code none} stands for "not known".
 *
 * @param year in which an activity ended
 * @param kind of the programme
 * @param programme codes
 * @param constraint that the programme addresses
 */
public record ReachFilter(Set<String> sentra, Set<String> subDistrict, Set<String> scale, Set<String> sex, Set<String> year, Set<String> kind, Set<String> programme, Set<String> constraint) {
  public static final ReachFilter ALL = new ReachFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** @param served true: those that took part; false: those that never did; null: all */
  public record Rows(ReachFilter filter, @Nullable Boolean served) {}
}
