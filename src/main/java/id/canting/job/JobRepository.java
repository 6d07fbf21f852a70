package id.canting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** When which work is due. */
@ApplicationScoped
class JobRepository {
  @Inject EntityManager em;

  void know(String name, Instant due) {
    em.createNativeQuery("insert ignore into job (name, due_at) values (?1, ?2)").setParameter(1, name).setParameter(2, due).executeUpdate();
  }

  Set<String> due(Instant now) {
    Set<String> names = new HashSet<>();
    em.createNativeQuery("select name from job where due_at <= ?1").setParameter(1, now).getResultList().forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  /** Whether this node has moved it on, so that the work is its own. */
  boolean claim(String name, Instant now, Instant next) {
    return em.createNativeQuery("update job set due_at = ?3 where name = ?1 and due_at <= ?2")
        .setParameter(1, name).setParameter(2, now).setParameter(3, next).executeUpdate() == 1;
  }
}
