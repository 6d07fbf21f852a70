package id.canting.supervision.followup;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follow-ups as rows, for reading. */
@ApplicationScoped
class FollowUpQueries {
  static final Set<String> SORTABLE = Set.of("status", "due", "name", "business", "owner", "task", "visitDay", "updated");

  static final String TOLD = FollowUps.told("v");

  private static final String COLUMNS = "select f.id, v.uuid, f.opened_on, f.number, b.code, b.name bn, s.code sc, s.name sn, d.name dn, f.task, f.owner, f.person, f.due, f.state, f.escalated_at,"
      + " f.evidence, f.evidence_full_id is not null photo, f.done_at, f.done_by, f.confirmed_at, f.confirmed_by, f.remark, f.example, f.updated_at, f.version";
  private static final String FROM = " from follow_up f join visit v on v.id = f.visit_id join business b on b.id = f.business_id left join sentra s on s.id = b.sentra_id"
      + " left join sub_district d on d.code = b.sub_district_code where " + TOLD + " and ";
  private static final String NARROW = " from follow_up f join visit v on v.id = f.visit_id join business b on b.id = f.business_id where " + TOLD + " and ";
  private static final String OVERDUE = "f.state = 'open' and f.due < :today";

  @Inject EntityManager em;
  @Inject Clock clock;

  /** @throws RuleViolation value.unknown (422) */
  Page<FollowUpRow> page(FollowUpFilter filter, DataScope scope, PageRequest request) {
    String where = where(filter, scope);
    long total = ((Number) bound("select count(*)" + NARROW + where, filter).getSingleResult()).longValue();
    return new Page<>(total, request.page(), request.size(), rows(bound(COLUMNS + FROM + where + order(request.sort()) + " limit " + request.size() + " offset " + request.offset(), filter)));
  }

  Optional<FollowUpRow> find(long id, DataScope scope) {
    return rows(em.createNativeQuery(COLUMNS + FROM + "f.id = :id and " + scope.condition("b.association_id", "b.code")).setParameter("id", id)).stream().findFirst();
  }

  /** Keys of at most {@code most} follow-ups. @throws RuleViolation value.unknown (422) */
  List<Long> keys(FollowUpFilter filter, DataScope scope, int most) {
    return numbers(bound("select f.id" + NARROW + where(filter, scope) + " order by f.id limit " + most, filter));
  }

  /** Those of the keys that lie within the scope. */
  Set<Long> within(List<Long> keys, DataScope scope) {
    return new LinkedHashSet<>(numbers(em.createNativeQuery("select f.id" + NARROW + scope.condition("b.association_id", "b.code") + " and f.id in (:keys)").setParameter("keys", keys)));
  }

  /** How many there are by code of the state, and with {@code overdue} and {@code escalated} how many of the open ones are late. */
  Map<String, Long> counts(DataScope scope) {
    String within = scope.condition("b.association_id", "b.code");
    String sql = "select f.state, count(*)" + NARROW + within + " group by f.state union all select 'overdue', count(*)" + NARROW + within + " and " + OVERDUE
        + " union all select 'escalated', count(*)" + NARROW + within + " and " + OVERDUE + " and f.escalated_at is not null";
    return Cells.of(em.createNativeQuery(sql).setParameter("today", LocalDate.now(clock))).stream().collect(Collectors.toMap(Cells::required, Cells::count));
  }

  /** The most first. */
  List<OverdueGroup> overdueByOwner(DataScope scope) {
    return groups("f.owner, f.person", NARROW, scope);
  }

  /** The most first. */
  List<OverdueGroup> overdueBySentra(DataScope scope) {
    return groups("s.code, s.name", FROM, scope);
  }

  /** Key of the stored photo. */
  Optional<Long> photo(long id, boolean small, DataScope scope) {
    return numbers(em.createNativeQuery("select f." + (small ? "evidence_small_id" : "evidence_full_id") + NARROW + "f.id = :id and f.evidence_full_id is not null and "
        + scope.condition("b.association_id", "b.code")).setParameter("id", id)).stream().findFirst();
  }

  /** Accounts and names that follow-ups have, the most frequent first, at most 50: to suggest. */
  @SuppressWarnings("unchecked")
  List<String> persons() {
    return em.createNativeQuery("select person from follow_up where person is not null group by person order by count(*) desc, person limit 50").getResultList();
  }

  private List<OverdueGroup> groups(String columns, String from, DataScope scope) {
    LocalDate today = LocalDate.now(clock);
    return Cells.of(em.createNativeQuery("select " + columns + ", count(*) n, sum(f.escalated_at is not null) e, min(f.due) oldest" + from + scope.condition("b.association_id", "b.code") + " and " + OVERDUE
            + " group by " + columns + " order by n desc, 1, 2 limit 100").setParameter("today", today)).stream()
        .map(c -> new OverdueGroup(c.text(), c.text(), c.count(), c.count(), ChronoUnit.DAYS.between(Objects.requireNonNull(c.day()), today))).toList();
  }

  private List<FollowUpRow> rows(Query query) {
    LocalDate today = LocalDate.now(clock);
    return Cells.of(query).stream().map(c -> row(c, today)).toList();
  }

  private static FollowUpRow row(Cells c, LocalDate today) {
    long id = c.count();
    String visit = c.required();
    LocalDate visitDay = Objects.requireNonNull(c.day());
    int number = Objects.requireNonNull(c.integer());
    String business = c.required();
    String name = c.required();
    String sentra = c.text();
    String sentraName = c.text();
    String subDistrict = c.text();
    String task = c.required();
    String owner = c.required();
    String person = c.text();
    LocalDate due = Objects.requireNonNull(c.day());
    String status = c.required();
    boolean overdue = status.equals(FollowUpState.OPEN.code()) && due.isBefore(today);
    return new FollowUpRow(id, visit, visitDay, number, business, name, sentra, sentraName, subDistrict, task, owner, person, due, status, overdue, overdue ? ChronoUnit.DAYS.between(due, today) : 0,
        c.instant(), c.text(), c.flag(), c.instant(), c.text(), c.instant(), c.text(), c.text(), c.flag(), Objects.requireNonNull(c.instant()), Objects.requireNonNull(c.integer()));
  }

  @SuppressWarnings("unchecked")
  private static List<Long> numbers(Query query) {
    return ((List<Number>) query.getResultList()).stream().map(Number::longValue).toList();
  }

  private String where(FollowUpFilter filter, DataScope scope) {
    Narrowing narrowing = new Narrowing(scope.condition("b.association_id", "b.code"))
        .closed("f.owner", FollowUpOwner.class, filter.owner(), "owner")
        .looked("b.code", "%s", filter.business(), "business")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra")
        .looked("f.id", "%s", filter.ids(), "ids")
        .looked("f.visit_id", "select id from visit where uuid in (%s)", filter.visit(), "visit");
    if (!filter.status().isEmpty()) {
      narrowing.and("(" + filter.status().stream().sorted().map(this::status).collect(Collectors.joining(" or ")) + ")");
    }
    if (filter.from() != null) {
      narrowing.and("f.due >= '" + filter.from() + "'");
    }
    if (filter.to() != null) {
      narrowing.and("f.due <= '" + filter.to() + "'");
    }
    return narrowing.sql() + (text(filter.person()) == null ? "" : " and f.person = :person")
        + (text(filter.query()) == null ? "" : " and (f.task like :query or b.name like :query or b.code like :query)");
  }

  private String status(String status) {
    return switch (status) {
      case "open", "confirmed", "cancelled" -> "f.state = '" + status + "'";
      case "overdue" -> "f.state = 'open' and f.due < '" + LocalDate.now(clock) + "'";
      case "done" -> "f.state in ('done', 'confirmed')";
      case "unconfirmed" -> "f.state = 'done'";
      default -> throw RuleViolation.unknownValue("status", status);
    };
  }

  private Query bound(String sql, FollowUpFilter filter) {
    Query query = em.createNativeQuery(sql);
    if (text(filter.query()) != null) {
      query.setParameter("query", Narrowing.containing(Objects.requireNonNull(filter.query())));
    }
    if (text(filter.person()) != null) {
      query.setParameter("person", Objects.requireNonNull(filter.person()).strip());
    }
    return query;
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed;
  }

  /** By status: what waits for somebody first, before it what was put before the head of the office. */
  private static String order(List<PageRequest.Sort> sort) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (PageRequest.Sort by : sort) {
      String way = by.descending() ? " desc, " : ", ";
      sql.append(switch (by.field()) {
        case "status" -> "field(f.state, 'open', 'done', 'confirmed', 'cancelled')" + way + "f.state = 'open' and f.escalated_at is not null desc, f.due" + way;
        case "due" -> "f.due" + way;
        case "name" -> "b.name" + way;
        case "business" -> "b.code_number" + way;
        case "owner" -> "f.owner" + way + "f.person" + way;
        case "task" -> "f.task" + way;
        case "visitDay" -> "f.opened_on" + way;
        case "updated" -> "f.updated_at" + way;
        default -> throw new IllegalArgumentException(by.field());
      });
    }
    return sql.append("f.id").toString();
  }
}
