package id.canting.supervision.oversight;

import id.canting.registry.BusinessStatus;
import id.canting.shared.Cells;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.Percent;
import id.canting.shared.Period;
import id.canting.supervision.followup.FollowUps;
import id.canting.supervision.oversight.Coverage.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visited and active businesses, counted by the database. */
@ApplicationScoped
class CoverageQueries {
  /** Neither waiting to be checked nor closed. */
  static final List<String> STATUSES = List.of(BusinessStatus.VERIFIED.code(), BusinessStatus.ACTIVE.code(), BusinessStatus.DORMANT.code());
  private static final String ACTIVE = "b.status in (" + STATUSES.stream().map(s -> "'" + s + "'").collect(Collectors.joining(",")) + ")";
  private static final String PLACES = " left join sentra z on z.id = b.sentra_id left join sub_district d on d.code = b.sub_district_code";
  private static final int DECIMALS = 1;

  @Inject EntityManager em;

  /** @param condition over {@code business b} @param targets by kind and area */
  List<Line> lines(CoverageGrouping by, Period period, String condition, Map<String, BigDecimal> targets, long active) {
    boolean officers = by == CoverageGrouping.OFFICER;
    String visited = officers
        ? "count(v.id), count(distinct if(" + ACTIVE + ", b.id, null)), 0 from visit v join business b on b.id = v.business_id left join visit_officer o on o.visit_id = v.id where v.made = 1 and v.day "
            + within(period) + " and "
        : "coalesce(sum(v.n), 0) visits, count(if(" + ACTIVE + ", v.business_id, null)), coalesce(sum(" + ACTIVE + "), 0) active from business b" + PLACES
            + " left join (select business_id, count(*) n from visit where made = 1 and day " + within(period) + " group by business_id) v on v.business_id = b.id where ";
    Query query = em.createNativeQuery("select " + by.key() + " k, " + by.label() + ", " + visited + condition + " group by k" + (officers ? "" : " having visits > 0 or active > 0")
        + " order by k = '" + Coverage.NONE + "', " + by.order());
    List<Line> lines = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      String key = c.required();
      String name = c.text();
      long visits = c.count();
      long businesses = c.count();
      lines.add(line(key, name, visits, businesses, officers ? active : c.count(), targets.get(by.code() + key)));
    }
    return lines;
  }

  /** One line for each period. @param target of each, null where there is none */
  List<Line> series(List<Period> periods, String condition, List<@Nullable BigDecimal> targets) {
    List<String> days = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      days.add("select " + i + " id, date '" + periods.get(i).firstDay() + "' first, date '" + periods.get(i).lastDay() + "' last");
    }
    Query query = em.createNativeQuery("select q.id, count(b.id), count(distinct if(" + ACTIVE + ", b.id, null)), (select count(*) from business b where " + ACTIVE + " and " + condition + ") from (" + String.join(" union all ", days) + ") q left join (visit v join business b"
        + " on b.id = v.business_id and " + condition + ") on v.made = 1 and v.day between q.first and q.last group by q.id order by q.id");
    List<Line> lines = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      int at = Objects.requireNonNull(c.integer());
      lines.add(line(periods.get(at).text(), null, c.count(), c.count(), c.count(), targets.get(at)));
    }
    return lines;
  }

  /** Percents set for the periods, by period, then by the code of a grouping followed by the area, sub-districts by code and by name; {@code total} for all. */
  Map<String, Map<String, BigDecimal>> targets(List<Period> periods) {
    Query query = em.createNativeQuery("select t.period, t.kind, t.area, lower(d.name), t.percent from visit_target t left join sub_district d on t.kind = 'sub-district' and d.code = t.area"
        + " where t.period in (:periods)").setParameter("periods", periods.stream().map(Period::text).toList());
    Map<String, Map<String, BigDecimal>> targets = new HashMap<>();
    for (Cells c : Cells.of(query)) {
      Map<String, BigDecimal> ofPeriod = targets.computeIfAbsent(c.required(), p -> new HashMap<>());
      String kind = c.required();
      String area = c.required();
      String name = c.text();
      BigDecimal percent = Objects.requireNonNull(c.decimal());
      switch (kind) {
        case "sentra" -> ofPeriod.put(CoverageGrouping.SENTRA.code() + area, percent);
        case "sub-district" -> {
          ofPeriod.put(CoverageGrouping.SUB_DISTRICT.code() + area, percent);
          ofPeriod.put(CoverageGrouping.SUB_DISTRICT.code() + name, percent);
        }
        default -> ofPeriod.put(Coverage.TOTAL, percent);
      }
    }
    return targets;
  }

  /** Half-years in which visits were made or follow-ups fell due. */
  List<String> halves(String condition) {
    String half = "select distinct concat(year(%1$s), '-S', if(month(%1$s) <= 6, 1, 2)) from ";
    List<?> rows = em.createNativeQuery(half.formatted("v.day") + "visit v join business b on b.id = v.business_id where v.made = 1 and " + condition + " union " + half.formatted("u.due")
        + "follow_up u join visit w on w.id = u.visit_id and " + FollowUps.told("w") + " join business b on b.id = u.business_id where u.state <> 'cancelled' and " + condition).getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  Page<VisitedBusiness> page(OversightFilter.Rows rows, String condition, PageRequest request) {
    String from = from(rows, condition);
    Query count = em.createNativeQuery("select count(*)" + from);
    named(count, rows);
    long total = ((Number) count.getSingleResult()).longValue();
    StringBuilder order = new StringBuilder(" order by ");
    for (PageRequest.Sort sort : request.sort()) {
      order.append(switch (sort.field()) {
        case "code" -> "b.code_number";
        case "name" -> "b.name";
        case "sentra" -> "z.number";
        case "visits" -> "coalesce(v.n, 0)";
        case "last" -> "last";
        default -> throw new IllegalArgumentException(sort.field());
      }).append(sort.descending() ? " desc, " : ", ");
    }
    Query query = em.createNativeQuery("select b.code, b.name, z.code zc, z.name zn, d.name dn, b.declared_scale, coalesce(v.n, 0) n,"
        + " (select max(l.day) from visit l where l.business_id = b.id and l.made = 1) last" + from + order + "b.id limit " + request.size() + " offset " + request.offset());
    named(query, rows);
    List<VisitedBusiness> items = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      items.add(new VisitedBusiness(c.required(), c.required(), c.text(), c.text(), c.text(), c.text(), c.count(), c.day()));
    }
    return new Page<>(total, request.page(), request.size(), items);
  }

  private static String from(OversightFilter.Rows rows, String condition) {
    String officer = rows.officer() == null ? "" : " and exists (select 1 from visit_officer o where o.visit_id = w.id and o.officer = :officer)";
    return " from business b" + PLACES + " left join (select w.business_id, count(*) n from visit w where w.made = 1 and w.day " + within(new Period(rows.period())) + officer
        + " group by w.business_id) v on v.business_id = b.id where " + ACTIVE + " and " + condition + (rows.visited() == null ? "" : " and v.n is " + (rows.visited() ? "not null" : "null"));
  }

  private static void named(Query query, OversightFilter.Rows rows) {
    if (rows.officer() != null) {
      query.setParameter("officer", rows.officer());
    }
  }

  private static Line line(String key, @Nullable String name, long visits, long visited, long active, @Nullable BigDecimal target) {
    return new Line(key, name, visits, visited, active, Percent.of(visited, active, DECIMALS), target);
  }

  private static String within(Period period) {
    return "between '" + period.firstDay() + "' and '" + period.lastDay() + "'";
  }
}
