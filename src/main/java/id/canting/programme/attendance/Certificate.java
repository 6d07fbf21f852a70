package id.canting.programme.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of attendance says; so much is public to whoever holds it.
 *
 * @param person whose certificate it is
 * @param village name
 */
public record Certificate(String code, String person, String business, String activity, String activityCode, String programme, @Nullable String agency, LocalDate from, LocalDate to, @Nullable String village) {}
