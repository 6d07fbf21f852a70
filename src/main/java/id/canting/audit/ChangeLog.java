package id.canting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** History as people read it: who changed which field from what to what, and when. The caller has checked that the record is in scope. */
@ApplicationScoped
public class ChangeLog {
  private static final int REMOVED = 2;

  @Inject ChangeQueries queries;

  /** Newest first; changes of several trails in one transaction are one change. */
  public List<Change> of(List<AuditTrail> trails) {
    TreeMap<Long, Change> byRevision = new TreeMap<>(Comparator.reverseOrder());
    for (AuditTrail trail : trails) {
      ChangeQueries.@Nullable State before = null;
      for (ChangeQueries.State state : queries.states(trail)) {
        List<Change.FieldChange> changes = changes(trail, before == null || before.row() != state.row() ? null : before, state);
        if (!changes.isEmpty()) {
          byRevision.computeIfAbsent(state.revision(), r -> new Change(state.at(), state.by(), new ArrayList<>())).changes().addAll(changes);
        }
        before = state;
      }
    }
    return List.copyOf(byRevision.values());
  }

  private static List<Change.FieldChange> changes(AuditTrail trail, ChangeQueries.@Nullable State before, ChangeQueries.State state) {
    List<Change.FieldChange> changes = new ArrayList<>();
    trail.columns().forEach((column, shown) -> {
      Object old = before == null || before.kind() == REMOVED ? null : before.values().get(column);
      Object now = state.kind() == REMOVED ? null : state.values().get(column);
      if (!same(old, now)) {
        changes.add(new Change.FieldChange(shown.field(), text(shown, old), text(shown, now)));
      }
    });
    return changes;
  }

  private static boolean same(@Nullable Object old, @Nullable Object now) {
    return old instanceof byte[] a && now instanceof byte[] b ? java.util.Arrays.equals(a, b) : Objects.equals(old, now);
  }

  private static @Nullable String text(AuditTrail.Shown shown, @Nullable Object value) {
    return value == null ? null : shown.text().apply(value);
  }
}
