package id.canting.testing;

import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Role;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** Who is asking in a test inside the server. Each test begins as nobody and becomes whom it names; threads that act for somebody do as in the portal. */
@Alternative
@Priority(3000)
@ApplicationScoped
public class TestUser implements CurrentUser {
  @Inject Acting acting;
  @Inject Holder holder;
  @Inject EntityManager entityManager;

  /** Ends with the test, which is one request. */
  @RequestScoped
  static class Holder {
    private CurrentUser user = nobody();

    CurrentUser get() {
      return user;
    }

    void set(CurrentUser other) {
      user = other;
    }
  }

  private record Somebody(String username, Set<Role> roles, DataScope scope) implements CurrentUser {}

  public void becomeOfficer() {
    holder.set(new Somebody("officer", Set.of(Role.DISTRICT_OFFICER), DataScope.EVERYTHING));
  }

  /** @param association code of the association, such as {@code KEREK} */
  public void becomeLeader(String association) {
    Object id = entityManager.createNativeQuery("select id from association where code = :code").setParameter("code", association).getSingleResult();
    holder.set(new Somebody("leader." + association.toLowerCase(java.util.Locale.ROOT), Set.of(Role.ASSOCIATION_LEADER),
        DataScope.association(((Number) id).longValue())));
  }

  public void becomeArtisan(String business) {
    holder.set(new Somebody("artisan." + business, Set.of(Role.ARTISAN), DataScope.business(business)));
  }

  public void becomeResearcher() {
    holder.set(new Somebody("researcher", Set.of(Role.RESEARCHER), DataScope.WITHOUT_PERSONS));
  }

  public void becomeAdministrator() {
    holder.set(new Somebody("admin", Set.of(Role.ADMINISTRATOR), DataScope.NOTHING));
  }

  public void becomeNobody() {
    holder.set(nobody());
  }

  @Override
  public String username() {
    return user().username();
  }

  @Override
  public Set<Role> roles() {
    return user().roles();
  }

  @Override
  public DataScope scope() {
    return user().scope();
  }

  private CurrentUser user() {
    return acting.current().orElseGet(() -> {
      try {
        return holder.get();
      } catch (ContextNotActiveException e) {
        return nobody();
      }
    });
  }

  private static CurrentUser nobody() {
    return new Somebody("anonymous", Set.of(), DataScope.NOTHING);
  }
}
