package id.canting.account;

import id.canting.identity.AccountLinks;
import id.canting.identity.CurrentUser;
import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of keeping accounts in the portal, each a transaction of its own, so that no row is locked while Keycloak is talked to. */
@ApplicationScoped
class AccountBookService {
  /** What the portal itself changed so lately is newer than what was just read at Keycloak. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject AccountRepository accounts;
  @Inject AccountLinks links;
  @Inject Outbox outbox;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** What became of a code that was given. */
  record Claim(@Nullable AccountRule refusal, long account, String keycloakId) {}

  /** Takes over what Keycloak says. */
  @Transactional
  void take(Map<String, KeycloakUser> everybody) {
    Instant now = clock.instant();
    Map<String, KeycloakUser> left = new HashMap<>(everybody);
    for (Account account : accounts.all()) {
      KeycloakUser known = left.remove(account.username());
      boolean settled = account.changedAt().isBefore(now.minus(FRESH));
      if (known == null && settled && !everybody.isEmpty()) {
        accounts.remove(account);
      } else if (known != null && settled && !account.isAs(known)) {
        account.take(known, now.minus(FRESH));
      }
    }
    left.values().forEach(one -> accounts.add(new Account(one, now.minus(FRESH))));
  }

  /** As {@link #take}, for one. */
  @Transactional
  void take(KeycloakUser one) {
    Instant now = clock.instant();
    Optional<Account> known = accounts.find(one.username());
    if (known.isEmpty()) {
      accounts.add(new Account(one, now.minus(FRESH)));
    } else if (!known.get().isAs(one)) {
      known.get().take(one, now);
    }
  }

  @Transactional
  boolean isKnown(String username) {
    return accounts.find(username).isPresent() || links.isTied(username);
  }

  /** @param letter with the code; null for an invitation that will be printed */
  @Transactional
  void invited(KeycloakUser made, @Nullable Long association, @Nullable String business, InvitationWay way, @Nullable String hash, Instant until, @Nullable Letter letter) {
    Instant now = clock.instant();
    Account account = accounts.find(made.username()).orElseGet(() -> new Account(made, now));
    account.take(made, now);
    account.invite(way, user.username(), now);
    accounts.add(account);
    links.tie(made.username(), association, business);
    if (hash != null) {
      accounts.issue(account.id(), hash, until);
    }
    if (letter != null) {
      outbox.queue(List.of(letter));
    }
  }

  /** A new code for an account that is there. @throws RuleViolation account.deactivated (409) */
  @Transactional
  void reset(String username, InvitationWay way, String hash, Instant until, @Nullable Letter letter) {
    Account account = accounts.find(username).orElseThrow(() -> new RuleViolation(AccountRule.UNKNOWN));
    if (!account.isEnabled()) {
      throw new RuleViolation(AccountRule.DEACTIVATED);
    }
    account.invite(way, user.username(), clock.instant());
    accounts.issue(account.id(), hash, until);
    if (letter != null) {
      outbox.queue(List.of(letter));
    }
  }

  /** Uses the code up; a wrong one counts. Nothing is thrown, so that the count holds. */
  @Transactional
  Claim claim(String username, String hash) {
    Instant now = clock.instant();
    Account account = accounts.find(username).orElse(null);
    AccountRepository.Code code = account == null ? null : accounts.code(account.id()).orElse(null);
    if (code == null) {
      return new Claim(AccountRule.CODE_WRONG, 0, "");
    }
    AccountRule refusal = null;
    if (code.tries() >= InvitationCode.TRIES) {
      refusal = AccountRule.CODE_LOCKED;
    } else if (!MessageDigest.isEqual(code.hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII))) {
      accounts.missed(account.id());
      refusal = AccountRule.CODE_WRONG;
    } else if (code.usedAt() != null) {
      refusal = AccountRule.CODE_USED;
    } else if (!code.expiresAt().isAfter(now)) {
      refusal = AccountRule.CODE_EXPIRED;
    } else if (!account.isEnabled()) {
      refusal = AccountRule.DEACTIVATED;
    } else {
      accounts.used(account.id(), now);
    }
    return new Claim(refusal, account.id(), account.keycloakId());
  }

  /** The code is good again: no password was set with it. */
  @Transactional
  void release(long account) {
    accounts.used(account, null);
  }

  @Transactional
  void accepted(String username) {
    accounts.find(username).orElseThrow().accept(clock.instant());
  }
}
