package id.canting.notice.application;

import id.canting.registry.BusinessReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applications as entities, for writing, and what is kept beside them. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ApplicationRepository implements BusinessReferences {
  @Inject EntityManager em;

  Optional<Application> find(long notice, long business) {
    return em.createQuery("select a from Application a where a.noticeId = :notice and a.businessId = :business", Application.class)
        .setParameter("notice", notice).setParameter("business", business).getResultStream().findFirst();
  }

  List<Application> of(long notice) {
    return em.createQuery("select a from Application a where a.noticeId = :notice order by a.id", Application.class).setParameter("notice", notice).getResultList();
  }

  /** In the order of the waiting list. @param most at most so many */
  List<Application> waiting(long notice, int most) {
    return em.createQuery("select a from Application a where a.noticeId = :notice and a.status = :waiting order by a.queueNo, a.id", Application.class)
        .setParameter("notice", notice).setParameter("waiting", ApplicationStatus.WAITING).setMaxResults(most).getResultList();
  }

  /** The last place of the waiting list; 0 when nobody waits. */
  long lastPlace(long notice) {
    Long last = em.createQuery("select max(a.queueNo) from Application a where a.noticeId = :notice and a.status = :waiting", Long.class)
        .setParameter("notice", notice).setParameter("waiting", ApplicationStatus.WAITING).getSingleResult();
    return last == null ? 0 : last;
  }

  void add(Application application) {
    em.persist(application);
  }

  void flush() {
    em.flush();
  }

  void log(Application application, Instant now, String by, ApplicationStep step, @Nullable String reason) {
    em.flush();
    em.createNativeQuery("insert into application_event (application_id, number, at, username, step, reason) select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from application_event where application_id = ?1")
        .setParameter(1, application.id()).setParameter(2, now).setParameter(3, by).setParameter(4, step.code()).setParameter(5, reason).executeUpdate();
  }

  /** The same step for many. */
  void log(Collection<Application> applications, Instant now, String by, ApplicationStep step) {
    if (applications.isEmpty()) {
      return;
    }
    em.flush();
    em.createNativeQuery("insert into application_event (application_id, number, at, username, step) select a.id, (select coalesce(max(e.number), 0) + 1 from application_event e where e.application_id = a.id),"
            + " :now, :by, :step from application a where a.id in (:ids)")
        .setParameter("now", now).setParameter("by", by).setParameter("step", step.code()).setParameter("ids", applications.stream().map(Application::id).toList()).executeUpdate();
  }

  void keep(long notice, AllocationRun run) {
    em.createNativeQuery("insert into allocation_run (notice_id, number, seed, places, at, username, reason, list) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, notice).setParameter(2, run.number()).setParameter(3, run.seed()).setParameter(4, run.places()).setParameter(5, run.at()).setParameter(6, run.by())
        .setParameter(7, run.reason()).setParameter(8, AllocationRun.json(run.seats())).executeUpdate();
  }

  void addUse(long application, LocalDate day, long rupiah, String purpose, @Nullable String note, Instant now, String by) {
    em.createNativeQuery("insert into credit_use (application_id, number, on_day, used_rupiah, purpose, note, at, username)"
            + " select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7 from credit_use where application_id = ?1")
        .setParameter(1, application).setParameter(2, day).setParameter(3, rupiah).setParameter(4, purpose).setParameter(5, note).setParameter(6, now).setParameter(7, by).executeUpdate();
  }

  /** Who has applied stays in the register. */
  @Override
  public Set<Long> held(List<Long> businesses) {
    return businesses.isEmpty() ? Set.of()
        : new HashSet<>(em.createQuery("select distinct a.businessId from Application a where a.businessId in (:businesses)", Long.class).setParameter("businesses", businesses).getResultList());
  }

  @Override
  public void forget(List<Long> businesses) {}
}
