package id.canting.statistics.indicator;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue and its targets. */
@ApplicationScoped
class IndicatorRepository {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String SELECT = "select i.code, i.version, v.definition, i.shipped, i.changed_at, i.changed_by, i.revision from indicator i"
      + " join indicator_version v on v.code = i.code and v.version = i.version";

  @Inject EntityManager em;

  /** In the order of the catalogue. */
  List<IndicatorRecord> all() {
    Map<String, List<Target>> targets = targets(null);
    List<IndicatorRecord> all = new ArrayList<>();
    for (Object row : em.createNativeQuery(SELECT + " order by i.position, i.code").getResultList()) {
      all.add(record(new Cells((Object[]) row), targets));
    }
    return all;
  }

  Optional<IndicatorRecord> find(String code) {
    if (!code.matches("[a-z0-9-]{1,40}")) {
      return Optional.empty();
    }
    List<?> rows = em.createNativeQuery(SELECT + " where i.code = ?1").setParameter(1, code).getResultList();
    return rows.stream().findFirst().map(row -> record(new Cells((Object[]) row), targets(code)));
  }

  Definition definition(String code, int version) {
    return read((String) em.createNativeQuery("select definition from indicator_version where code = ?1 and version = ?2").setParameter(1, code).setParameter(2, version).getSingleResult());
  }

  void add(String code, Definition definition, List<Target> targets, Instant at, String by) {
    em.createNativeQuery("insert into indicator (code, version, revision, position, shipped, changed_at, changed_by) select ?1, 1, 0, coalesce(max(position), 0) + 10, false, ?2, ?3 from indicator")
        .setParameter(1, code).setParameter(2, at).setParameter(3, by).executeUpdate();
    addVersion(code, 1, definition, at, by);
    addTargets(code, targets);
  }

  /** @return false when somebody else was faster */
  boolean change(IndicatorRecord present, int version, Definition definition, List<Target> targets, Instant at, String by) {
    int changed = em.createNativeQuery("update indicator set version = ?1, revision = revision + 1, changed_at = ?2, changed_by = ?3 where code = ?4 and revision = ?5")
        .setParameter(1, version).setParameter(2, at).setParameter(3, by).setParameter(4, present.code()).setParameter(5, present.revision()).executeUpdate();
    if (changed == 0) {
      return false;
    }
    if (version != present.version()) {
      addVersion(present.code(), version, definition, at, by);
    }
    em.createNativeQuery("delete from indicator_target where code = ?1").setParameter(1, present.code()).executeUpdate();
    addTargets(present.code(), targets);
    return true;
  }

  /** What would be stored of the definition; equal texts mean equal definitions. */
  String json(Definition definition) {
    return JSON.toJson(definition);
  }

  private void addVersion(String code, int version, Definition definition, Instant at, String by) {
    em.createNativeQuery("insert into indicator_version (code, version, definition, made_at, made_by) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, code).setParameter(2, version).setParameter(3, json(definition)).setParameter(4, at).setParameter(5, by).executeUpdate();
  }

  private void addTargets(String code, List<Target> targets) {
    for (Target target : targets) {
      em.createNativeQuery("insert into indicator_target (code, period, area, value) values (?1, ?2, ?3, ?4)")
          .setParameter(1, code).setParameter(2, target.period()).setParameter(3, target.area()).setParameter(4, target.value()).executeUpdate();
    }
  }

  private Map<String, List<Target>> targets(@Nullable String code) {
    var query = em.createNativeQuery("select code, period, area, value from indicator_target" + (code == null ? "" : " where code = ?1") + " order by code, period, area");
    if (code != null) {
      query.setParameter(1, code);
    }
    Map<String, List<Target>> targets = new HashMap<>();
    for (Object row : query.getResultList()) {
      Cells cells = new Cells((Object[]) row);
      targets.computeIfAbsent(cells.required(), c -> new ArrayList<>())
          .add(new Target(cells.required(), cells.required(), Objects.requireNonNull(cells.decimal()).stripTrailingZeros()));
    }
    return targets;
  }

  private static IndicatorRecord record(Cells cells, Map<String, List<Target>> targets) {
    String code = cells.required();
    int version = (int) cells.count();
    Definition d = read(cells.required());
    return new IndicatorRecord(code, Objects.requireNonNull(d.name()), d.meaning(), Objects.requireNonNull(d.numerator()), Objects.requireNonNull(d.denominator()),
        Objects.requireNonNull(d.unit()), Objects.requireNonNull(d.direction()), d.source(), d.disaggregations() == null ? List.of() : d.disaggregations(), d.owner(), version, cells.flag(),
        targets.getOrDefault(code, List.of()), Objects.requireNonNull(cells.instant()), cells.required(), (int) cells.count());
  }

  /** Sources of raw material in the register. */
  List<String> materials() {
    List<?> rows = em.createNativeQuery("select distinct raw_material_source from business where raw_material_source is not null order by 1 limit 40").getResultList();
    return rows.stream().map(Object::toString).toList();
  }

  private static Definition read(String json) {
    return JSON.fromJson(json, Definition.class);
  }

  /** Names of the areas by their keys in the database: sentra codes by id, sub-districts in lower case by code. */
  Map<Object, String> areas() {
    Map<Object, String> areas = new LinkedHashMap<>();
    for (Object row : em.createNativeQuery("select code, lower(name) from sub_district order by name").getResultList()) {
      Cells cells = new Cells((Object[]) row);
      areas.put(cells.required(), cells.required());
    }
    for (Object row : em.createNativeQuery("select id, code from sentra order by code").getResultList()) {
      Cells cells = new Cells((Object[]) row);
      areas.put(cells.count(), cells.required());
    }
    return areas;
  }
}
