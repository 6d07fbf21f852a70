package id.canting.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in lists.
 *
 * @param role code of the strongest role
 * @param state code of {@link AccountState}
 * @param business code of the artisan's business, which may not be there yet
 * @param association code of the association that it leads
 */
public record AccountRow(
    String username,
    String name,
    String role,
    String state,
    @Nullable String business,
    @Nullable String businessName,
    @Nullable String association,
    @Nullable String associationName,
    @Nullable Instant invitedAt,
    @Nullable Instant firstSeenAt,
    @Nullable Instant lastSeenAt) {}
