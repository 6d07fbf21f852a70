package id.canting.supervision.followup;

import org.jspecify.annotations.Nullable;

/**
 * How many follow-ups of one owner, or of one sentra, are overdue.
 *
 * @param key code of the owner or of the sentra; null: of no sentra
 * @param name of the sentra, or of who has to do it; null: whoever has that part
 * @param escalated how many of them were put before the head of the office
 * @param longest days since the oldest was due
 */
public record OverdueGroup(@Nullable String key, @Nullable String name, long count, long escalated, long longest) {}
