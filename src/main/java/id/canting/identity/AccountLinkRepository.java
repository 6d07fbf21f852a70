package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountLinkRepository {
  @Inject EntityManager entityManager;

  Optional<AccountLink> find(String username) {
    return Optional.ofNullable(entityManager.find(AccountLink.class, username));
  }

  void add(AccountLink link) {
    entityManager.persist(link);
  }

  void remove(AccountLink link) {
    entityManager.remove(link);
  }

  List<Association> associations() {
    return entityManager.createQuery("select a from Association a order by a.name, a.code", Association.class).getResultList();
  }
}
