package id.canting.statistics.indicator;

import id.canting.shared.Cells;
import id.canting.statistics.indicator.Quantity.Condition;
import id.canting.supervision.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts visits made and follow-ups due within days, over everything; scopes are cut out of the cells. Places are those of the business now. Names in definitions
 * become columns by {@link PeriodField} and {@link RegisterField}, values are parameters.
 */
@ApplicationScoped
class PeriodQueries {
  private static final String VISITS = " join visit v on v.made = 1 and v.day between q.first and q.last";
  /** What is agreed while a visit is written for the first time is not told of yet. */
  private static final String FOLLOW_UPS = " join follow_up v on v.due between q.first and q.last join visit w on w.id = v.visit_id and " + FollowUps.told("w");

  @Inject EntityManager em;

  /** Both inclusive. */
  record Days(LocalDate first, LocalDate last) {}

  /** @param periods by a number of the caller's, by which the answer is too; a period without any has no entry */
  Map<Long, List<Cell>> of(Quantity quantity, Map<Long, Days> periods) {
    Map<Long, List<Cell>> cells = new HashMap<>();
    if (periods.isEmpty()) {
      return cells;
    }
    String source = Objects.requireNonNull(quantity.of());
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("1=1");
    boolean persons = false;
    boolean state = false;
    for (Condition condition : quantity.conditions()) {
      Optional<PeriodField> own = PeriodField.of(source, Objects.requireNonNull(condition.field()));
      RegisterField field = own.isPresent() ? null : RegisterField.of(condition.field()).orElseThrow();
      persons |= field == RegisterField.SEX;
      state |= own.filter(f -> f == PeriodField.STATE).isPresent();
      where.append(" and ").append(QuantityQueries.among(field == null ? own.orElseThrow().column() : field.column(), condition, "is null", values));
    }
    boolean followUps = source.equals(Quantity.FOLLOW_UPS);
    String days = periods.entrySet().stream().map(e -> "select " + e.getKey() + " id, date '" + e.getValue().first() + "' first, date '" + e.getValue().last() + "' last").collect(Collectors.joining(" union all "));
    Query query = em.createNativeQuery("select q.id, " + QuantityQueries.PLACE + ", " + (source.equals(Quantity.VISITED) ? "count(distinct b.id)" : "count(*)") + " from (" + days + ") q"
        + (followUps ? FOLLOW_UPS : VISITS) + " join business b on b.id = v.business_id" + (persons ? " join person p on p.id = b.owner_id" : "") + " where " + where
        + (followUps && !state ? " and v.state <> 'cancelled'" : "") + " group by q.id, a, s, d");
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    for (Cells c : Cells.of(query)) {
      cells.computeIfAbsent(c.count(), id -> new ArrayList<>()).add(new Cell(c.count(), c.count(), c.required(), c.count()));
    }
    return cells;
  }
}
