package id.canting.statistics.trend;

import id.canting.identity.DataScope;
import id.canting.shared.Cells;
import id.canting.statistics.CountedRound;
import id.canting.statistics.TableCondition;
import id.canting.statistics.TableFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts of {@code response_tally} over several rounds. */
@ApplicationScoped
class ShareQueries {
  private static final String BUSINESS = "''"; // a tally knows no single business

  @Inject EntityManager em;

  /**
   * @param key of the group, {@link Grouping#NONE} when not known, {@link Grouping#TOTAL} without grouping
   * @param value empty: missing
   */
  record Count(long round, String variable, String value, String key, long n, long total) {}

  /** @param main variable that is counted with what is missing; @param rated variables of which only what was said is read */
  List<Count> counts(Collection<CountedRound> rounds, String main, Collection<String> rated, @Nullable Grouping by, TableFilter filter, DataScope scope) {
    List<Count> counts = new ArrayList<>();
    if (rounds.isEmpty()) {
      return counts;
    }
    for (Object row : em.createNativeQuery(sql(rounds, main, rated, by, filter, scope)).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      counts.add(new Count(cells.count(), cells.required(), cells.required(), cells.required(), cells.count(), cells.count()));
    }
    return counts;
  }

  private static String sql(Collection<CountedRound> rounds, String main, Collection<String> rated, @Nullable Grouping by, TableFilter filter, DataScope scope) {
    String group = by == null ? "''" : by.column();
    String counted = "select round_id, variable, value, " + group + " g, sum(n) n, sum(total) total from response_tally where round_id in ("
        + rounds.stream().map(r -> String.valueOf(r.id())).collect(Collectors.joining(",")) + ") and (variable = '" + main + "' or variable in ('" + String.join("','", rated) + "') and value > '') and "
        + TableCondition.TALLY.of(filter) + " and " + scope.condition("association_id", BUSINESS) + " group by round_id, variable, value" + (by == null ? "" : ", " + group)
        + " having sum(n) <> 0";
    String name = by == null ? "'" + Grouping.TOTAL + "'" : switch (by) {
      case SCALE -> "if(t.g = '', '" + Grouping.NONE + "', t.g)";
      case SUB_DISTRICT -> "lower(coalesce(k.name, '" + Grouping.NONE + "'))";
      case SENTRA -> "coalesce(k.code, '" + Grouping.NONE + "')";
    };
    String names = by == Grouping.SUB_DISTRICT ? " left join sub_district k on k.code = t.g" : by == Grouping.SENTRA ? " left join sentra k on k.id = t.g" : "";
    return "select t.round_id, t.variable, t.value, " + name + " name, t.n, t.total from (" + counted + ") t" + names;
  }
}
