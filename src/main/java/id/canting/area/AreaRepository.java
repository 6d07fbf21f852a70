package id.canting.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class AreaRepository {
  @Inject EntityManager em;

  Optional<VillageArea> village(String code) {
    return Optional.ofNullable(em.find(VillageArea.class, code));
  }

  Optional<SubDistrictArea> subDistrict(String code) {
    return Optional.ofNullable(em.find(SubDistrictArea.class, code));
  }

  boolean isVillageNamed(String name, String subDistrict, String otherThan) {
    return exists("select 1 from village where name = ?1 and sub_district_code = ?2 and code <> ?3", name, subDistrict, otherThan);
  }

  boolean isSubDistrictNamed(String name, String otherThan) {
    return exists("select 1 from sub_district where name = ?1 and code <> ?2", name, otherThan);
  }

  boolean isVillageBps(String bps, String otherThan) {
    return exists("select 1 from village where bps = ?1 and code <> ?2", bps, otherThan);
  }

  boolean isSubDistrictBps(String bps, String otherThan) {
    return exists("select 1 from sub_district where bps = ?1 and code <> ?2", bps, otherThan);
  }

  void flush() {
    em.flush();
  }

  private boolean exists(String sql, String... values) {
    var query = em.createNativeQuery(sql + " limit 1");
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return !query.getResultList().isEmpty();
  }
}
