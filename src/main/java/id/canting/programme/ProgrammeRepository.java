package id.canting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programmes as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ProgrammeRepository {
  @Inject EntityManager em;

  Optional<Programme> find(String code) {
    return find(code, LockModeType.NONE);
  }

  Optional<Programme> findToChange(String code) {
    return find(code, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Programme> findToRead(String code) {
    return find(code, LockModeType.PESSIMISTIC_READ);
  }

  Optional<Programme> byId(long id) {
    return Optional.ofNullable(em.find(Programme.class, id));
  }

  List<Programme> latest(int most) {
    return em.createQuery("select p from Programme p order by p.firstDay desc, p.id desc", Programme.class).setMaxResults(most).getResultList();
  }

  int nextCode() {
    return ((Number) em.createNativeQuery("select nextval(programme_code_seq)").getSingleResult()).intValue();
  }

  void add(Programme programme) {
    em.persist(programme);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** Whether it has activities, cancelled ones aside, outside the days. */
  boolean hasActivitiesOutside(long programme, LocalDate firstDay, LocalDate lastDay) {
    return !em.createNativeQuery("select 1 from activity where programme_id = ?1 and status <> 'cancelled' and (first_day < ?2 or last_day > ?3) limit 1")
        .setParameter(1, programme).setParameter(2, firstDay).setParameter(3, lastDay).getResultList().isEmpty();
  }

  void log(Programme programme, Instant at, String by, @Nullable String reason) {
    em.flush();
    em.createNativeQuery("insert into programme_event (programme_id, number, at, username, step, reason)"
            + " select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from programme_event where programme_id = ?1")
        .setParameter(1, programme.id()).setParameter(2, at).setParameter(3, by).setParameter(4, programme.status().code()).setParameter(5, reason).executeUpdate();
  }

  private Optional<Programme> find(String code, LockModeType lock) {
    return em.createQuery("select p from Programme p where p.code = :code", Programme.class).setParameter("code", code).setLockMode(lock).getResultStream().findFirst();
  }
}
