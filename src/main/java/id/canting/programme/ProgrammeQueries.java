package id.canting.programme;

import id.canting.identity.DataScope;
import id.canting.programme.eligibility.Eligibility;
import id.canting.shared.Cells;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Programmes as rows, for reading. */
@ApplicationScoped
class ProgrammeQueries {
  private static final String COLUMNS = "p.id, p.code, p.name, p.purpose, p.level, p.kind, p.constraints, p.agency, p.partners, p.first_day, p.last_day, p.target_group, p.eligibility, p.budget,"
      + " p.outputs, p.funding, p.planned_rupiah, p.realised_rupiah, p.status, p.evaluation, (select count(*) from activity a where a.programme_id = p.id and a.status <> 'cancelled'),"
      + " %s, %s, p.example, p.updated_at, p.version";

  @Inject EntityManager em;

  Page<ProgrammeRecord> page(ProgrammeFilter filter, DataScope scope, PageRequest request) {
    String where = where(filter);
    long total = ((Number) bound("select count(*) from programme p where " + where, filter).getSingleResult()).longValue();
    String sql = "select " + columns(scope) + " from programme p where " + where + order(request.sort()) + " limit " + request.size() + " offset " + request.offset();
    return new Page<>(total, request.page(), request.size(), records(bound(sql, filter), false));
  }

  /** In the order of their codes. @param after number of the last one had */
  List<ProgrammeRecord> after(int after, int limit, ProgrammeFilter filter, DataScope scope) {
    return records(bound("select " + columns(scope) + " from programme p where " + where(filter) + " and p.code_number > " + after + " order by p.code_number limit " + limit, filter), false);
  }

  Optional<ProgrammeRecord> find(String code, DataScope scope) {
    return records(em.createNativeQuery("select " + columns(scope) + " from programme p where p.code = ?1").setParameter(1, code), true).stream().findFirst();
  }

  /** @param condition with one parameter */
  Optional<ActivityOutline> activity(String condition, Object value) {
    return Cells.of(em.createNativeQuery("select a.id, a.code, a.name, a.programme_id, p.code pc, a.first_day, a.last_day, v.name vn, a.place, a.status = 'cancelled' from activity a"
        + " join programme p on p.id = a.programme_id left join village v on v.code = a.village_code where " + condition).setParameter(1, value)).stream()
        .map(c -> new ActivityOutline(c.count(), c.required(), c.required(), c.count(), c.required(), Objects.requireNonNull(c.day()), Objects.requireNonNull(c.day()), c.text(), c.text(), c.flag()))
        .findFirst();
  }

  private static String columns(DataScope scope) {
    String attended = "(select count(%s) from activity a join attendance t on t.activity_id = a.id" + (scope.kind() == DataScope.Kind.BUSINESS ? " join business b on b.id = t.business_id" : "")
        + " where a.programme_id = p.id and " + scope.condition("t.association_id", "b.code") + ")";
    return COLUMNS.formatted(attended.formatted("distinct t.business_id"), attended.formatted("*"));
  }

  private List<ProgrammeRecord> records(Query query, boolean whole) {
    List<ProgrammeRecord> records = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      long id = c.count();
      records.add(new ProgrammeRecord(c.required(), c.required(), c.text(), c.required(), c.required(), list(c.required()), c.text(), c.text(),
          Objects.requireNonNull(c.day()), Objects.requireNonNull(c.day()), c.text(), Eligibility.read(c.text()).criteria(),
          ProgrammeJson.read(c.required(), BudgetLine[].class), ProgrammeJson.read(c.required(), Output[].class), list(c.required()), c.count(), c.count(), c.required(), c.text(),
          c.count(), c.count(), c.count(), c.flag(), Objects.requireNonNull(c.instant()), whole ? events(id) : null, Objects.requireNonNull(c.integer())));
    }
    return records;
  }

  private List<ProgrammeRecord.Event> events(long programme) {
    return Cells.of(em.createNativeQuery("select at, username, step, reason from programme_event where programme_id = ?1 order by number").setParameter(1, programme)).stream()
        .map(c -> new ProgrammeRecord.Event(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.text())).toList();
  }

  private static String where(ProgrammeFilter filter) {
    Narrowing narrowing = new Narrowing("1=1")
        .closed("p.kind", ProgrammeKind.class, filter.kind(), "kind")
        .closed("p.level", ProgrammeLevel.class, filter.level(), "level")
        .closed("p.status", ProgrammeStatus.class, filter.status(), "status")
        .either(among("p.constraints", known(Constraint.class, filter.constraint(), "constraint")), "p.constraints = ''", filter.constraint())
        .either(among("p.funding", known(Funding.class, filter.funding(), "funding")), "p.funding = ''", filter.funding())
        .either(years(filter.year()), "1=0", Set.of());
    return narrowing.sql() + (filter.query() == null || filter.query().isBlank() ? "" : " and (p.name like :query or p.code like :query)");
  }

  private static <E extends Enum<E> & Labelled> Set<String> known(Class<E> type, Set<String> values, String field) {
    return values.stream().filter(v -> !v.equals(Narrowing.NONE)).map(v -> Objects.requireNonNull(Codes.of(Codes.read(type, v, field))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable String among(String column, Set<String> values) {
    return any(values, value -> "find_in_set('" + value + "', " + column + ") > 0");
  }

  private static @Nullable String years(Set<String> years) {
    return any(years, year -> {
      if (!year.matches("[12][0-9]{3}")) {
        throw RuleViolation.unknownValue("year", year);
      }
      return "(p.first_day <= '" + year + "-12-31' and p.last_day >= '" + year + "-01-01')";
    });
  }

  private static @Nullable String any(Set<String> values, Function<String, String> condition) {
    return values.isEmpty() ? null : "(" + values.stream().map(condition).collect(Collectors.joining(" or ")) + ")";
  }

  private Query bound(String sql, ProgrammeFilter filter) {
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
        case "code" -> "p.code_number";
        case "name" -> "p.name";
        case "from" -> "p.first_day";
        case "to" -> "p.last_day";
        case "kind" -> "p.kind";
        case "status" -> "field(p.status, 'planned', 'open', 'running', 'finished', 'evaluated')";
        case "planned" -> "p.planned_rupiah";
        case "realised" -> "p.realised_rupiah";
        case "updated" -> "p.updated_at";
        default -> throw new IllegalArgumentException(by.field());
      }).append(by.descending() ? " desc, " : ", ");
    }
    return sql.append("p.id").toString();
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
