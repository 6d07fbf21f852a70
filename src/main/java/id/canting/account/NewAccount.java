package id.canting.account;

import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param username null: the address is the user name
 * @param role its code
 * @param business code, for artisans
 * @param association code, for leaders
 * @param way code of {@link InvitationWay}; null: by e-mail where there is an address
 */
public record NewAccount(
    @Nullable String name,
    @Nullable String username,
    @Nullable String email,
    @Nullable String role,
    @Nullable String business,
    @Nullable String association,
    @Nullable String way) {}
