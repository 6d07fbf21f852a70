package id.canting.supervision.planning;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposals, counted by the database: active businesses without a visit in the period, each aggregate made once for all of them, the score from shares of
 * 0 to 1. Nothing is asked for a row alone, so a hundred thousand businesses are one query.
 */
@ApplicationScoped
class ProposalQueries {
  private static final int YEAR = 365;
  private static final int FAR_KM = 40;
  /** Points of follow-ups and findings that count in full: two overdue ones, or one with three of any other. */
  private static final int BURDEN = 6;
  private static final Map<String, String> ORDERS = Map.of("score", "t.score", "name", "t.name", "lastVisit", "t.last_day", "km", "t.km");

  /** The latest severity that was said, by the order of the rounds. */
  private static final String SEVERITY = "(select r.business_id, max(o.place * 10 + r.severity) % 10 severity from response r"
      + " join (select id, row_number() over (order by first_day, last_day, id) place from survey_round) o on o.id = r.round_id where r.severity is not null group by r.business_id)";
  /** Day and key of the last visit that was made. */
  private static final String LAST = "(select business_id, max(day) last_day, max(concat(day, lpad(id, 19, '0'))) latest from visit where made = 1 group by business_id)";
  private static final String FOLLOW_UPS = "(select business_id, count(*) open_n, sum(due < :today) overdue from follow_up where state = 'open' group by business_id)";
  private static final String FINDINGS = "(select visit_id, sum(severity = 4) serious, sum(severity = 3) moderate from visit_finding where severity >= 3 group by visit_id)";
  private static final String ANSWERS = "(select business_id, max(if(holds, said_at, null)) confirmed, max(waiting) doubted from profile_answer group by business_id)";

  private static final String FACTS = "select b.code, b.code_number, b.name, s.code sentra, s.name sentra_name, v.name village, d.name sub_district, b.declared_scale, k.main_constraint, g.severity,"
      + " l.last_day, ifnull(u.open_n, 0) open_n, ifnull(u.overdue, 0) overdue, ifnull(n.serious, 0) serious, ifnull(n.moderate, 0) moderate,"
      + " date(greatest(b.updated_at, ifnull(a.confirmed, b.updated_at)) + interval 7 hour) profile_day, ifnull(a.doubted, 0) doubted, " + km("ifnull(b.lat, v.lat)", "ifnull(b.lng, v.lng)") + " km"
      + " from business b left join sentra s on s.id = b.sentra_id left join village v on v.code = b.village_code left join sub_district d on d.code = b.sub_district_code"
      + " left join business_constraint k on k.business_id = b.id left join " + SEVERITY + " g on g.business_id = b.id left join " + LAST + " l on l.business_id = b.id"
      + " left join " + FOLLOW_UPS + " u on u.business_id = b.id left join " + FINDINGS + " n on n.visit_id = cast(substr(l.latest, 11) as unsigned) left join " + ANSWERS + " a on a.business_id = b.id where ";

  /** Parts in the order of {@link PlannerPart}. */
  private static final List<String> SHARES = List.of(
      "case when x.severity is not null then x.severity / 4 when x.main_constraint is not null then 0.5 end",
      "if(x.last_day is null, 1, least(1, greatest(0, datediff(:today, x.last_day)) / " + YEAR + "))",
      "least(1, (2 * x.overdue + x.open_n + 2 * x.serious + x.moderate) / " + BURDEN + ")",
      "if(x.doubted, 1, least(1, greatest(0, datediff(:today, x.profile_day)) / " + YEAR + "))",
      "1 - least(1, x.km / " + FAR_KM + ")");

  @Inject EntityManager em;

  Page<Proposal> proposals(ProposalFilter filter, PlannerSettings settings, LocalDate today, DataScope scope, PageRequest request) {
    String where = condition(filter, scope);
    long total = ((Number) em.createNativeQuery("select count(*) from business b where " + where).getSingleResult()).longValue();
    PageRequest.Sort sort = request.sort().get(0);
    String shares = places().map(i -> SHARES.get(i) + " share" + i).collect(Collectors.joining(", "));
    String sum = places().map(i -> "ifnull(y.share" + i + ", 0) * " + weight(settings, i)).collect(Collectors.joining(" + "));
    String known = places().map(i -> "if(y.share" + i + " is null, 0, " + weight(settings, i) + ")").collect(Collectors.joining(" + "));
    Query query = em.createNativeQuery("select t.code, t.name, t.sentra, t.sentra_name, t.village, t.sub_district, t.declared_scale, t.score, "
        + places().map(i -> "t.share" + i).collect(Collectors.joining(", "))
        + ", t.main_constraint, t.severity, t.last_day, t.open_n, t.overdue, t.serious, t.moderate, t.profile_day, t.doubted, t.km from (select y.*, round(ifnull(100 * (" + sum + ") / nullif("
        + known + ", 0), 0), 1) score from (select x.*, " + shares + " from (" + FACTS + where + ") x) y) t order by " + Objects.requireNonNull(ORDERS.get(sort.field()))
        + (sort.descending() ? " desc" : "") + ", t.code_number limit " + request.size() + " offset " + request.offset());
    Point start = settings.start().point();
    query.setParameter("today", today.toString()).setParameter("lat", start.lat()).setParameter("lng", start.lng());
    List<Proposal> items = new ArrayList<>();
    Cells.of(query).forEach(c -> items.add(read(c, settings)));
    return new Page<>(total, request.page(), request.size(), items);
  }

  private static Proposal read(Cells c, PlannerSettings settings) {
    String code = c.required();
    String name = c.required();
    String sentra = c.text();
    String sentraName = c.text();
    String village = c.text();
    String subDistrict = c.text();
    String scale = c.text();
    double score = Objects.requireNonNull(c.real());
    Map<PlannerPart, @Nullable Double> shares = new EnumMap<>(PlannerPart.class);
    for (PlannerPart part : PlannerPart.values()) {
      shares.put(part, c.real());
    }
    return new Proposal(code, name, sentra, sentraName, village, subDistrict, scale, score, Score.parts(settings.weights(), shares), c.text(), c.integer(), c.day(), c.count(), c.count(), c.count(),
        c.count(), Objects.requireNonNull(c.day()), c.flag(), tenths(c.real()), List.of());
  }

  private static @Nullable Double tenths(@Nullable Double km) {
    return km == null ? null : (Double) (Math.round(km * 10) / 10.0);
  }

  /** The village as a start. */
  Optional<StartPoint> village(String code) {
    return Cells.of(em.createNativeQuery("select name, lat, lng from village where code = ?1").setParameter(1, code.strip())).stream()
        .map(c -> new StartPoint(c.text(), c.real(), c.real())).findFirst();
  }

  /** Active businesses in the scope, locked until the transaction ends, so that two who plan do not both plan a visit. @return names by code, sorted by key */
  List<Chosen> lock(List<String> codes, DataScope scope) {
    return Cells.of(em.createNativeQuery("select b.id, b.code, b.name from business b where b.code in (:codes) and b.status = 'active' and " + scope.condition("b.association_id", "b.code")
        + " order by b.id for update").setParameter("codes", codes)).stream().map(c -> new Chosen(c.count(), c.required(), c.required())).toList();
  }

  record Chosen(long id, String code, String name) {}

  /** Those of the businesses that have a visit within the days, with its day. */
  Map<Long, LocalDate> planned(List<Long> businesses, LocalDate from, LocalDate to) {
    return Cells.of(em.createNativeQuery("select business_id, day from visit where business_id in (:businesses) and day between :from and :to and status <> 'cancelled' lock in share mode")
        .setParameter("businesses", businesses).setParameter("from", from).setParameter("to", to)).stream()
        .collect(Collectors.toMap(Cells::count, c -> Objects.requireNonNull(c.day()), (a, b) -> a));
  }

  private static String condition(ProposalFilter filter, DataScope scope) {
    return new Narrowing("b.status = 'active' and " + scope.condition("b.association_id", "b.code"))
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .and("b.id not in (select p.business_id from visit p where p.day between '" + filter.period().firstDay() + "' and '" + filter.period().lastDay() + "' and p.status <> 'cancelled')").sql();
  }

  /** As {@link Point#km}. */
  private static String km(String lat, String lng) {
    return String.format(Locale.ROOT, "2 * %s * asin(sqrt(least(1, pow(sin(radians(%2$s - :lat) / 2), 2) + cos(radians(:lat)) * cos(radians(%2$s)) * pow(sin(radians(%3$s - :lng) / 2), 2))))",
        Point.RADIUS_KM, lat, lng);
  }

  private static int weight(PlannerSettings settings, int part) {
    return settings.weights().getOrDefault(PlannerPart.values()[part].code(), 0);
  }

  private static Stream<Integer> places() {
    return Arrays.stream(PlannerPart.values()).map(PlannerPart::ordinal);
  }
}
