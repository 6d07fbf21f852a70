package id.canting.account;

import id.canting.audit.AuditTrail;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import id.canting.identity.AccountLinks;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.Role;
import id.canting.mail.Outbox;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as whoever invites them sees them; whom a role sees is told by {@link AccountPolicy}. */
@ApplicationScoped
public class AccountListService {
  @Inject CurrentUser user;
  @Inject AccountQueries queries;
  @Inject AccountMirror mirror;
  @Inject AccountLinks links;
  @Inject ChangeLog log;
  @Inject Outbox outbox;

  /** What an invitation can say. @param associations by code @param letters whether the portal can send letters */
  public record Choices(Set<Role> roles, Map<String, String> associations, boolean letters) {}

  @Permitted(Permission.ACCOUNT_READ)
  public Set<String> sortable() {
    return AccountQueries.ORDERS.keySet();
  }

  /** Whether the list is as Keycloak has it; false while Keycloak is away. */
  @Permitted(Permission.ACCOUNT_READ)
  public boolean freshen() {
    return mirror.freshen();
  }

  @Permitted(Permission.ACCOUNT_READ)
  @Transactional
  public Page<AccountRow> list(AccountFilter filter, PageRequest request) {
    return queries.page(filter, AccountPolicy.of(user), request);
  }

  /** @throws RuleViolation account.unknown (404), also outside the caller's reach */
  @Permitted(Permission.ACCOUNT_READ)
  @Transactional
  public AccountRecord get(String username) {
    return queries.record(username, AccountPolicy.of(user), user.username()).orElseThrow(() -> new RuleViolation(AccountRule.UNKNOWN));
  }

  /** By role and state, for start pages. */
  @Permitted(Permission.ACCOUNT_READ)
  public AccountCounts counts() {
    mirror.freshenOnce();
    return queries.counts(AccountPolicy.of(user));
  }

  /** Who invited, reset, deactivated and activated it. @throws RuleViolation account.unknown (404) */
  @Permitted(Permission.ACCOUNT_READ)
  @Transactional
  public List<Change> history(String username) {
    Long id = queries.id(username, AccountPolicy.of(user));
    if (id == null) {
      throw new RuleViolation(AccountRule.UNKNOWN);
    }
    Map<String, AuditTrail.Shown> columns = new LinkedHashMap<>();
    for (String column : List.of("name", "role", "enabled", "way")) {
      columns.put(column, AuditTrail.Shown.plain(column));
    }
    columns.put("invited_at", AuditTrail.Shown.plain("invitedAt"));
    columns.put("accepted_at", AuditTrail.Shown.plain("acceptedAt"));
    return log.of(List.of(new AuditTrail("account_aud", "id", id, columns)));
  }

  @Permitted(Permission.ACCOUNT_INVITE)
  @Transactional
  public Choices choices() {
    return new Choices(AccountPolicy.of(user).roles(),
        links.associations().stream().collect(Collectors.toMap(a -> a.getCode(), a -> a.getName(), (one, other) -> one, LinkedHashMap::new)), outbox.isOpen());
  }
}
