package id.canting.registry;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places as the database knows them in this transaction. */
@ApplicationScoped
class PlaceQueries implements Places {
  @Inject EntityManager em;

  @Override
  public Optional<SentraPlace> sentra(String code) {
    return rows("select id, code, sub_district_code, association_id from sentra where code = ?1", code)
        .map(r -> new Cells((Object[]) r))
        .map(c -> new SentraPlace(c.count(), c.required(), c.required(), c.big()))
        .findFirst();
  }

  @Override
  public Optional<String> subDistrictOfVillage(String villageCode) {
    return rows("select sub_district_code from village where code = ?1", villageCode).map(Object::toString).findFirst();
  }

  @Override
  public Optional<String> subDistrict(String codeOrName) {
    return rows("select code from sub_district where code = ?1 or name = ?1", codeOrName).map(Object::toString).findFirst();
  }

  @Override
  public Optional<Long> association(String code) {
    return rows("select id from association where code = ?1", code).map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Name of a row by its key for histories; null when it is gone. */
  @Nullable String name(String sql, Object key) {
    return rows(sql, key).map(Object::toString).findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked")
  private Stream<Object> rows(String sql, Object key) {
    return ((List<Object>) em.createNativeQuery(sql).setParameter(1, key).getResultList()).stream();
  }
}
