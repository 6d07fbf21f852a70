package id.canting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ResponseRepository {
  @Inject EntityManager em;

  Optional<Response> find(long round, long business) {
    return em.createQuery("select r from Response r where r.roundId = :round and r.businessId = :business", Response.class)
        .setParameter("round", round).setParameter("business", business).getResultStream().findFirst();
  }

  Map<Long, Response> find(long round, Collection<Long> businesses) {
    Map<Long, Response> found = new HashMap<>();
    if (!businesses.isEmpty()) {
      em.createQuery("select r from Response r where r.roundId = :round and r.businessId in :businesses", Response.class)
          .setParameter("round", round).setParameter("businesses", businesses).getResultList().forEach(r -> found.put(r.businessId(), r));
    }
    return found;
  }

  /** Responses of a business in all rounds. */
  List<Response> ofBusiness(long business) {
    return em.createQuery("select r from Response r where r.businessId = :business", Response.class).setParameter("business", business).getResultList();
  }

  /** The next responses of a round by key. */
  List<Response> ofRound(long round, long after, int limit) {
    return em.createQuery("select r from Response r where r.roundId = :round and r.id > :after order by r.id", Response.class)
        .setParameter("round", round).setParameter("after", after).setMaxResults(limit).getResultList();
  }

  /** Those of the businesses that have a response in any round. */
  Set<Long> answered(List<Long> businesses) {
    return Set.copyOf(em.createQuery("select distinct r.businessId from Response r where r.businessId in :businesses", Long.class).setParameter("businesses", businesses).getResultList());
  }

  /** The constraint that each business named last, by the order of the rounds; null where it named none. */
  Map<Long, @Nullable String> latestConstraints(Collection<Long> businesses) {
    Map<Long, @Nullable String> latest = new HashMap<>();
    businesses.forEach(b -> latest.put(b, null));
    if (!businesses.isEmpty()) {
      em.createQuery("select r.businessId, r.mainConstraint from Response r, SurveyRound s where s.id = r.roundId and r.businessId in :businesses and r.mainConstraint is not null"
          + " order by s.lastDay, s.firstDay desc", Object[].class).setParameter("businesses", businesses).getResultList().forEach(row -> latest.put((Long) row[0], ((Constraint) row[1]).code()));
    }
    return latest;
  }

  @Nullable Response get(long id) {
    return em.find(Response.class, id);
  }

  void add(List<Response> responses) {
    responses.forEach(em::persist);
    em.flush();
  }

  void remove(Response response) {
    em.remove(response);
  }

  void flush() {
    em.flush();
  }
}
