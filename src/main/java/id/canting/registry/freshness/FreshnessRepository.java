package id.canting.registry.freshness;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers about profiles; they are never changed, only settled. */
@ApplicationScoped
class FreshnessRepository {
  private static final String ROWS = "select a.id, b.code, b.name, a.holds, a.remark, a.said_at, a.said_by, a.settled_at, a.settled_by from profile_answer a join business b on b.id = a.business_id where ";

  @Inject EntityManager em;

  Optional<Long> business(String code, DataScope scope) {
    return em.createNativeQuery("select b.id from business b where b.code = ?1 and " + scope.condition("b.association_id", "b.code"))
        .setParameter(1, code.strip()).getResultStream().map(id -> ((Number) id).longValue()).findFirst();
  }

  ProfileAnswer add(long business, boolean holds, @Nullable String remark, Instant at, String by) {
    long id = ((Number) em.createNativeQuery("select nextval(profile_answer_seq)").getSingleResult()).longValue();
    em.createNativeQuery("insert into profile_answer (id, business_id, holds, remark, said_at, said_by) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, id).setParameter(2, business).setParameter(3, holds).setParameter(4, remark).setParameter(5, at).setParameter(6, by).executeUpdate();
    return find(id).orElseThrow();
  }

  /** The latest answer, where the same person said the same since then. */
  Optional<ProfileAnswer> same(long business, boolean holds, @Nullable String remark, String by, Instant since) {
    return rows(em.createNativeQuery(ROWS + "a.business_id = ?1 and a.said_at >= ?2 order by a.said_at desc, a.id desc limit 1").setParameter(1, business).setParameter(2, since))
        .stream().filter(a -> a.stillTrue() == holds && a.by().equals(by) && (holds || a.waits() && String.valueOf(a.remark()).equals(remark))).findFirst();
  }

  /** The newest first, none for a business outside the scope. */
  List<ProfileAnswer> of(String business, DataScope scope) {
    return rows(em.createNativeQuery(ROWS + "b.code = ?1 and " + scope.condition("b.association_id", "b.code") + " order by a.said_at desc, a.id desc limit 20").setParameter(1, business.strip()));
  }

  Optional<ProfileAnswer> find(long id) {
    return rows(em.createNativeQuery(ROWS + "a.id = ?1").setParameter(1, id)).stream().findFirst();
  }

  Set<Long> held(List<Long> businesses) {
    Set<Long> held = new HashSet<>();
    em.createNativeQuery("select distinct business_id from profile_answer where business_id in (:businesses)").setParameter("businesses", businesses).getResultList()
        .forEach(id -> held.add(((Number) id).longValue()));
    return held;
  }

  Page<ProfileAnswer> waiting(PageRequest request) {
    long total = ((Number) em.createNativeQuery("select count(*) from profile_answer where waiting = 1").getSingleResult()).longValue();
    List<ProfileAnswer> items = rows(em.createNativeQuery(ROWS + "a.waiting = 1 order by a.id limit " + request.size() + " offset " + request.offset()));
    return new Page<>(total, request.page(), request.size(), items);
  }

  void settle(long id, Instant at, String by) {
    em.createNativeQuery("update profile_answer set settled_at = ?2, settled_by = ?3 where id = ?1 and waiting = 1")
        .setParameter(1, id).setParameter(2, at).setParameter(3, by).executeUpdate();
  }

  private static List<ProfileAnswer> rows(Query query) {
    return Cells.of(query).stream().map(c -> new ProfileAnswer(c.count(), c.required(), c.required(), c.flag(), c.text(), Objects.requireNonNull(c.instant()),
        c.required(), c.instant(), c.text())).toList();
  }
}
