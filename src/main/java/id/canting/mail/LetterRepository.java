package id.canting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Letters that wait. */
@ApplicationScoped
class LetterRepository {
  private static final Duration PATIENCE = Duration.ofDays(7);

  @Inject EntityManager em;

  record Waiting(long id, Letter letter, int tries) {}

  void queue(List<Letter> letters, Instant now) {
    for (Letter letter : letters) {
      em.createNativeQuery("insert into letter (id, recipient, subject, body, unsubscribe, queued_at, due_at) values (nextval(letter_seq), ?1, ?2, ?3, ?4, ?5, ?5)")
          .setParameter(1, letter.recipient()).setParameter(2, letter.subject()).setParameter(3, letter.body()).setParameter(4, letter.unsubscribe())
          .setParameter(5, now).executeUpdate();
    }
  }

  /** Those that are due, the oldest first, kept from other nodes until then. */
  List<Waiting> claim(int most, Instant now, Instant until) {
    List<?> rows = em.createNativeQuery("select id, recipient, subject, body, unsubscribe, tries from letter where due_at <= ?1 order by due_at limit " + most + " for update skip locked")
        .setParameter(1, now).getResultList();
    List<Waiting> claimed = rows.stream().map(Object[].class::cast)
        .map(r -> new Waiting(((Number) r[0]).longValue(), new Letter((String) r[1], (String) r[2], (String) r[3], (String) r[4]), ((Number) r[5]).intValue())).toList();
    if (!claimed.isEmpty()) {
      em.createNativeQuery("update letter set due_at = :until, tries = tries + 1 where id in (:ids)")
          .setParameter("until", until).setParameter("ids", claimed.stream().map(Waiting::id).toList()).executeUpdate();
    }
    return claimed;
  }

  void forget(long id) {
    em.createNativeQuery("delete from letter where id = ?1").setParameter(1, id).executeUpdate();
  }

  void later(long id, Instant due) {
    em.createNativeQuery("update letter set due_at = ?2 where id = ?1").setParameter(1, id).setParameter(2, due).executeUpdate();
  }

  /** Gives up on letters that could not be sent for a week. */
  void giveUp(Instant now) {
    em.createNativeQuery("delete from letter where queued_at < ?1").setParameter(1, now.minus(PATIENCE)).executeUpdate();
  }
}
