package id.canting.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which craftspeople a list shows; as {@link BusinessFilter}. @param query part of a name, or a code; @param business codes */
public record CraftspersonFilter(@Nullable String query, Set<String> sentra, Set<String> subDistrict, Set<String> business, Set<String> mainSkill) {
  public static final CraftspersonFilter ANY = new CraftspersonFilter(null, Set.of(), Set.of(), Set.of(), Set.of());
}
