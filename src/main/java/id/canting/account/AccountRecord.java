package id.canting.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account.
 *
 * @param way code of {@link InvitationWay}; null: it was not invited from the portal
 * @param codeExpiresAt until when the last code is good; null when there is none that was not used
 * @param own whether it is the caller's own
 */
public record AccountRecord(AccountRow row, @Nullable String email, boolean enabled, @Nullable String way, @Nullable String invitedBy, @Nullable Instant acceptedAt,
    @Nullable Instant codeExpiresAt, boolean own) {}
