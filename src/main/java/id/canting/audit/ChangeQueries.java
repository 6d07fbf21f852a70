package id.canting.audit;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeQueries {
  @Inject EntityManager em;

  /** @param row id of the audited row; @param kind 0 added, 1 changed, 2 removed */
  record State(long row, long revision, int kind, Instant at, String by, Map<String, @Nullable Object> values) {}

  /** All states of a record's rows, oldest first within each row. */
  List<State> states(AuditTrail trail) {
    List<String> columns = List.copyOf(trail.columns().keySet());
    String sql = "select a.id, a.rev, a.revtype, r.at, r.username, a." + String.join(", a.", columns) + " from " + trail.table()
        + " a join revision r on r.id = a.rev where a." + trail.idColumn() + " = " + trail.id() + " order by a.id, a.rev";
    List<State> states = new ArrayList<>();
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      Object[] all = (Object[]) row;
      Cells cells = new Cells(all);
      long id = cells.count();
      long revision = cells.count();
      int kind = Objects.requireNonNull(cells.integer());
      Instant at = Objects.requireNonNull(cells.instant());
      String by = cells.required();
      Map<String, @Nullable Object> values = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        values.put(columns.get(i), all[5 + i]);
      }
      states.add(new State(id, revision, kind, at, by, values));
    }
    return states;
  }
}
