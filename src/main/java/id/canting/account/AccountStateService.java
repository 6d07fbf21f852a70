package id.canting.account;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Shuts accounts out and lets them in again. Keycloak is told within the transaction: while it is away nothing is stored. */
@ApplicationScoped
public class AccountStateService {
  @Inject CurrentUser user;
  @Inject AccountRepository accounts;
  @Inject AccountQueries queries;
  @Inject AccountMirror mirror;
  @Inject KeycloakAdmin keycloak;
  @Inject Clock clock;

  /**
   * Nobody signs in with it any more, and who is signed in is signed out within a quarter of an hour.
   *
   * @throws RuleViolation account.unknown (404), account.own, account.last-administrator (409), account.away (503)
   */
  @Permitted(Permission.ACCOUNT_INVITE)
  @Transactional
  public void deactivate(String username) {
    Account account = reached(username);
    if (username.equals(user.username())) {
      throw new RuleViolation(AccountRule.OWN);
    }
    if (account.role() == Role.ADMINISTRATOR && accounts.administrators().stream().allMatch(a -> a.username().equals(username))) {
      throw new RuleViolation(AccountRule.LAST_ADMINISTRATOR);
    }
    turn(account, false);
  }

  /** @throws RuleViolation account.unknown (404), account.away (503) */
  @Permitted(Permission.ACCOUNT_INVITE)
  @Transactional
  public void activate(String username) {
    turn(reached(username), true);
  }

  private void turn(Account account, boolean on) {
    if (account.isEnabled() != on) {
      account.enable(on, clock.instant());
      accounts.flush();
      keycloak.enable(account.keycloakId(), on);
    }
  }

  private Account reached(String username) {
    mirror.freshen(username);
    if (queries.id(username, AccountPolicy.of(user)) == null) {
      throw new RuleViolation(AccountRule.UNKNOWN);
    }
    return accounts.find(username).orElseThrow(() -> new RuleViolation(AccountRule.UNKNOWN));
  }
}
