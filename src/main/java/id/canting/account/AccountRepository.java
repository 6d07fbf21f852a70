package id.canting.account;

import id.canting.identity.Role;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as entities, for writing, and their codes. Everything here runs in the caller's transaction. */
@ApplicationScoped
class AccountRepository {
  @Inject EntityManager em;

  /** A code as it stands. */
  record Code(String hash, Instant expiresAt, int tries, @Nullable Instant usedAt) {}

  Optional<Account> find(String username) {
    return em.createQuery("select a from Account a where a.username = :name", Account.class).setParameter("name", username).getResultStream().findFirst();
  }

  List<Account> all() {
    return em.createQuery("select a from Account a", Account.class).getResultList();
  }

  /** Administrators that can sign in, locked, so that no two can be shut out at once. */
  List<Account> administrators() {
    return em.createQuery("select a from Account a where a.role = :role and a.enabled = true order by a.id", Account.class)
        .setParameter("role", Role.ADMINISTRATOR).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  void add(Account account) {
    em.persist(account);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  void remove(Account account) {
    em.remove(account);
  }

  Optional<Code> code(long account) {
    return Cells.of(em.createNativeQuery("select hash, expires_at, tries, used_at from account_code where account_id = ?1 for update").setParameter(1, account)).stream()
        .map(c -> new Code(c.required(), java.util.Objects.requireNonNull(c.instant()), (int) c.count(), c.instant())).findFirst();
  }

  /** The code of before is good no more. */
  void issue(long account, String hash, Instant until) {
    em.flush();
    em.createNativeQuery("insert into account_code (account_id, hash, expires_at) values (?1, ?2, ?3) on duplicate key update hash = ?2, expires_at = ?3, tries = 0, used_at = null")
        .setParameter(1, account).setParameter(2, hash).setParameter(3, until).executeUpdate();
  }

  void missed(long account) {
    em.createNativeQuery("update account_code set tries = tries + 1 where account_id = ?1").setParameter(1, account).executeUpdate();
  }

  void used(long account, @Nullable Instant at) {
    em.createNativeQuery("update account_code set used_at = ?2 where account_id = ?1").setParameter(1, account).setParameter(2, at).executeUpdate();
  }

  void seen(String username, Instant now) {
    em.createNativeQuery("insert into account_seen (username, first_at, last_at) values (?1, ?2, ?2) on duplicate key update last_at = ?2").setParameter(1, username).setParameter(2, now).executeUpdate();
  }
}
