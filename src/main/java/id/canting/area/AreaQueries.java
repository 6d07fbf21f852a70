package id.canting.area;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AreaQueries {
  @Inject EntityManager em;

  @SuppressWarnings("unchecked")
  List<AreaService.SubDistrict> subDistricts() {
    List<Object[]> rows = em.createNativeQuery("select code, bps, name, lat, lng from sub_district order by code").getResultList();
    return rows.stream().map(Cells::new)
        .map(c -> new AreaService.SubDistrict(c.required(), c.text(), c.required(), Objects.requireNonNull(c.real()), Objects.requireNonNull(c.real())))
        .toList();
  }

  @SuppressWarnings("unchecked")
  List<AreaService.Village> villages(@Nullable String subDistrict) {
    List<Object[]> rows = em
        .createNativeQuery("select v.code, v.bps, v.bps_status, v.name, v.kind, d.name sub_district, d.code sub_district_code, v.lat, v.lng"
            + " from village v join sub_district d on d.code = v.sub_district_code where (?1 is null or d.code = ?1 or d.name = ?1) order by v.code")
        .setParameter(1, subDistrict)
        .getResultList();
    return rows.stream().map(Cells::new)
        .map(c -> new AreaService.Village(c.required(), c.text(), c.text(), c.required(), c.required(), c.required(), c.required(),
            Objects.requireNonNull(c.real()), Objects.requireNonNull(c.real())))
        .toList();
  }
}
