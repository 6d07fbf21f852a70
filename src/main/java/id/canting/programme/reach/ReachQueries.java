package id.canting.programme.reach;

import id.canting.identity.DataScope;
import id.canting.programme.ProgrammeKind;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Businesses and what they took part in, counted by the database. */
@ApplicationScoped
class ReachQueries {
  private static final String BUSINESSES = " from business b join person o on o.id = b.owner_id left join sentra z on z.id = b.sentra_id left join sub_district d on d.code = b.sub_district_code"
      + " left join (select t.business_id, count(*) n, max(a.last_day) last from attendance t join activity a on a.id = t.activity_id join programme p on p.id = a.programme_id where %s group by t.business_id) s"
      + " on s.business_id = b.id where %s";

  @Inject EntityManager em;

  List<Reach.Line> lines(Grouping by, ReachFilter filter, DataScope scope) {
    return rows("select " + by.column() + " k, " + (by == Grouping.SENTRA ? "max(z.name)" : "null") + ", count(*), count(s.business_id), coalesce(sum(s.n), 0)" + from(filter, scope, null)
        + " group by k order by k = '', k").stream().map(c -> line(c.required(), c.text(), c.count(), c.count(), c.count())).toList();
  }

  static Reach.Line line(@Nullable String key, @Nullable String name, long businesses, long served, long participants) {
    return new Reach.Line(key, name, businesses, served, businesses - served, percent(served, businesses), participants);
  }

  Page<Reach.Row> page(ReachFilter.Rows rows, DataScope scope, PageRequest request) {
    String from = from(rows.filter(), scope, rows.served());
    long total = ((Number) em.createNativeQuery("select count(*)" + from).getSingleResult()).longValue();
    return new Page<>(total, request.page(), request.size(), records(from, order(request.sort()) + " limit " + request.size() + " offset " + request.offset()));
  }

  /** @param after number of the code of the last one had */
  List<Reach.Row> after(int after, int limit, ReachFilter.Rows rows, DataScope scope) {
    return records(from(rows.filter(), scope, rows.served()) + " and b.code_number > " + after, " order by b.code_number limit " + limit);
  }

  private List<Reach.Row> records(String from, String order) {
    return rows("select b.code, b.name, z.code zc, z.name zn, d.name dn, b.declared_scale, o.sex, coalesce(s.n, 0), s.last" + from + order).stream()
        .map(c -> new Reach.Row(c.required(), c.required(), c.text(), c.text(), c.text(), c.text(), c.text(), c.count(), c.day())).toList();
  }

  /** Programmes by kind, whoever took part. */
  List<Reach.Cost> costs(ReachFilter filter) {
    String programmes = programmes(filter);
    String activities = " from activity a join programme p on p.id = a.programme_id where a.status <> 'cancelled' and " + programmes + years("a.last_day", filter.year());
    List<Reach.Cost> costs = new ArrayList<>();
    for (Cells c : rows("select p.kind, count(*), coalesce(sum(p.planned_rupiah), 0), coalesce(sum(p.realised_rupiah), 0), max(x.n), max(x.cost), max(x.people), max(y.n), max(y.b), max(y.f) from programme p"
        + " left join (select p.kind, count(*) n, sum(case when a.cost_rupiah is not null and t.n > 0 then a.cost_rupiah end) cost, sum(case when a.cost_rupiah is not null then t.n end) people"
        + activities.replace(" where", " left join (select activity_id, count(*) n from attendance group by activity_id) t on t.activity_id = a.id where") + " group by p.kind) x on x.kind = p.kind"
        + " left join (select p.kind, count(*) n, avg(t.score_before) b, avg(t.score_after) f"
        + activities.replace(" where", " join attendance t on t.activity_id = a.id and t.score_before is not null and t.score_after is not null where") + " group by p.kind) y on y.kind = p.kind"
        + " where " + programmes + overlap(filter.year()) + " group by p.kind order by p.kind")) {
      String kind = c.required();
      long count = c.count();
      long planned = c.count();
      long realised = c.count();
      long held = c.count();
      long cost = c.count();
      long people = c.count();
      costs.add(new Reach.Cost(kind, count, held, planned, realised, percent(realised, planned), cost, people, people == 0 ? null : (Long) Math.round((double) cost / people), c.count(), mean(c.decimal()), mean(c.decimal())));
    }
    return costs;
  }

  private static String from(ReachFilter filter, DataScope scope, @Nullable Boolean served) {
    Narrowing narrowing = new Narrowing("b.status <> 'closed' and " + scope.condition("b.association_id", "b.code"))
        .looked("z.code", "%s", filter.sentra(), "sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .closed("b.declared_scale", Scale.class, filter.scale(), "scale")
        .closed("o.sex", Sex.class, filter.sex(), "sex");
    if (served != null) {
      narrowing.and("s.business_id is " + (served ? "not null" : "null"));
    }
    return BUSINESSES.formatted(programmes(filter) + years("a.last_day", filter.year()), narrowing.sql());
  }

  private static String programmes(ReachFilter filter) {
    Narrowing narrowing = new Narrowing("1=1").closed("p.kind", ProgrammeKind.class, filter.kind(), "kind").looked("p.code", "%s", filter.programme(), "programme");
    if (!filter.constraint().isEmpty()) {
      narrowing.and("(" + filter.constraint().stream().map(v -> "find_in_set('" + Objects.requireNonNull(Codes.read(Constraint.class, v, "constraint")).code() + "', p.constraints) > 0")
          .collect(Collectors.joining(" or ")) + ")");
    }
    return narrowing.sql();
  }

  private static String years(String column, Set<String> years) {
    return years.isEmpty() ? "" : " and year(" + column + ") in (" + checked(years) + ")";
  }

  private static String overlap(Set<String> years) {
    return years.isEmpty() ? "" : checked(years).lines().flatMap(all -> java.util.Arrays.stream(all.split(","))).map(y -> "(p.first_day <= '" + y + "-12-31' and p.last_day >= '" + y + "-01-01')")
        .collect(Collectors.joining(" or ", " and (", ")"));
  }

  private static String checked(Set<String> years) {
    years.stream().filter(y -> !y.matches("[12][0-9]{3}")).findFirst().ifPresent(y -> {
      throw RuleViolation.unknownValue("year", y);
    });
    return String.join(",", years);
  }

  private static String order(List<PageRequest.Sort> sort) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (PageRequest.Sort by : sort) {
      sql.append(switch (by.field()) {
        case "business" -> "b.code_number";
        case "name" -> "b.name";
        case "sentra" -> "z.number";
        case "attendances" -> "coalesce(s.n, 0)";
        case "last" -> "s.last";
        default -> throw new IllegalArgumentException(by.field());
      }).append(by.descending() ? " desc, " : ", ");
    }
    return sql.append("b.id").toString();
  }

  static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0 ? null : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal mean(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
  }

  @SuppressWarnings("unchecked")
  private List<Cells> rows(String sql) {
    Query query = em.createNativeQuery(sql);
    return ((List<Object[]>) query.getResultList()).stream().map(Cells::new).toList();
  }
}
