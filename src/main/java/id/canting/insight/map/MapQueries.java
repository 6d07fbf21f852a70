package id.canting.insight.map;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where things are, and counts of the register. */
@ApplicationScoped
class MapQueries {
  private static final String PLACES = " from business b left join village v on v.code = b.village_code left join sub_district d on d.code = coalesce(v.sub_district_code, b.sub_district_code)";
  private static final String OPEN = "b.status <> 'closed' and ";
  private static final String LAT = "coalesce(b.lat, v.lat, d.lat)";
  private static final String LNG = "coalesce(b.lng, v.lng, d.lng)";
  /** Businesses whose points are told; a map of more would tell nothing. */
  static final int MOST = 20_000;

  @Inject EntityManager em;

  record Spot(String code, String name, String within, double lat, double lng) {}

  record Count(long businesses, long workers, long known) {}

  /** @param place number of businesses, or 1 where {@code lat} and {@code lng} are those of the business itself @param value null where not known */
  record Point(String code, String name, double lat, double lng, long place, @Nullable Double value) {}

  /** Every sentra at the middle of its villages, in the order of the study. */
  List<Spot> sentras() {
    List<Spot> spots = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery("select s.code, s.name, d.name dn, coalesce(avg(v.lat), d.lat), coalesce(avg(v.lng), d.lng) from sentra s join sub_district d on d.code = s.sub_district_code"
        + " left join sentra_village l on l.sentra_id = s.id left join village v on v.code = l.village_code group by s.id, s.code, s.name, d.name, d.lat, d.lng, s.number order by s.number"))) {
      spots.add(new Spot(c.required(), c.required(), c.required(), rounded(c.real()), rounded(c.real())));
    }
    return spots;
  }

  /** Businesses that are not closed, by sentra code or by the sub-district's name in lower case. @param condition over {@code business b} */
  Map<String, Count> businesses(boolean bySentra, String condition) {
    Map<String, Count> counts = new HashMap<>();
    for (Cells c : Cells.of(em.createNativeQuery("select " + key(bySentra) + " k, count(*), coalesce(sum(b.workers), 0), count(b.workers) from business b" + group(bySentra, "b") + " where " + OPEN + condition + " group by k"))) {
      counts.put(c.required(), new Count(c.count(), c.count(), c.count()));
    }
    return counts;
  }

  /** @param condition over {@code craftsperson b} */
  Map<String, Long> craftspeople(boolean bySentra, String condition) {
    Map<String, Long> counts = new HashMap<>();
    for (Cells c : Cells.of(em.createNativeQuery("select " + key(bySentra) + " k, count(*) from craftsperson b" + group(bySentra, "b") + " where " + condition + " group by k"))) {
      counts.put(c.required(), c.count());
    }
    return counts;
  }

  /** Businesses that are not closed: all of them, and those that lie nowhere. */
  long[] totals(String condition) {
    Cells c = Cells.of(em.createNativeQuery("select count(*), coalesce(sum(" + LAT + " is null), 0)" + PLACES + " where " + OPEN + condition)).get(0);
    return new long[] {c.count(), c.count()};
  }

  /** Each business at its own point, else at that of its village or sub-district. @param value SQL over {@code business b} and its {@code response r} */
  List<Point> points(String value, @Nullable Long round, String condition) {
    List<Point> points = new ArrayList<>();
    for (Cells c : Cells.of(asked("select b.code, b.name, " + LAT + " la, " + LNG + ", b.lat is not null, " + value, round, condition + " and " + LAT + " is not null order by b.code_number limit " + MOST))) {
      points.add(new Point(c.required(), c.required(), rounded(c.real()), rounded(c.real()), c.flag() ? 1 : 0, c.real()));
    }
    return points;
  }

  /** What lies in each village, else in each sub-district, at the middle of the place. @param summed whether values are summed, else their mean is taken */
  List<Point> villages(String value, boolean summed, @Nullable Long round, String condition) {
    List<Point> points = new ArrayList<>();
    for (Cells c : Cells.of(asked("select coalesce(v.code, d.code) k, coalesce(v.name, d.name), coalesce(v.lat, d.lat), coalesce(v.lng, d.lng), count(*), " + (summed ? "sum(" : "avg(") + value + ")", round,
        condition + " and d.code is not null group by k order by k"))) {
      points.add(new Point(c.required(), c.required(), rounded(c.real()), rounded(c.real()), c.count(), c.real()));
    }
    return points;
  }

  private Query asked(String select, @Nullable Long round, String where) {
    String responses = round == null ? "" : " left join response r on r.round_id = " + round + " and r.business_id = b.id and r.status in ('lengkap', 'sebagian')";
    return em.createNativeQuery(select + PLACES + responses + " where " + OPEN + where);
  }

  private static String key(boolean bySentra) {
    return "coalesce(" + (bySentra ? "g.code" : "lower(g.name)") + ", '" + MapFigures.NONE + "')";
  }

  private static String group(boolean bySentra, String alias) {
    return bySentra ? " left join sentra g on g.id = " + alias + ".sentra_id" : " left join sub_district g on g.code = " + alias + ".sub_district_code";
  }

  private static double rounded(@Nullable Double degrees) {
    return degrees == null ? 0 : Math.round(degrees * 1e5) / 1e5;
  }

  /** Sub-districts at their middles, by their names in lower case, in the order of their codes. */
  static Map<String, Spot> byName(List<Spot> spots) {
    Map<String, Spot> byName = new LinkedHashMap<>();
    spots.forEach(s -> byName.put(s.name().toLowerCase(Locale.ROOT), s));
    return byName;
  }
}
