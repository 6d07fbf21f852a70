package id.canting.programme;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Attendance by business, for reading. */
@ApplicationScoped
class ServedQueries {
  @Inject EntityManager em;

  @SuppressWarnings("unchecked")
  Map<Long, LocalDate> latest(Collection<Long> businesses) {
    Map<Long, LocalDate> latest = new HashMap<>();
    if (!businesses.isEmpty()) {
      List<Object[]> rows = em.createNativeQuery("select t.business_id, max(a.last_day) from attendance t join activity a on a.id = t.activity_id where t.business_id in (:businesses)"
          + " group by t.business_id").setParameter("businesses", businesses).getResultList();
      rows.stream().map(Cells::new).forEach(c -> latest.put(c.count(), Objects.requireNonNull(c.day())));
    }
    return latest;
  }
}
