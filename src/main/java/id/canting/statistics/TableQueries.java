package id.canting.statistics;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TableQueries {
  @Inject EntityManager em;

  /** @param subDistrict name, null when unknown; @param scale code, null when not declared */
  record Count(@Nullable String subDistrict, @Nullable String scale, long businesses) {}

  /** Businesses that are not closed, by sub-district and declared scale. */
  List<Count> register(DataScope scope) {
    List<Count> counts = new ArrayList<>();
    for (Object row : em.createNativeQuery("select d.name, b.declared_scale, count(*) from business b left join sub_district d on d.code = b.sub_district_code"
        + " where b.status <> 'closed' and " + scope.condition("b.association_id", "b.code") + " group by d.name, b.declared_scale order by d.name")
        .getResultList()) {
      Cells cells = new Cells((Object[]) row);
      counts.add(new Count(cells.text(), cells.text(), cells.count()));
    }
    return counts;
  }
}
