package id.canting.programme;

import org.jspecify.annotations.Nullable;

/**
 * Something that a programme means to bring about, countable.
 *
 * @param unit what is counted, for example "orang"
 * @param reached null: not told yet
 */
public record Output(@Nullable String text, @Nullable String unit, @Nullable Long target, @Nullable Long reached) {}
