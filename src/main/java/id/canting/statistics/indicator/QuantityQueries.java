package id.canting.statistics.indicator;

import id.canting.shared.Cells;
import id.canting.statistics.CountedRound;
import id.canting.statistics.indicator.Quantity.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Counts what quantities ask for, over everything; scopes are cut out of the cells. Names in definitions become columns by {@link RegisterField} and
 * {@link ResponseFields}, values are parameters.
 */
@ApplicationScoped
class QuantityQueries {
  static final String PLACE = "ifnull(b.association_id, 0) a, ifnull(b.sentra_id, 0) s, ifnull(b.sub_district_code, '') d";

  @Inject EntityManager em;
  @Inject RegisterCountQueries counts;

  /** Of responses, by round. */
  Map<Long, List<Cell>> responses(Quantity quantity, Collection<CountedRound> rounds) {
    Map<Long, List<Cell>> cells = new HashMap<>();
    if (rounds.isEmpty()) {
      return cells;
    }
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder();
    String variable = quantity.sum();
    for (Condition condition : quantity.conditions()) {
      String field = Objects.requireNonNull(condition.field());
      boolean trait = ResponseFields.isTrait(field);
      variable = trait ? variable : field;
      where.append(" and ").append(among(trait ? ResponseFields.column(field) : "value", condition, "= ''", values));
    }
    if (variable == null) {
      where.append(" and value in ('lengkap', 'sebagian')");
    } else if (quantity.sum() != null) {
      where.append(" and value <> ''");
    }
    values.add(variable == null ? ResponseFields.STATUS : variable);
    String ids = rounds.stream().map(r -> String.valueOf(r.id())).collect(Collectors.joining(","));
    String sql = "select round_id, association_id, sentra_id, sub_district_code, sum(" + (quantity.sum() == null ? "n" : "total") + ") from response_tally where round_id in (" + ids + ")"
        + " and variable = ?" + values.size() + where + " group by round_id, association_id, sentra_id, sub_district_code having sum(n) <> 0";
    for (Object row : query(sql, values).getResultList()) {
      Cells read = new Cells((Object[]) row);
      cells.computeIfAbsent(read.count(), r -> new ArrayList<>()).add(new Cell(read.count(), read.count(), String.valueOf(read.text()), read.count()));
    }
    return cells;
  }

  /** Of the register as it is. */
  List<Cell> register(Quantity quantity) {
    return switch (Objects.requireNonNull(quantity.of())) {
      case Quantity.BUSINESSES -> counts.of(quantity, () -> businesses(quantity));
      case Quantity.CRAFTSPEOPLE -> counts.of(quantity, () -> craftspeople(quantity));
      default -> declared();
    };
  }

  private List<Cell> businesses(Quantity quantity) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("1=1");
    boolean persons = false;
    boolean status = false;
    for (Condition condition : quantity.conditions()) {
      RegisterField field = RegisterField.of(Objects.requireNonNull(condition.field())).orElseThrow();
      persons |= field == RegisterField.SEX;
      status |= field == RegisterField.STATUS;
      where.append(" and ").append(among(field.column(), condition, "is null", values));
    }
    return cells("select " + PLACE + ", count(*) from business b" + (persons ? " join person p on p.id = b.owner_id" : "") + " where " + where
        + (status ? "" : " and b.status <> 'closed'") + " group by a, s, d", values);
  }

  private List<Cell> craftspeople(Quantity quantity) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("1=1");
    quantity.conditions().forEach(condition -> where.append(" and ").append(among("p.sex", condition, "is null", values)));
    String persons = quantity.conditions().isEmpty() ? "" : " join person p on p.id = b.person_id";
    return cells("select " + PLACE + ", count(*) from craftsperson b" + persons + " where " + where + " group by a, s, d", values);
  }

  /** Of the latest year for which an office declared any, as in Table 2. */
  private List<Cell> declared() {
    return cells("select " + PLACE.replace("b.sentra_id", "b.id") + ", sum(y.craftspeople) from sentra b join sentra_declared y on y.sentra_id = b.id"
        + " where y.year = (select max(year) from sentra_declared) group by a, s, d", List.of());
  }

  /** A condition with parameters. @param none how the column says that nothing is known */
  static String among(String column, Condition condition, String none, List<Object> values) {
    List<String> either = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (String value : Objects.requireNonNull(condition.values())) {
      switch (value) {
        case Quantity.KNOWN -> either.add("not " + column + " " + none);
        case Quantity.NONE -> either.add(column + " " + none);
        default -> {
          values.add(value);
          places.add("?" + values.size());
        }
      }
    }
    if (!places.isEmpty()) {
      either.add(column + " in (" + String.join(",", places) + ")");
    }
    return "(" + String.join(" or ", either) + ")";
  }

  private List<Cell> cells(String sql, List<Object> values) {
    List<Cell> cells = new ArrayList<>();
    for (Object row : query(sql, values).getResultList()) {
      Cells read = new Cells((Object[]) row);
      cells.add(new Cell(read.count(), read.count(), String.valueOf(read.text()), read.count()));
    }
    return cells;
  }

  private Query query(String sql, List<Object> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
