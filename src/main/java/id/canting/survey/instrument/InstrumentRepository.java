package id.canting.survey.instrument;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentRepository {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String SELECT =
      "select i.version, i.state, i.definition, (select count(*) from survey_round r where r.instrument = i.version), i.made_at, i.made_by, i.lock_version from instrument i";

  @Inject EntityManager em;

  List<InstrumentRecord> all() {
    List<InstrumentRecord> all = new ArrayList<>();
    for (Object row : em.createNativeQuery(SELECT + " order by i.version").getResultList()) {
      all.add(record(new Cells((Object[]) row)));
    }
    return all;
  }

  Optional<InstrumentRecord> find(int version) {
    List<?> rows = em.createNativeQuery(SELECT + " where i.version = ?1").setParameter(1, version).getResultList();
    return rows.stream().findFirst().map(row -> record(new Cells((Object[]) row)));
  }

  Optional<Integer> revision(int version) {
    return first("select lock_version from instrument where version = " + version);
  }

  Optional<Integer> inForce() {
    return first("select max(version) from instrument where state = 'ready'");
  }

  List<Integer> ready() {
    List<?> rows = em.createNativeQuery("select version from instrument where state = 'ready' order by version").getResultList();
    return rows.stream().map(v -> ((Number) v).intValue()).toList();
  }

  private Optional<Integer> first(String sql) {
    List<?> rows = em.createNativeQuery(sql).getResultList();
    return rows.isEmpty() || rows.get(0) == null ? Optional.empty() : Optional.of(((Number) rows.get(0)).intValue());
  }

  private static InstrumentRecord record(Cells cells) {
    return new InstrumentRecord(Objects.requireNonNull(cells.integer()), cells.required(), JSON.fromJson(cells.required(), Instrument.class), cells.count(),
        Objects.requireNonNull(cells.instant()), cells.required(), Objects.requireNonNull(cells.integer()));
  }

  /** The next version, as a draft. */
  int add(Instrument definition, Instant at, String by) {
    int version = ((Number) em.createNativeQuery("select coalesce(max(version), 0) + 1 from instrument").getSingleResult()).intValue();
    em.createNativeQuery("insert into instrument (version, state, definition, made_at, made_by) values (?1, 'draft', ?2, ?3, ?4)")
        .setParameter(1, version).setParameter(2, JSON.toJson(definition)).setParameter(3, at).setParameter(4, by).executeUpdate();
    return version;
  }

  /** @return false when somebody else was faster */
  boolean change(int version, int revision, Instrument definition, String state) {
    return em.createNativeQuery("update instrument set definition = ?1, state = ?2, lock_version = lock_version + 1 where version = ?3 and lock_version = ?4")
        .setParameter(1, JSON.toJson(definition)).setParameter(2, state).setParameter(3, version).setParameter(4, revision).executeUpdate() == 1;
  }

  /** Last day of the latest closed period that was asked with the version; null when there is none. */
  @Nullable LocalDate lastClosedDay(int version) {
    return new Cells(new Object[] {em.createNativeQuery("select max(last_day) from survey_round where instrument = ?1 and status = 'closed'").setParameter(1, version).getSingleResult()}).day();
  }

  String json(Instrument definition) {
    return JSON.toJson(definition);
  }
}
