package id.canting.programme.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Activities as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ActivityRepository {
  @Inject EntityManager em;

  Optional<Activity> find(String code) {
    return find(code, LockModeType.NONE);
  }

  Optional<Activity> findToChange(String code) {
    return find(code, LockModeType.PESSIMISTIC_WRITE);
  }

  int nextCode() {
    return ((Number) em.createNativeQuery("select nextval(activity_code_seq)").getSingleResult()).intValue();
  }

  void add(Activity activity) {
    em.persist(activity);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  boolean isAttended(long activity) {
    return !em.createNativeQuery("select 1 from attendance where activity_id = ?1 limit 1").setParameter(1, activity).getResultList().isEmpty();
  }

  boolean hasVillage(String code) {
    return !em.createNativeQuery("select 1 from village where code = ?1").setParameter(1, code).getResultList().isEmpty();
  }

  private Optional<Activity> find(String code, LockModeType lock) {
    return em.createQuery("select a from Activity a where a.code = :code", Activity.class).setParameter("code", code).setLockMode(lock).getResultStream().findFirst();
  }
}
