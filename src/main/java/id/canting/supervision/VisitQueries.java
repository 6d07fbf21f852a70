package id.canting.supervision;

import id.canting.identity.DataScope;
import id.canting.registry.Scale;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Visits as rows, for reading. */
@ApplicationScoped
class VisitQueries {
  private static final String FROM = " from visit v join business b on b.id = v.business_id left join sentra s on s.id = b.sentra_id left join village g on g.code = b.village_code"
      + " left join sub_district d on d.code = b.sub_district_code";
  private static final String ROW = "v.id, v.uuid, b.code bc, b.name bn, s.code sc, s.name sn, d.name dn, b.declared_scale, v.purpose, v.day, v.status, v.made, v.edition,"
      + " (select group_concat(o.officer order by o.officer separator '\\n') from visit_officer o where o.visit_id = v.id),"
      + " (select count(*) from visit_finding f where f.visit_id = v.id), (select max(f.severity) from visit_finding f where f.visit_id = v.id),"
      + " (select count(*) from follow_up u where u.visit_id = v.id and u.state = 'open'), v.example";
  private static final Map<String, String> ORDERS = Map.of("date", "v.day", "business", "b.code_number", "name", "b.name", "status", "v.status", "purpose", "v.purpose");

  @Inject EntityManager em;

  /** A visit and the business it went to, without what is drawn from other tables. */
  record Found(
      long id, String uuid, String business, String businessName, @Nullable String owner, @Nullable String sentra, @Nullable String sentraName, @Nullable String village,
      @Nullable String subDistrict, String purpose, LocalDate day, String status, boolean made, int edition, String checklist, int checklistVersion, VisitContent content, boolean example,
      java.time.Instant updatedAt, int revision) {}

  Page<VisitRow> page(VisitFilter filter, DataScope scope, PageRequest request) {
    String where = where(filter, scope);
    long total = ((Number) bound("select count(*)" + FROM + where, filter).getSingleResult()).longValue();
    return new Page<>(total, request.page(), request.size(), rows(bound("select " + ROW + FROM + where + order(request.sort()) + " limit " + request.size() + " offset " + request.offset(), filter)));
  }

  /** In the order of their keys. @param after key of the last one had */
  List<VisitRow> after(long after, int limit, VisitFilter filter, DataScope scope) {
    return rows(bound("select " + ROW + FROM + where(filter, scope) + " and v.id > " + after + " order by v.id limit " + limit, filter));
  }

  Optional<Found> find(String uuid, DataScope scope) {
    return found(" where v.uuid = ?1 and " + scope.condition("b.association_id", "b.code"), uuid);
  }

  /** The latest visit made to the same business by the same checklist before this one. */
  Optional<Found> before(Found visit) {
    return found(" where v.business_id = (select business_id from visit where uuid = ?1) and v.made = 1 and v.checklist = '" + visit.checklist() + "' and (v.day < '" + visit.day() + "' or v.day = '"
        + visit.day() + "' and v.id < " + visit.id() + ") order by v.day desc, v.id desc limit 1", visit.uuid());
  }

  /** The latest visit made to a business by a checklist, but for one. @param other UUID of that one */
  Optional<Found> latest(String business, String checklist, String other, DataScope scope) {
    return found(" where b.code = ?1 and v.made = 1 and v.uuid <> '" + other.replaceAll("[^0-9a-f-]", "") + "' and v.checklist = '" + checklist + "' and " + scope.condition("b.association_id", "b.code") + " order by v.day desc, v.id desc limit 1", business);
  }

  private Optional<Found> found(String where, String parameter) {
    return Cells.of(em.createNativeQuery("select v.id, v.uuid, b.code, b.name, p.name pn, s.code sc, s.name sn, g.name gn, d.name dn, v.purpose, v.day, v.status, v.made, v.edition, v.checklist,"
        + " v.checklist_version, v.content, v.example, v.updated_at, v.version" + FROM + " left join person p on p.id = b.owner_id" + where).setParameter(1, parameter)).stream().findFirst()
        .map(c -> new Found(c.count(), c.required(), c.required(), c.required(), c.text(), c.text(), c.text(), c.text(), c.text(), c.required(), Objects.requireNonNull(c.day()), c.required(), c.flag(),
            number(c), c.required(), number(c), VisitContent.of(c.required()), c.flag(), Objects.requireNonNull(c.instant()), number(c)));
  }

  List<VisitRecord.Event> events(long visit) {
    return Cells.of(em.createNativeQuery("select at, username, step, remark from visit_event where visit_id = " + visit + " order by number")).stream()
        .map(c -> new VisitRecord.Event(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.text())).toList();
  }

  List<VisitRecord.Edition> editions(long visit) {
    return Cells.of(em.createNativeQuery("select edition, superseded_at, superseded_by, reason from visit_edition where visit_id = " + visit + " order by edition")).stream()
        .map(c -> new VisitRecord.Edition(number(c), Objects.requireNonNull(c.instant()), c.required(), c.text())).toList();
  }

  /** An edition that was corrected later, as the visit was then. */
  Optional<Found> edition(Found visit, int edition) {
    return Cells.of(em.createNativeQuery("select purpose, day, content, edition from visit_edition where visit_id = " + visit.id() + " and edition = " + edition)).stream().findFirst()
        .map(c -> new Found(visit.id(), visit.uuid(), visit.business(), visit.businessName(), visit.owner(), visit.sentra(), visit.sentraName(), visit.village(), visit.subDistrict(), c.required(),
            Objects.requireNonNull(c.day()), VisitStatus.CLOSED.code(), true, edition, visit.checklist(), visit.checklistVersion(), VisitContent.of(c.required()), visit.example(), visit.updatedAt(), visit.revision()));
  }

  private static int number(Cells c) {
    return Objects.requireNonNull(c.integer());
  }

  private static List<VisitRow> rows(Query query) {
    return Cells.of(query).stream().map(c -> new VisitRow(c.count(), c.required(), c.required(), c.required(), c.text(), c.text(), c.text(), c.text(), c.required(), Objects.requireNonNull(c.day()),
        c.required(), c.flag(), number(c), officers(c.text()), c.count(), c.integer(), c.count(), c.flag())).toList();
  }

  private static List<String> officers(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split("\n"));
  }

  private static String where(VisitFilter filter, DataScope scope) {
    Narrowing narrowing = new Narrowing(scope.condition("b.association_id", "b.code"))
        .looked("b.code", "%s", filter.business(), "business")
        .closed("v.status", VisitStatus.class, filter.status(), "status")
        .closed("v.purpose", VisitPurpose.class, filter.purpose(), "purpose")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked("b.sub_district_code", "select code from sub_district where code in (%1$s) or name in (%1$s)", filter.subDistrict(), "subDistrict")
        .closed("b.declared_scale", Scale.class, filter.scale(), "scale");
    if (!filter.finding().isEmpty()) {
      narrowing.and("exists (select 1 from visit_finding f where f.visit_id = v.id and " + new Narrowing("1=1").closed("f.kind", FindingKind.class, filter.finding(), "finding").sql() + ")");
    }
    if (filter.made() != null) {
      narrowing.and("v.made = " + (filter.made() ? 1 : 0));
    }
    if (filter.from() != null) {
      narrowing.and("v.day >= '" + filter.from() + "'");
    }
    if (filter.to() != null) {
      narrowing.and("v.day <= '" + filter.to() + "'");
    }
    return " where " + narrowing.sql() + (filter.officer().isEmpty() ? "" : " and exists (select 1 from visit_officer o where o.visit_id = v.id and o.officer in (:officers))")
        + (isAsked(filter) ? " and (b.name like :query or b.code like :query or exists (select 1 from visit_officer o where o.visit_id = v.id and o.officer like :query))" : "");
  }

  private Query bound(String sql, VisitFilter filter) {
    Query query = em.createNativeQuery(sql);
    if (isAsked(filter)) {
      query.setParameter("query", Narrowing.containing(String.valueOf(filter.query())));
    }
    if (!filter.officer().isEmpty()) {
      query.setParameter("officers", filter.officer());
    }
    return query;
  }

  private static boolean isAsked(VisitFilter filter) {
    return filter.query() != null && !filter.query().isBlank();
  }

  private static String order(List<PageRequest.Sort> sort) {
    StringBuilder sql = new StringBuilder(" order by ");
    sort.forEach(by -> sql.append(Objects.requireNonNull(ORDERS.get(by.field()))).append(by.descending() ? " desc, " : ", "));
    return sql.append("v.id desc").toString();
  }
}
