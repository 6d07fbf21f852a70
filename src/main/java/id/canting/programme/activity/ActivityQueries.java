package id.canting.programme.activity;

import id.canting.identity.DataScope;
import id.canting.programme.ProgrammeJson;
import id.canting.programme.ProgrammeKind;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Activities as rows, for reading. */
@ApplicationScoped
class ActivityQueries {
  private static final String FROM = " from activity a join programme p on p.id = a.programme_id left join village v on v.code = a.village_code"
      + " left join sub_district d on d.code = v.sub_district_code";
  private static final String COLUMNS = "a.code, p.code pc, p.name pn, p.kind, a.name, a.description, a.first_day, a.first_day f, a.last_day, a.sessions, a.village_code, v.name vn, d.name dn, a.place, a.lat, a.lng,"
      + " a.facilitators, a.materials, a.places, a.planned_rupiah, a.cost_rupiah, a.minutes, a.status, %s, %s, a.example, a.updated_at, a.version";

  @Inject EntityManager em;

  Page<ActivityRecord> page(ActivityFilter filter, DataScope scope, PageRequest request) {
    String where = where(filter, scope);
    long total = ((Number) bound("select count(*)" + FROM + where, filter).getSingleResult()).longValue();
    String sql = "select " + columns(scope) + FROM + where + order(request.sort()) + " limit " + request.size() + " offset " + request.offset();
    return new Page<>(total, request.page(), request.size(), records(bound(sql, filter)));
  }

  /** In the order of their codes. @param after number of the last one had */
  List<ActivityRecord> after(int after, int limit, ActivityFilter filter, DataScope scope) {
    return records(bound("select " + columns(scope) + FROM + where(filter, scope) + " and a.code_number > " + after + " order by a.code_number limit " + limit, filter));
  }

  /** In the order of their days, at most {@code limit}. */
  List<ActivityRecord> inOrder(ActivityFilter filter, DataScope scope, int limit) {
    return records(bound("select " + columns(scope) + FROM + where(filter, scope) + " order by a.first_day, a.last_day, a.id limit " + limit, filter));
  }

  Optional<ActivityRecord> find(String code, DataScope scope) {
    return records(em.createNativeQuery("select " + columns(scope) + FROM + " where a.code = ?1").setParameter(1, code)).stream().findFirst();
  }

  private static String columns(DataScope scope) {
    String attended = "(select count(%s) from attendance t" + (scope.kind() == DataScope.Kind.BUSINESS ? " join business b on b.id = t.business_id" : "")
        + " where t.activity_id = a.id and " + scope.condition("t.association_id", "b.code") + ")";
    return COLUMNS.formatted(attended.formatted("distinct t.business_id"), attended.formatted("*"));
  }

  private static List<ActivityRecord> records(Query query) {
    return Cells.of(query).stream().map(c -> new ActivityRecord(c.required(), c.required(), c.required(), c.required(), c.required(), c.text(), day(c), day(c), day(c), ProgrammeJson.read(c.required(), Session[].class),
        c.text(), c.text(), c.text(), c.text(), c.decimal(), c.decimal(), c.text(), c.text(), c.integer(), c.big(), c.big(), c.text(), c.required(), c.count(), c.count(), c.flag(),
        Objects.requireNonNull(c.instant()), Objects.requireNonNull(c.integer()))).toList();
  }

  private static LocalDate day(Cells c) {
    return Objects.requireNonNull(c.day());
  }

  private static String where(ActivityFilter filter, DataScope scope) {
    Narrowing narrowing = new Narrowing("1=1")
        .looked("p.code", "%s", filter.programme(), "programme")
        .closed("p.kind", ProgrammeKind.class, filter.kind(), "kind")
        .closed("a.status", ActivityStatus.class, filter.status(), "status")
        .looked("a.village_code", "%s", filter.village(), "village")
        .looked("v.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .looked("a.id", "select t.activity_id from attendance t join business b on b.id = t.business_id where b.code in (%s) and "
            + scope.condition("t.association_id", "b.code").replace("%", "%%"), filter.business(), "business");
    if (filter.from() != null) {
      narrowing.and("a.last_day >= '" + filter.from() + "'");
    }
    if (filter.to() != null) {
      narrowing.and("a.first_day <= '" + filter.to() + "'");
    }
    return " where " + narrowing.sql() + (filter.query() == null || filter.query().isBlank() ? "" : " and (a.name like :query or a.code like :query or a.place like :query)");
  }

  private Query bound(String sql, ActivityFilter filter) {
    Query query = em.createNativeQuery(sql);
    if (filter.query() != null && !filter.query().isBlank()) {
      query.setParameter("query", Narrowing.containing(filter.query()));
    }
    return query;
  }

  private static String order(List<PageRequest.Sort> sort) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (PageRequest.Sort by : sort) {
      sql.append(switch (by.field()) {
        case "code" -> "a.code_number";
        case "name" -> "a.name";
        case "from", "date" -> "a.first_day";
        case "to" -> "a.last_day";
        case "programme" -> "p.code_number";
        case "village" -> "v.name";
        case "status" -> "a.status";
        case "cost" -> "a.cost_rupiah";
        case "updated" -> "a.updated_at";
        default -> throw new IllegalArgumentException(by.field());
      }).append(by.descending() ? " desc, " : ", ");
    }
    return sql.append("a.id").toString();
  }
}
