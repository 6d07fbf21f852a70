package id.canting.insight.search;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The codes of records that somebody opened last. */
@ApplicationScoped
class RecentRepository {
  @Inject EntityManager em;

  /** @return whether it was not among the last ones before */
  boolean put(String username, SearchKind.Record record, Instant at) {
    return em.createNativeQuery("insert into recently_opened (username, kind, code, opened_at) values (?1, ?2, ?3, ?4) on duplicate key update opened_at = values(opened_at)")
        .setParameter(1, username).setParameter(2, record.kind().code()).setParameter(3, record.code()).setParameter(4, Timestamp.from(at)).executeUpdate() == 1;
  }

  void keepLast(String username, int most) {
    em.createNativeQuery("delete from recently_opened where username = ?1 and (kind, code) not in (select kind, code from (select kind, code from recently_opened where username = ?2"
        + " order by opened_at desc, kind, code limit " + most + ") last)").setParameter(1, username).setParameter(2, username).executeUpdate();
  }

  /** The one opened last at the beginning. */
  List<SearchKind.Record> of(String username, int most) {
    return Cells.of(em.createNativeQuery("select kind, code from recently_opened where username = ?1 order by opened_at desc, kind, code limit " + most).setParameter(1, username)).stream()
        .map(c -> new SearchKind.Record(SearchKind.valueOf(c.required().toUpperCase(java.util.Locale.ROOT)), c.required())).toList();
  }

  void forget(String username) {
    em.createNativeQuery("delete from recently_opened where username = ?1").setParameter(1, username).executeUpdate();
  }
}
