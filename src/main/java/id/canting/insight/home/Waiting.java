package id.canting.insight.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader, with as many rows behind it as {@code n} says.
 *
 * @param what proposed, follow-ups-overdue, follow-ups-unconfirmed, visits-submitted, visits-returned, visits-late, remarks, applications, doubts, import, notices-in-review, notices-open,
 *     without-sentra, without-scale or unconfirmed
 * @param of the notice, the round or the import it belongs to; null where there is but one list
 * @param name of the notice or the file; null where it has none
 * @param since the day from which the oldest waits, or was due; null where that is not known
 */
public record Waiting(String what, @Nullable String of, @Nullable String name, long n, @Nullable LocalDate since) {}
