package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class AccountLinkRepository {
  @Inject EntityManager entityManager;

  Optional<AccountLink> find(String username) {
    return Optional.ofNullable(entityManager.find(AccountLink.class, username));
  }
}
