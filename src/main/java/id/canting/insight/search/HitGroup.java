package id.canting.insight.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found of one kind, best first. @param kind code of {@link SearchKind}, or {@code recent} @param total found altogether @param path of the list that shows them all; null where none does */
public record HitGroup(String kind, String name, long total, @Nullable String path, List<Hit> items) {}
