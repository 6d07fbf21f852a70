package id.canting.supervision.checklist;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class ChecklistRepository {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String SELECT = "select c.code, c.version, c.version = (select max(o.version) from checklist o where o.code = c.code), c.definition, c.released_at, c.released_by from checklist c";

  @Inject EntityManager em;

  /** The latest of each. */
  List<ChecklistRecord> latest() {
    return records(em.createNativeQuery(SELECT + " where c.version = (select max(l.version) from checklist l where l.code = c.code) order by c.code"));
  }

  Optional<ChecklistRecord> latest(String code) {
    return records(em.createNativeQuery(SELECT + " where c.code = ?1 order by c.version desc limit 1").setParameter(1, code)).stream().findFirst();
  }

  Optional<ChecklistRecord> find(String code, int version) {
    return records(em.createNativeQuery(SELECT + " where c.code = ?1 and c.version = ?2").setParameter(1, code).setParameter(2, version)).stream().findFirst();
  }

  List<Checklists.Version> latestVersions() {
    return Cells.of(em.createNativeQuery("select code, max(version) from checklist group by code order by code")).stream()
        .map(c -> new Checklists.Version(c.required(), Objects.requireNonNull(c.integer()))).toList();
  }

  Optional<Integer> latestVersion(String code) {
    return versions(code).stream().findFirst();
  }

  /** The latest first. */
  List<Integer> versions(String code) {
    return em.createNativeQuery("select version from checklist where code = ?1 order by version desc").setParameter(1, code).getResultList().stream().map(v -> (Integer) ((Number) v).intValue()).toList();
  }

  static String json(Checklist definition) {
    return JSON.toJson(definition);
  }

  void add(String code, int version, Checklist definition, Instant at, String by) {
    em.createNativeQuery("insert into checklist (code, version, definition, released_at, released_by) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, code).setParameter(2, version).setParameter(3, json(definition)).setParameter(4, at).setParameter(5, by).executeUpdate();
  }

  private static List<ChecklistRecord> records(Query query) {
    return Cells.of(query).stream().map(c -> new ChecklistRecord(c.required(), Objects.requireNonNull(c.integer()), c.flag(), JSON.fromJson(c.required(), Checklist.class),
        Objects.requireNonNull(c.instant()), c.text())).toList();
  }
}
