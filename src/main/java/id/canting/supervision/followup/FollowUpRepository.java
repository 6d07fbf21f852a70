package id.canting.supervision.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Follow-ups as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class FollowUpRepository {
  @Inject EntityManager em;

  Optional<FollowUp> findToChange(long id) {
    return Optional.ofNullable(em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In the order of their keys, so that two who change many wait for each other instead of dying. */
  List<FollowUp> findToChange(Collection<Long> ids) {
    return em.createQuery("select f from FollowUp f where f.id in (:ids) order by f.id", FollowUp.class).setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  /** In the order of their numbers. */
  List<FollowUp> ofVisit(long visit) {
    return em.createQuery("select f from FollowUp f where f.visitId = :visit order by f.number", FollowUp.class).setParameter("visit", visit).getResultList();
  }

  /** As {@link #ofVisit}, kept from being changed by others until the transaction ends. */
  List<FollowUp> ofVisitToChange(long visit) {
    return em.createQuery("select f from FollowUp f where f.visitId = :visit order by f.id", FollowUp.class).setParameter("visit", visit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  void add(FollowUp followUp) {
    em.persist(followUp);
  }

  void flush() {
    em.flush();
  }
}
