package id.canting.account;

import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the portal's list of accounts like Keycloak's. Read anew when somebody looks and the last reading is older than a minute. */
@ApplicationScoped
class AccountMirror {
  private static final Duration GOOD = Duration.ofMinutes(1);
  private static final Duration REST = Duration.ofSeconds(5);

  @Inject KeycloakAdmin keycloak;
  @Inject AccountBookService book;
  @Inject Acting acting;
  @Inject Clock clock;

  private volatile Instant readAt = Instant.MIN;
  private volatile Instant missedAt = Instant.MIN;

  /** @return false when Keycloak is away and what the portal knows may be old */
  boolean freshen() {
    Instant now = clock.instant();
    if (readAt.isAfter(now.minus(GOOD))) {
      return true;
    }
    if (missedAt.isAfter(now.minus(REST))) {
      return false;
    }
    return read(now);
  }

  /** For figures on other pages: read once after the start, then as others left it. */
  void freshenOnce() {
    if (readAt.equals(Instant.MIN)) {
      freshen();
    }
  }

  /** One account as Keycloak has it now. @throws RuleViolation account.away (503) */
  void freshen(String username) {
    keycloak.find(username).ifPresent(found -> asSystem(() -> book.take(found)));
  }

  /** Keeps that the person chose a password, signed by the person. */
  void accepted(String username) {
    acting(acting.user(username, Set.of(), DataScope.NOTHING), () -> book.accepted(username));
  }

  private synchronized boolean read(Instant now) {
    if (readAt.isAfter(now.minus(GOOD))) {
      return true;
    }
    try {
      var everybody = keycloak.everybody();
      asSystem(() -> book.take(everybody));
      readAt = now;
      return true;
    } catch (RuleViolation e) {
      missedAt = now;
      return false;
    }
  }

  private void asSystem(Runnable work) {
    acting(acting.user(Acting.SYSTEM, EnumSet.allOf(Role.class), DataScope.EVERYTHING), work);
  }

  private void acting(CurrentUser who, Runnable work) {
    try {
      acting.<@Nullable Object>as(who, () -> {
        work.run();
        return null;
      });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
