package id.canting.area.boundary;

import id.canting.shared.Cells;
import id.canting.shared.SharedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BoundaryRepository {
  private static final String SETS = "select b.id, b.file_name, b.format, b.layer, b.matched, b.missing, b.unmatched, b.positions, b.kept_positions, b.checked_at, b.checked_by,"
      + " b.id <=> (select e.set_id from boundary_event e order by e.id desc limit 1) from boundary_set b where ";
  private static final int MOST = 50;

  @Inject EntityManager em;

  Boundaries current() {
    List<Cells> rows = Cells.of(em.createNativeQuery("select e.id, b.content from boundary_event e left join boundary_set b on b.id = e.set_id order by e.id desc limit 1"));
    if (rows.isEmpty()) {
      return new Boundaries(0, "");
    }
    return new Boundaries(rows.get(0).count(), Objects.requireNonNullElse(rows.get(0).text(), ""));
  }

  Optional<BoundarySet> find(long id) {
    return sets(em.createNativeQuery(SETS + "b.id = ?1").setParameter(1, id)).stream().findFirst();
  }

  /** A file that was checked already and gives the same shapes. */
  Optional<BoundarySet> same(String fileName, String content) {
    return sets(em.createNativeQuery(SETS + "b.file_name = ?1 and b.content = ?2 order by b.id desc limit 1").setParameter(1, fileName).setParameter(2, content)).stream().findFirst();
  }

  /** The latest first. */
  List<BoundaryEvent> events() {
    List<BoundaryEvent> events = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery("select e.id, e.set_id, b.file_name, e.step, e.at, e.username from boundary_event e left join boundary_set b on b.id = e.set_id order by e.id desc limit " + MOST))) {
      events.add(new BoundaryEvent(c.count(), c.big(), c.text(), c.required(), Objects.requireNonNull(c.instant()), c.required()));
    }
    return events;
  }

  boolean wasApplied(long set) {
    return !em.createNativeQuery("select 1 from boundary_event where set_id = ?1 limit 1").setParameter(1, set).getResultList().isEmpty();
  }

  /** Keeps what was checked; files that never were in force go when the next comes. */
  long add(BoundarySet set, String content) {
    em.createNativeQuery("delete from boundary_set where id not in (select set_id from boundary_event where set_id is not null)").executeUpdate();
    long id = ((Number) em.createNativeQuery("select nextval(boundary_set_seq)").getSingleResult()).longValue();
    em.createNativeQuery("insert into boundary_set (id, file_name, format, layer, matched, missing, unmatched, positions, kept_positions, content, checked_at, checked_by)"
        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .setParameter(1, id).setParameter(2, set.fileName()).setParameter(3, set.format()).setParameter(4, set.layer()).setParameter(5, set.matched())
        .setParameter(6, written(set.missing())).setParameter(7, written(set.unmatched())).setParameter(8, set.positions()).setParameter(9, set.keptPositions())
        .setParameter(10, content).setParameter(11, set.checkedAt()).setParameter(12, set.checkedBy()).executeUpdate();
    return id;
  }

  void event(@Nullable Long set, String step, Instant at, String username) {
    long id = ((Number) em.createNativeQuery("select nextval(boundary_event_seq)").getSingleResult()).longValue();
    em.createNativeQuery("insert into boundary_event (id, set_id, step, at, username) values (?1, " + (set == null ? "null" : String.valueOf(set)) + ", ?2, ?3, ?4)")
        .setParameter(1, id).setParameter(2, step).setParameter(3, at).setParameter(4, username).executeUpdate();
  }

  private static List<BoundarySet> sets(Query query) {
    List<BoundarySet> sets = new ArrayList<>();
    for (Cells c : Cells.of(query)) {
      sets.add(new BoundarySet(c.count(), c.required(), c.required(), c.required(), (int) c.count(), read(c.required()), read(c.required()), (int) c.count(), (int) c.count(),
          Objects.requireNonNull(c.instant()), c.required(), c.flag()));
    }
    return sets;
  }

  private static String written(List<String> names) {
    return SharedJson.PROVIDER.createArrayBuilder(names).build().toString();
  }

  private static List<String> read(String json) {
    try (JsonReader reader = SharedJson.PROVIDER.createReader(new StringReader(json))) {
      JsonArray names = reader.readArray();
      return names.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
  }
}
