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

  /** Responses of a round by sub-district and scale as they were; of a business that answered twice the row that came last. */
  List<Count> responses(String period, DataScope scope) {
    return counts("select d.name, json_value(r.content, '$.scale') scale, count(*) from import_raw_response r"
        + " left join business b on b.code = r.business_code"
        + " left join sub_district d on d.code = json_value(r.content, '$.kecamatan')"
        + " where r.period = ?1 and json_value(r.content, '$.response_status') in ('lengkap', 'sebagian') and " + scope.condition("b.association_id", "b.code")
        + " and not exists (select 1 from import_raw_response l where l.period = r.period and l.business_code = r.business_code"
        + " and (l.run_id > r.run_id or l.run_id = r.run_id and l.row_no > r.row_no)) group by d.name, scale order by d.name", period);
  }

  /** Whether any response was ever kept for the period. */
  boolean hasRound(String period) {
    return !em.createNativeQuery("select 1 from import_raw_response where period = ?1 limit 1").setParameter(1, period).getResultList().isEmpty();
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
