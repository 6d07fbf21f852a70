package id.canting.supervision.planning;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@ApplicationScoped
class PlannerRepository {
  private static final String READ = "select version, start_name, lat, lng, changed_at, changed_by from planner where id = 1";

  @Inject EntityManager em;

  PlannerSettings read() {
    return read(READ);
  }

  /** Who changes the settings waits here for others. */
  PlannerSettings lock() {
    return read(READ + " for update");
  }

  private PlannerSettings read(String query) {
    Cells c = Cells.of(em.createNativeQuery(query)).get(0);
    int version = (int) c.count();
    StartPoint start = new StartPoint(c.text(), c.real(), c.real());
    return new PlannerSettings(version, weights(), start, Objects.requireNonNull(c.instant()), c.required());
  }

  private Map<String, Integer> weights() {
    Map<String, Integer> stored = new LinkedHashMap<>();
    for (Cells c : Cells.of(em.createNativeQuery("select part, weight from planner_setting"))) {
      stored.put(c.required(), (int) c.count());
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (PlannerPart part : PlannerPart.values()) {
      weights.put(part.code(), stored.getOrDefault(part.code(), 0));
    }
    return weights;
  }

  void weigh(String part, int weight) {
    em.createNativeQuery("update planner_setting set weight = ?2 where part = ?1").setParameter(1, part).setParameter(2, weight).executeUpdate();
  }

  void change(StartPoint start, Instant at, String by) {
    em.createNativeQuery("update planner set version = version + 1, start_name = ?1, lat = ?2, lng = ?3, changed_at = ?4, changed_by = ?5 where id = 1")
        .setParameter(1, start.name()).setParameter(2, start.lat()).setParameter(3, start.lng()).setParameter(4, at).setParameter(5, by).executeUpdate();
  }

  void log(PlannerChange change) {
    em.createNativeQuery("insert into planner_change (at, username, field, before_value, after_value) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, change.at()).setParameter(2, change.by()).setParameter(3, change.field()).setParameter(4, change.before()).setParameter(5, change.after()).executeUpdate();
  }

  /** The newest first. */
  List<PlannerChange> changes(int most) {
    return Cells.of(em.createNativeQuery("select at, username, field, before_value, after_value from planner_change order by id desc limit " + most)).stream()
        .map(c -> new PlannerChange(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.required(), c.required())).toList();
  }
}
