package id.canting.supervision.schedule;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.supervision.planning.Point;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ScheduleQueries {
  private static final char SEPARATOR = '\u001f';

  @Inject EntityManager em;

  /** By day and business. */
  List<ScheduledVisit> visits(ScheduleFilter filter, DataScope scope, int most) {
    Query query = bound(em.createNativeQuery("select v.uuid, v.version, v.day, v.purpose, v.status, b.code, b.name, w.name village, d.name sub_district, ifnull(b.lat, w.lat) lat,"
        + " ifnull(b.lng, w.lng) lng, b.lat is not null and b.lng is not null exact, (select group_concat(o.officer order by o.officer separator '" + SEPARATOR
        + "') from visit_officer o where o.visit_id = v.id) officers from visit v join business b on b.id = v.business_id left join village w on w.code = b.village_code"
        + " left join sub_district d on d.code = b.sub_district_code where " + condition(filter, scope) + " order by v.day, b.code_number limit " + most), filter);
    List<ScheduledVisit> visits = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      visits.add(new ScheduledVisit(c.required(), (int) c.count(), Objects.requireNonNull(c.day()), c.required(), c.required(), c.required(), c.required(), c.text(), c.text(), point(c.real(), c.real()),
          c.flag(), officers(c.text())));
    }
    return visits;
  }

  /** By officer and day. */
  List<DayLoad> loads(ScheduleFilter filter, DataScope scope) {
    Query query = bound(em.createNativeQuery("select o.officer, v.day, sum(v.made = 0), sum(v.made) from visit v join visit_officer o on o.visit_id = v.id join business b on b.id = v.business_id where "
        + condition(filter, scope) + (filter.officer() == null ? "" : " and o.officer = :officer") + " group by o.officer, v.day order by o.officer, v.day"), filter);
    return Cells.of(query).stream().map(c -> new DayLoad(c.required(), Objects.requireNonNull(c.day()), c.count(), c.count())).toList();
  }

  private static String condition(ScheduleFilter filter, DataScope scope) {
    return "v.day between :from and :to and v.status <> 'cancelled' and " + scope.condition("b.association_id", "b.code")
        + (filter.officer() == null ? "" : " and v.id in (select visit_id from visit_officer where officer = :officer)");
  }

  private static Query bound(Query query, ScheduleFilter filter) {
    query.setParameter("from", filter.from()).setParameter("to", filter.to());
    return filter.officer() == null ? query : query.setParameter("officer", filter.officer());
  }

  private static @Nullable Point point(@Nullable Double lat, @Nullable Double lng) {
    return lat == null || lng == null ? null : new Point(lat, lng);
  }

  private static List<String> officers(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(String.valueOf(SEPARATOR)));
  }
}
