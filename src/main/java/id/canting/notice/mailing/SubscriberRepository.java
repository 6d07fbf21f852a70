package id.canting.notice.mailing;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscribers, in the caller's transaction. */
@ApplicationScoped
class SubscriberRepository {
  private static final String ALL = "select id, email, language, token, asked_at, confirmed_at from notice_subscriber where ";

  @Inject EntityManager em;

  record Subscriber(long id, String email, String language, String token, Instant askedAt, @Nullable Instant confirmedAt) {}

  /** Whether the address is new; of two who ask at once one is. */
  boolean add(String email, String language, String token, Instant now) {
    return em.createNativeQuery("insert ignore into notice_subscriber (id, email, language, token, asked_at) values (nextval(notice_subscriber_seq), ?1, ?2, ?3, ?4)")
        .setParameter(1, email).setParameter(2, language).setParameter(3, token).setParameter(4, now).executeUpdate() == 1;
  }

  /** Whether nobody asked since. */
  boolean ask(long id, Instant before, Instant now, String language) {
    return em.createNativeQuery("update notice_subscriber set asked_at = ?3, language = ?4 where id = ?1 and asked_at < ?2")
        .setParameter(1, id).setParameter(2, before).setParameter(3, now).setParameter(4, language).executeUpdate() == 1;
  }

  Optional<Subscriber> byEmail(String email) {
    return all(em.createNativeQuery(ALL + "email = ?1").setParameter(1, email)).stream().findFirst();
  }

  Optional<Subscriber> byToken(String token) {
    return all(em.createNativeQuery(ALL + "token = ?1").setParameter(1, token)).stream().findFirst();
  }

  void confirm(long id, Instant now) {
    em.createNativeQuery("update notice_subscriber set confirmed_at = coalesce(confirmed_at, ?2) where id = ?1").setParameter(1, id).setParameter(2, now).executeUpdate();
  }

  void forget(long id) {
    em.createNativeQuery("delete from notice_subscriber where id = ?1").setParameter(1, id).executeUpdate();
  }

  /** Those who were asked and never answered. */
  void forgetUnconfirmed(Instant before) {
    em.createNativeQuery("delete from notice_subscriber where confirmed_at is null and asked_at < ?1").setParameter(1, before).executeUpdate();
  }

  List<Subscriber> confirmed() {
    return all(em.createNativeQuery(ALL + "confirmed_at is not null order by id"));
  }

  long count() {
    return ((Number) em.createNativeQuery("select count(*) from notice_subscriber where confirmed_at is not null").getSingleResult()).longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Subscriber> all(Query query) {
    return ((List<@Nullable Object[]>) query.getResultList()).stream().map(Cells::new)
        .map(c -> new Subscriber(c.count(), c.required(), c.required(), c.required(), Objects.requireNonNull(c.instant()), c.instant())).toList();
  }
}
