package id.canting.notice;

import org.jspecify.annotations.Nullable;

/** A business that an audience holds. @param scale as declared @param constraint code of the main one that it named last */
public record Reached(String code, String name, @Nullable String sentra, @Nullable String subDistrict, @Nullable String scale, @Nullable String constraint) {}
