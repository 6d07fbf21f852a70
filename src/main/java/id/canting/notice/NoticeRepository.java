package id.canting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class NoticeRepository {
  @Inject EntityManager em;

  /** Waits for whoever changes the notice or takes a seat, and keeps others from it until the transaction ends. */
  Optional<Notice> findToChange(String code) {
    return em.createQuery("select n from Notice n where n.code = :code", Notice.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  int nextNumber() {
    return ((Number) em.createNativeQuery("select nextval(notice_code_seq)").getSingleResult()).intValue();
  }

  void add(Notice notice) {
    em.persist(notice);
    em.flush();
  }

  /** What was changed gets its version now. */
  void flush() {
    em.flush();
  }

  void seats(long id, int taken) {
    em.createNativeQuery("update notice set taken = ?2 where id = ?1").setParameter(1, id).setParameter(2, taken).executeUpdate();
  }

  int taken(long id) {
    return ((Number) em.createNativeQuery("select taken from notice where id = ?1").setParameter(1, id).getSingleResult()).intValue();
  }

  void log(Notice notice, Instant at, String by, String step, @Nullable String reason) {
    em.flush();
    em.createNativeQuery("insert into notice_event (notice_id, number, at, username, step, reason)"
            + " select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from notice_event where notice_id = ?1")
        .setParameter(1, notice.id()).setParameter(2, at).setParameter(3, by).setParameter(4, step).setParameter(5, reason).executeUpdate();
  }

  void attach(long notice, long file) {
    em.createNativeQuery("insert into notice_file (notice_id, file_id) values (?1, ?2)").setParameter(1, notice).setParameter(2, file).executeUpdate();
  }

  /** Whether there was such an attachment. Its content stays: what was published can be shown later. */
  boolean detach(long notice, long file) {
    return em.createNativeQuery("delete from notice_file where notice_id = ?1 and file_id = ?2").setParameter(1, notice).setParameter(2, file).executeUpdate() == 1;
  }

  /** Adds to the counts of a day. @param counts reads and shares by key of the notice; keys that are gone are left out */
  void count(LocalDate day, Map<Long, int[]> counts) {
    counts.forEach((notice, c) -> em.createNativeQuery("insert into notice_day (notice_id, day, page_views, shares) select id, ?2, ?3, ?4 from notice where id = ?1"
            + " on duplicate key update page_views = page_views + values(page_views), shares = shares + values(shares)")
        .setParameter(1, notice).setParameter(2, day).setParameter(3, c[0]).setParameter(4, c[1]).executeUpdate());
  }

  /** Published ones whose time has come, that are not closed and nobody was written to yet. */
  List<Notice> toMail(Instant now, LocalDate today) {
    return em.createQuery("select n from Notice n where n.status = :published and n.publishAt <= :now and n.closes >= :today and n.mailedAt is null order by n.id", Notice.class)
        .setParameter("published", NoticeStatus.PUBLISHED).setParameter("now", now).setParameter("today", today).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }
}
