package id.canting.area;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AreaQueries {
  @Inject EntityManager em;

  @SuppressWarnings("unchecked")
  List<AreaService.SubDistrict> subDistricts() {
    List<Object[]> rows = em.createNativeQuery("select code, bps, name, lat, lng, version from sub_district order by code").getResultList();
    return rows.stream().map(Cells::new)
        .map(c -> new AreaService.SubDistrict(c.required(), c.text(), c.required(), Objects.requireNonNull(c.real()), Objects.requireNonNull(c.real()), (int) c.count()))
        .toList();
  }

  List<AreaService.Village> villages(@Nullable String subDistrict) {
    return villages("(?1 is null or d.code = ?1 or d.name = ?1)", subDistrict);
  }

  Optional<AreaService.Village> village(String code) {
    return villages("v.code = ?1", code).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private List<AreaService.Village> villages(String condition, @Nullable String value) {
    List<Object[]> rows = em
        .createNativeQuery("select v.code, v.bps, v.bps_status, v.name, v.kind, d.name sub_district, d.code sub_district_code, v.lat, v.lng, v.version"
            + " from village v join sub_district d on d.code = v.sub_district_code where " + condition + " order by v.code")
        .setParameter(1, value)
        .getResultList();
    return rows.stream().map(Cells::new)
        .map(c -> new AreaService.Village(c.required(), c.text(), c.text(), c.required(), c.required(), c.required(), c.required(),
            Objects.requireNonNull(c.real()), Objects.requireNonNull(c.real()), (int) c.count()))
        .toList();
  }
}
