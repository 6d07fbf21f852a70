package id.canting.insight.search;

import org.jspecify.annotations.Nullable;

/** Something found. @param kind code of {@link SearchKind} @param detail to tell it from others of its name @param path inside the portal */
public record Hit(String kind, String code, String title, @Nullable String detail, String path) {}
