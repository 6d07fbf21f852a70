package id.canting.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may say about a sentra.
 *
 * @param villages Kemendagri codes, one at least
 * @param subDistrict code or name
 * @param association code of the association of its businesses; null for none. Businesses registered before stay where they are.
 * @param aliases other names under which files write it
 * @param declared what offices declare, one row a year
 */
public record SentraDetails(
    @Nullable String name,
    @Nullable String product,
    @Nullable List<String> villages,
    @Nullable String subDistrict,
    @Nullable String association,
    @Nullable List<Alias> aliases,
    @Nullable List<Declared> declared) {

  /** @param subDistrict code or name of the sub-district written beside the name */
  public record Alias(@Nullable String name, @Nullable String subDistrict) {}

  public record Declared(@Nullable Integer year, @Nullable Integer craftspeople, @Nullable String source) {}
}
