package id.canting.statistics.trend;

import id.canting.statistics.trend.Transitions.Unmatched;
import id.canting.survey.Constraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums moves up to transitions. */
final class TransitionCounts {
  private static final String NEW = "new";
  private static final String PERSISTED = "persisted";
  private static final String RESOLVED = "resolved";
  private static final String RELAPSED = "relapsed";

  private final Map<String, Map<String, Long>> matrix = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> constraints = new LinkedHashMap<>();
  private final Map<String, Long> unmatchedFrom = new LinkedHashMap<>();
  private final Map<String, Long> unmatchedTo = new LinkedHashMap<>();

  private TransitionCounts() {
    for (Constraint constraint : Constraint.values()) {
      Map<String, Long> row = new LinkedHashMap<>();
      for (Constraint other : Constraint.values()) {
        row.put(other.code(), 0L);
      }
      matrix.put(constraint.code(), row);
      Map<String, Long> kinds = new LinkedHashMap<>();
      List.of(PERSISTED, RESOLVED, NEW, RELAPSED).forEach(kind -> kinds.put(kind, 0L));
      constraints.put(constraint.code(), kinds);
    }
    for (PathState state : PathState.values()) {
      if (!state.isConstraint()) {
        unmatchedFrom.put(state.key(), 0L);
        unmatchedTo.put(state.key(), 0L);
      }
    }
    unmatchedTo.put(NEW, 0L);
  }

  static Transitions of(String from, String to, String scope, List<TransitionQueries.Move> moves) {
    TransitionCounts counts = new TransitionCounts();
    moves.forEach(counts::add);
    long matched = counts.matrix.values().stream().mapToLong(TransitionCounts::sum).sum();
    long unchanged = counts.constraints.values().stream().mapToLong(kinds -> kinds.getOrDefault(PERSISTED, 0L)).sum();
    return new Transitions(from, to, scope, matched, unchanged, counts.matrix, counts.constraints, new Unmatched(sum(counts.unmatchedFrom), counts.unmatchedFrom),
        new Unmatched(sum(counts.unmatchedTo), counts.unmatchedTo));
  }

  private void add(TransitionQueries.Move move) {
    PathState from = move.from();
    PathState to = move.to();
    if (from.isConstraint() && to.isConstraint()) {
      add(matrix, from, to.key(), move);
      if (from == to) {
        add(constraints, from, PERSISTED, move);
      } else {
        add(constraints, from, RESOLVED, move);
        add(constraints, to, move.hadBefore() ? RELAPSED : NEW, move);
      }
    } else if (from.isConstraint()) {
      unmatchedFrom.merge(to.key(), move.businesses(), Long::sum);
    } else if (to.isConstraint()) {
      unmatchedTo.merge(from == PathState.NO_RESPONSE && move.unseen() ? NEW : from.key(), move.businesses(), Long::sum);
    }
  }

  private static void add(Map<String, Map<String, Long>> counts, PathState state, String key, TransitionQueries.Move move) {
    counts.computeIfPresent(state.key(), (code, row) -> {
      row.merge(key, move.businesses(), Long::sum);
      return row;
    });
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
