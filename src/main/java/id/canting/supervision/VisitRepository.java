package id.canting.supervision;

import id.canting.identity.DataScope;
import id.canting.supervision.content.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits as entities, for writing, and what is drawn from them. Everything here runs in the caller's transaction. */
@ApplicationScoped
class VisitRepository {
  @Inject EntityManager em;

  /** Key of a business; nobody else writes a visit to it until the transaction ends, so that two that come at once are one after the other. */
  Optional<Long> lockBusiness(String code, DataScope scope) {
    List<?> found = em.createNativeQuery("select b.id from business b where b.code = ?1 and " + scope.condition("b.association_id", "b.code") + " for update").setParameter(1, code).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  Optional<Visit> findToChange(String uuid) {
    return em.createQuery("select v from Visit v where v.uuid = :uuid", Visit.class).setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** Stores it, and draws its officers and findings. */
  void add(Visit visit) {
    em.persist(visit);
    em.flush();
    draw(visit.id(), visit.content());
  }

  /** Draws officers and findings from what was told anew. */
  void changed(Visit visit) {
    em.flush();
    em.createNativeQuery("delete from visit_officer where visit_id = ?1").setParameter(1, visit.id()).executeUpdate();
    em.createNativeQuery("delete from visit_finding where visit_id = ?1").setParameter(1, visit.id()).executeUpdate();
    draw(visit.id(), visit.content());
  }

  void flush() {
    em.flush();
  }

  private void draw(long id, VisitContent content) {
    for (String officer : content.officers()) {
      em.createNativeQuery("insert ignore into visit_officer (visit_id, officer) values (?1, ?2)").setParameter(1, id).setParameter(2, officer).executeUpdate();
    }
    int number = 1;
    for (Finding finding : content.findings()) {
      em.createNativeQuery("insert into visit_finding (visit_id, number, kind, severity, text) values (?1, ?2, ?3, ?4, ?5)")
          .setParameter(1, id).setParameter(2, number++).setParameter(3, finding.kind()).setParameter(4, finding.severity()).setParameter(5, finding.text()).executeUpdate();
    }
  }

  void event(long id, VisitStatus step, @Nullable String remark, Instant at, String by) {
    em.createNativeQuery("insert into visit_event (visit_id, number, at, username, step, remark) select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from visit_event where visit_id = ?1")
        .setParameter(1, id).setParameter(2, at).setParameter(3, by).setParameter(4, step.code()).setParameter(5, remark).executeUpdate();
  }

  /** Keeps the closed edition before it is corrected. */
  void keepEdition(Visit visit, String reason, Instant at, String by) {
    em.createNativeQuery("insert into visit_edition (visit_id, edition, purpose, day, content, superseded_at, superseded_by, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, visit.id()).setParameter(2, visit.edition()).setParameter(3, visit.purpose().code()).setParameter(4, visit.day()).setParameter(5, visit.content().json())
        .setParameter(6, at).setParameter(7, by).setParameter(8, reason).executeUpdate();
  }

  /** Those photos of a visit that have come. */
  Set<String> photos(long visit) {
    Set<String> photos = new HashSet<>();
    em.createNativeQuery("select uuid from visit_photo where visit_id = ?1").setParameter(1, visit).getResultList().forEach(uuid -> photos.add(String.valueOf(uuid)));
    return photos;
  }

  /** Businesses that were visited, or are to be. */
  Set<Long> visited(List<Long> businesses) {
    Set<Long> visited = new HashSet<>();
    em.createNativeQuery("select distinct business_id from visit where business_id in (:ids)").setParameter("ids", businesses).getResultList().forEach(id -> visited.add(((Number) id).longValue()));
    return visited;
  }

  /** Accounts and names that went on visits lately, at most a hundred. */
  List<String> officers() {
    return em.createNativeQuery("select officer from visit_officer group by officer order by max(visit_id) desc limit 100").getResultList().stream().map(String::valueOf).toList();
  }
}
