package id.canting.account;

import id.canting.identity.Role;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accounts as lists show them, within the caller's reach. */
@ApplicationScoped
class AccountQueries {
  private static final String STATE = "(case when not a.enabled then 'deactivated' when v.first_at is not null then 'active'"
      + " when c.used_at is null and c.tries < " + InvitationCode.TRIES + " and c.expires_at > :now then 'invited' else 'never' end)";
  /** What each sort field orders by. */
  static final Map<String, String> ORDERS = Map.of("name", "a.name", "username", "a.username", "role", "a.role", "state", STATE, "lastSeenAt", "v.last_at", "invitedAt", "a.invited_at");
  private static final String FROM = " from account a left join account_link l on l.username = a.username left join business b on b.code = l.business_code"
      + " left join association s on s.id = l.association_id left join account_seen v on v.username = a.username left join account_code c on c.account_id = a.id where ";
  private static final String ROW = "select a.username, a.name, a.role, " + STATE + " state, l.business_code, b.name business_name, s.code association, s.name association_name, a.invited_at, v.first_at, v.last_at";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** A business that an account may be tied to. */
  record Firm(String code, String name, @Nullable Long association) {}

  Page<AccountRow> page(AccountFilter filter, AccountPolicy.Reach reach, PageRequest request) {
    String condition = condition(filter, reach);
    long total = ((Number) asking(filter, em.createNativeQuery("select count(if(:now is null, null, 1))" + FROM + condition)).getSingleResult()).longValue();
    String order = request.sort().stream().map(s -> ORDERS.get(s.field()) + (s.descending() ? " desc" : "")).collect(Collectors.joining(", "));
    Query query = em.createNativeQuery(ROW + FROM + condition + " order by " + order + ", a.username limit " + request.size() + " offset " + request.offset());
    return new Page<>(total, request.page(), request.size(), Cells.of(asking(filter, query)).stream().map(AccountQueries::row).toList());
  }

  Optional<AccountRecord> record(String username, AccountPolicy.Reach reach, String caller) {
    Query query = em.createNativeQuery(ROW + ", a.email, a.enabled, a.way, a.invited_by, a.accepted_at, if(c.used_at is null, c.expires_at, null)" + FROM + reach.condition() + " and a.username = :username")
        .setParameter("now", clock.instant()).setParameter("username", username);
    return Cells.of(query).stream().map(c -> new AccountRecord(row(c), c.text(), c.flag(), c.text(), c.text(), c.instant(), c.instant(), caller.equals(username))).findFirst();
  }

  /** Null when nobody within reach has the name. */
  @Nullable Long id(String username, AccountPolicy.Reach reach) {
    List<?> found = em.createNativeQuery("select a.id" + FROM + reach.condition() + " and a.username = :username").setParameter("username", username).getResultList();
    return found.isEmpty() ? null : (Long) ((Number) found.get(0)).longValue();
  }

  AccountCounts counts(AccountPolicy.Reach reach) {
    Query query = em.createNativeQuery("select a.role, " + STATE + " state, count(*)" + FROM + reach.condition() + " group by 1, 2 order by 1, 2").setParameter("now", clock.instant());
    return new AccountCounts(Cells.of(query).stream().map(c -> new AccountCounts.Line(c.required(), c.required(), c.count())).toList());
  }

  Optional<Firm> firm(String code) {
    return Cells.of(em.createNativeQuery("select code, name, association_id from business where code = ?1").setParameter(1, code)).stream()
        .map(c -> new Firm(c.required(), c.required(), c.big())).findFirst();
  }

  private static String condition(AccountFilter filter, AccountPolicy.Reach reach) {
    Narrowing narrowing = new Narrowing(reach.condition()).closed("a.role", Role.class, filter.role(), "role").closed(STATE, AccountState.class, filter.state(), "state");
    if (filter.query() != null && !filter.query().isBlank()) {
      narrowing.and("(a.name like :query or a.username like :query or l.business_code like :query or b.name like :query)");
    }
    return narrowing.sql();
  }

  private Query asking(AccountFilter filter, Query query) {
    query.setParameter("now", clock.instant());
    return filter.query() != null && !filter.query().isBlank() ? query.setParameter("query", Narrowing.containing(filter.query())) : query;
  }

  private static AccountRow row(Cells c) {
    return new AccountRow(c.required(), c.required(), c.required(), c.required(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.instant());
  }
}
