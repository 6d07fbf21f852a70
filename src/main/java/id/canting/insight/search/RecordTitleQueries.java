package id.canting.insight.search;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of records by their codes. */
@ApplicationScoped
class RecordTitleQueries {
  @Inject EntityManager em;

  record Row(String code, String title, @Nullable String beside, @Nullable LocalDate day) {}

  /** @param officer whether notices that have not appeared are known too */
  List<Row> titles(SearchKind kind, Collection<String> codes, DataScope scope, boolean officer, Instant now) {
    String appeared = officer ? "1=1" : "n.status = 'published' and n.publish_at <= '" + now.toString().replace('T', ' ').replace("Z", "") + "'";
    String sql = switch (kind) {
      case BUSINESS -> "select b.code, b.name, s.name beside, null day from business b left join sentra s on s.id = b.sentra_id where b.code in (:codes) and " + scope.condition("b.association_id", "b.code");
      case CRAFTSPERSON -> "select c.code, " + (scope.personal() ? "p.name" : "c.code title") + ", c.main_skill, null day from craftsperson c join person p on p.id = c.person_id left join business b on b.id = c.business_id"
          + " where c.code in (:codes) and " + scope.condition("c.association_id", "b.code");
      case SENTRA -> "select s.code, s.name, s.product, null day from sentra s where s.code in (:codes)";
      case PROGRAMME -> "select p.code, p.name, null beside, p.first_day from programme p where p.code in (:codes)";
      case ACTIVITY -> "select a.code, a.name, null beside, a.first_day from activity a where a.code in (:codes)";
      case NOTICE -> "select n.code, n.title, null beside, n.closes from notice n where n.code in (:codes) and " + appeared;
      case VISIT -> "select v.uuid, b.name, b.code, v.day from visit v join business b on b.id = v.business_id where v.uuid in (:codes) and " + scope.condition("b.association_id", "b.code");
      default -> throw new IllegalArgumentException(kind.code());
    };
    return Cells.of(em.createNativeQuery(sql).setParameter("codes", codes)).stream().map(c -> new Row(c.required(), c.required(), c.text(), c.day())).toList();
  }
}
