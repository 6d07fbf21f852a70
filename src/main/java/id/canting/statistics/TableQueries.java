package id.canting.statistics;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TableQueries {
  private static final String BUSINESS = "'' "; // a tally knows no single business

  @Inject EntityManager em;

  /** @param subDistrict name, null when unknown; @param scale code, null when not declared */
  record Count(@Nullable String subDistrict, @Nullable String scale, long businesses) {}

  /**
   * Responses of one scale with one value of a variable.
   *
   * @param value empty: missing
   * @param scale empty: not known
   */
  record Tally(String variable, String value, String scale, long n, long total, long squares) {}

  /** What was counted of the variables in a round. @param variables names of this portal */
  List<Tally> tally(long round, Collection<String> variables, TableFilter filter, DataScope scope) {
    List<Tally> tallies = new ArrayList<>();
    for (Object row : em.createNativeQuery("select variable, value, scale, sum(n), sum(total), sum(squares) from response_tally where round_id = ?1 and variable in (:variables)"
            .replace(":variables", "'" + String.join("','", variables) + "'")
            + " and " + TableCondition.TALLY.of(filter) + " and " + scope.condition("association_id", BUSINESS) + " group by variable, value, scale")
        .setParameter(1, round).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      tallies.add(new Tally(cells.required(), cells.required(), cells.required(), cells.count(), cells.count(), cells.count()));
    }
    return tallies;
  }

  /** Responses of a round, complete or partial, by sub-district and scale as they were. */
  List<Count> responses(long round, TableFilter filter, DataScope scope) {
    return counts(em.createNativeQuery("select d.name, t.known, t.n from (select sub_district_code, nullif(scale, '') known, sum(n) n from response_tally"
        + " where round_id = ?1 and variable = 'status' and value in ('lengkap', 'sebagian') and " + TableCondition.TALLY.of(filter) + " and " + scope.condition("association_id", BUSINESS)
        + " group by sub_district_code, scale) t left join sub_district d on d.code = t.sub_district_code order by d.name").setParameter(1, round).getResultList());
  }

  /** Businesses that are not closed, by sub-district and declared scale. */
  List<Count> register(TableFilter filter, DataScope scope) {
    String owner = filter.sex().isEmpty() ? "" : " join person p on p.id = b.owner_id";
    return counts(em.createNativeQuery("select d.name, b.declared_scale, count(*) from business b" + owner + " left join sub_district d on d.code = b.sub_district_code"
        + " where b.status <> 'closed' and " + TableCondition.REGISTER.of(filter) + " and " + scope.condition("b.association_id", "b.code")
        + " group by d.name, b.declared_scale order by d.name").getResultList());
  }

  private static List<Count> counts(List<?> rows) {
    List<Count> counts = new ArrayList<>();
    for (Object row : rows) {
      Cells cells = new Cells((Object[]) row);
      counts.add(new Count(cells.text(), cells.text(), cells.count()));
    }
    return counts;
  }
}
