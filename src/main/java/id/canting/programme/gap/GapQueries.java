package id.canting.programme.gap;

import id.canting.identity.DataScope;
import id.canting.programme.gap.GapTable.Cell;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The gap, counted by the database: every latest main constraint beside the businesses that were served against it. */
@ApplicationScoped
class GapQueries {
  private static final String CODES = Arrays.stream(Constraint.values()).map(c -> "select '" + c.code() + "' code").collect(Collectors.joining(" union all "));
  /** Business, constraint and the last day of the latest activity against it. */
  private static final String SERVED = "(select t.business_id, c.code, max(a.last_day) last_day from activity a join programme p on p.id = a.programme_id join (" + CODES
      + ") c on find_in_set(c.code, p.constraints) join attendance t on t.activity_id = a.id%s group by t.business_id, c.code) v on v.business_id = b.id and v.code = k.main_constraint";
  private static final String FROM = " from business_constraint k join business b on b.id = k.business_id left join sentra s on s.id = b.sentra_id";
  private static final Map<String, String> ORDERS = Map.of("code", "b.code_number", "lastServed", "v.last_day");

  @Inject EntityManager em;

  GapTable table(GapFilter filter, LocalDate since, DataScope scope) {
    Query query = em.createNativeQuery("select s.code, s.name, k.main_constraint, count(*), sum(v.business_id is null)" + FROM
        + " left join " + SERVED.formatted(" where a.last_day > '" + since + "'") + " where " + condition(filter, scope) + " group by s.id, k.main_constraint order by s.code is null, s.code");
    Map<String, GapTable.Row> items = new LinkedHashMap<>();
    Map<String, Cell> total = empty();
    for (Cells c : Cells.of(query)) {
      String sentra = c.text();
      String name = c.text();
      String constraint = c.required();
      Cell cell = new Cell(c.count(), c.count());
      items.computeIfAbsent(String.valueOf(sentra), s -> new GapTable.Row(sentra, name, empty())).constraints().put(constraint, cell);
      total.merge(constraint, cell, Cell::plus);
    }
    return new GapTable(scope.kind().code(), filter.days(), List.copyOf(items.values()), total);
  }

  Page<GapBusiness> businesses(GapFilter filter, LocalDate since, DataScope scope, PageRequest request) {
    String from = FROM + " left join " + SERVED.formatted("") + " where " + condition(filter, scope) + " and (v.last_day is null or v.last_day <= '" + since + "')";
    long total = ((Number) em.createNativeQuery("select count(*)" + from).getSingleResult()).longValue();
    PageRequest.Sort sort = request.sort().get(0);
    List<GapBusiness> items = new ArrayList<>();
    Query query = em.createNativeQuery("select b.code, b.name, s.code sentra, s.name sentra_name, b.declared_scale, k.main_constraint, v.last_day" + from
        + " order by " + Objects.requireNonNull(ORDERS.get(sort.field())) + (sort.descending() ? " desc" : "") + ", b.code_number limit " + request.size() + " offset " + request.offset());
    for (Cells c : Cells.of(query)) {
      items.add(new GapBusiness(c.required(), c.required(), c.text(), c.text(), c.text(), c.required(), c.day()));
    }
    return new Page<>(total, request.page(), request.size(), items);
  }

  private static String condition(GapFilter filter, DataScope scope) {
    return new Narrowing("b.status <> 'closed' and " + scope.condition("b.association_id", "b.code"))
        .closed("k.main_constraint", Constraint.class, filter.constraint(), "constraint")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra").sql();
  }

  private static Map<String, Cell> empty() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Arrays.stream(Constraint.values()).forEach(c -> cells.put(c.code(), Cell.NOTHING));
    return cells;
  }
}
