package id.canting.programme.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What criteria need of the register. */
@ApplicationScoped
class EligibilityQueries {
  @Inject EntityManager em;

  /** Names of sentra and sub-districts by code. */
  @SuppressWarnings("unchecked")
  Map<String, String> places() {
    List<Object[]> rows = em.createNativeQuery("select code, name from sentra union all select code, name from sub_district").getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
