package id.canting.survey;

import org.jspecify.annotations.Nullable;

/** A business of a sample. @param sentra code, when the sample was drawn @param enumerator who visits */
public record AskedRow(String business, String name, @Nullable String sentra, @Nullable String enumerator) {}
