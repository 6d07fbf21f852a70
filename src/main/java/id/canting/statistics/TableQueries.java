package id.canting.statistics;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TableQueries {
  @Inject EntityManager em;

  /** @param subDistrict name, null when unknown; @param scale code, null when not declared */
  record Count(@Nullable String subDistrict, @Nullable String scale, long businesses) {}

  /** Responses of a round by sub-district and scale as they were. */
  List<Count> responses(String period, DataScope scope) {
    return counts("select d.name, r.scale, count(*) from response r join survey_round s on s.id = r.round_id left join sub_district d on d.code = r.sub_district_code"
        + " where s.period = ?1 and r.status in ('lengkap', 'sebagian') and " + scope.condition("r.association_id", "''") + " group by d.name, r.scale order by d.name", period);
  }

  /** Whether there is a round of the period. */
  boolean hasRound(String period) {
    return !em.createNativeQuery("select 1 from survey_round where period = ?1").setParameter(1, period).getResultList().isEmpty();
  }

  /** Businesses that are not closed, by sub-district and declared scale. */
  List<Count> register(DataScope scope) {
    return counts("select d.name, b.declared_scale, count(*) from business b left join sub_district d on d.code = b.sub_district_code"
        + " where b.status <> 'closed' and " + scope.condition("b.association_id", "b.code") + " group by d.name, b.declared_scale order by d.name", null);
  }

  private List<Count> counts(String sql, @Nullable String period) {
    Query query = em.createNativeQuery(sql);
    if (period != null) {
      query.setParameter(1, period);
    }
    List<Count> counts = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Cells cells = new Cells((Object[]) row);
      counts.add(new Count(cells.text(), cells.text(), cells.count()));
    }
    return counts;
  }
}
