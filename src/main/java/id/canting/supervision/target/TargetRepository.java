package id.canting.supervision.target;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@ApplicationScoped
class TargetRepository {
  @Inject EntityManager em;

  /** The total first, then sub-districts, then sentra. */
  List<VisitTarget> of(String period) {
    return Cells.of(em.createNativeQuery("select t.period, t.kind, t.area, coalesce(s.name, d.name) name, t.percent, t.changed_at, t.changed_by from visit_target t"
        + " left join sentra s on t.kind = 'sentra' and s.code = t.area left join sub_district d on t.kind = 'sub-district' and d.code = t.area where t.period = ?1"
        + " order by field(t.kind, 'total', 'sub-district', 'sentra'), t.area").setParameter(1, period)).stream()
        .map(c -> new VisitTarget(c.required(), c.required(), c.required(), c.text(), Objects.requireNonNull(c.decimal()), Objects.requireNonNull(c.instant()), c.required())).toList();
  }

  /** Codes of the sub-districts and sentra, each behind its kind and a blank. */
  Set<String> areas() {
    Set<String> areas = new HashSet<>();
    em.createNativeQuery("select concat('sentra ', code) from sentra union all select concat('sub-district ', code) from sub_district").getResultList().forEach(a -> areas.add(a.toString()));
    areas.add("total ");
    return areas;
  }

  void put(String period, String kind, String area, BigDecimal percent, Instant at, String by) {
    em.createNativeQuery("insert into visit_target (period, kind, area, percent, changed_at, changed_by) values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update"
        + " changed_at = if(percent = values(percent), changed_at, values(changed_at)), changed_by = if(percent = values(percent), changed_by, values(changed_by)), percent = values(percent)")
        .setParameter(1, period).setParameter(2, kind).setParameter(3, area).setParameter(4, percent).setParameter(5, at).setParameter(6, by).executeUpdate();
  }

  void remove(String period, String kind, String area) {
    em.createNativeQuery("delete from visit_target where period = ?1 and kind = ?2 and area = ?3").setParameter(1, period).setParameter(2, kind).setParameter(3, area).executeUpdate();
  }

  /** Periods with targets, the latest first. */
  @SuppressWarnings("unchecked")
  List<String> periods() {
    return em.createNativeQuery("select distinct period from visit_target order by period desc limit 50").getResultList();
  }
}
