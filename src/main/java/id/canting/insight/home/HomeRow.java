package id.canting.insight.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a {@link HomeFigure}.
 *
 * @param day when it happened, Asia/Jakarta; of an unconfirmed profile: when it was last confirmed, null: never
 * @param code of the record; a visit's UUID, a follow-up's number, the notice of an application
 * @param name of the record, or of the business that it is about
 * @param business code; null for activities and notices
 * @param sentra code; null where not known and for activities and notices
 */
public record HomeRow(@Nullable LocalDate day, String code, String name, @Nullable String business, @Nullable String sentra) {}
