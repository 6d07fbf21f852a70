package id.canting.statistics.trend;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PathQueries {
  @Inject EntityManager em;

  /** @param answers by item; @param scores weighted sums by scale; @param bands by scale; all three as JSON */
  record Row(String period, int instrument, String status, @Nullable String mainConstraint, String answers, String scores, String bands) {}

  record Business(long id, String code) {}

  /** A business within the scope. */
  Optional<Business> business(String code, DataScope scope) {
    List<?> found = em.createNativeQuery("select b.id, b.code from business b where b.code = ?1 and " + scope.condition("b.association_id", "b.code")).setParameter(1, code).getResultList();
    return found.stream().findFirst().map(row -> new Cells((Object[]) row)).map(cells -> new Business(cells.count(), cells.required()));
  }

  List<Row> responses(long business) {
    List<Row> rows = new ArrayList<>();
    for (Object row : em.createNativeQuery("select s.period, s.instrument, r.status, r.main_constraint, r.answers, r.scores, r.bands from response r"
            + " join survey_round s on s.id = r.round_id where r.business_id = ?1 order by s.first_day, s.last_day desc, s.period")
        .setParameter(1, business).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      rows.add(new Row(cells.required(), (int) cells.count(), cells.required(), cells.text(), cells.required(), cells.required(), cells.required()));
    }
    return rows;
  }
}
