package id.canting.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes a list shows. An empty set means any.
 *
 * @param query part of the name or the code
 * @param constraint codes; {@code none}: those that name none
 * @param year in which it runs, wholly or partly
 */
public record ProgrammeFilter(
    @Nullable String query, Set<String> kind, Set<String> level, Set<String> status, Set<String> constraint, Set<String> funding, Set<String> year) {
  public static final ProgrammeFilter ALL = new ProgrammeFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
