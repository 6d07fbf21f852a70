package id.canting.survey;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Response rows that were imported before there were rounds. */
@ApplicationScoped
class RawResponseRepository {
  @Inject EntityManager em;

  /** @param said values as the import understood them, by English header */
  record Raw(long run, String sheet, int row, String period, String business, Map<String, String> said) {}

  @SuppressWarnings("unchecked")
  List<Raw> next(int limit) {
    return ((List<Object[]>) em.createNativeQuery("select run_id, sheet, row_no, period, business_code, content from import_raw_response order by run_id, sheet, row_no").setMaxResults(limit).getResultList())
        .stream().map(Cells::new).map(c -> new Raw(c.count(), c.required(), Objects.requireNonNull(c.integer()), c.required(), c.required(), FlatJson.read(c.required()))).toList();
  }

  void taken(Raw raw) {
    em.createNativeQuery("delete from import_raw_response where run_id = ?1 and sheet = ?2 and row_no = ?3").setParameter(1, raw.run()).setParameter(2, raw.sheet()).setParameter(3, raw.row()).executeUpdate();
  }
}
