package id.canting.insight.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param exact the record whose code was typed, when the user may see it; it stands in its group too @param groups kinds with something, those that resemble the text most at the beginning */
public record SearchResult(String query, @Nullable Hit exact, List<HitGroup> groups) {
  public long total() {
    return groups.stream().mapToLong(HitGroup::total).sum();
  }
}
