package id.canting.statistics.indicator;

import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Values kept when rounds were closed. They are only added, and marked when their round is opened again. */
@ApplicationScoped
class KeptValueRepository {
  private static final String SELECT = "select k.id, k.code, k.version, k.round_id, k.period, k.divisor, k.kept_at, k.superseded_at from indicator_kept k";

  @Inject EntityManager em;

  void keep(String code, int version, long round, String period, int divisor, List<Figure> figures, Instant at) {
    long id = ((Number) em.createNativeQuery("select nextval(indicator_kept_seq)").getSingleResult()).longValue();
    em.createNativeQuery("insert into indicator_kept (id, code, version, round_id, period, divisor, kept_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, id).setParameter(2, code).setParameter(3, version).setParameter(4, round).setParameter(5, period).setParameter(6, divisor).setParameter(7, at).executeUpdate();
    for (Figure figure : figures) {
      em.createNativeQuery("insert into indicator_kept_figure (kept_id, association_id, sentra_id, sub_district_code, numerator, denominator) values (?1, ?2, ?3, ?4, ?5, ?6)")
          .setParameter(1, id).setParameter(2, figure.association()).setParameter(3, figure.sentra()).setParameter(4, figure.subDistrict())
          .setParameter(5, figure.numerator()).setParameter(6, figure.denominator()).executeUpdate();
    }
  }

  void supersede(long round, Instant at) {
    em.createNativeQuery("update indicator_kept set superseded_at = ?1 where round_id = ?2 and superseded_at is null").setParameter(1, at).setParameter(2, round).executeUpdate();
  }

  /** Those that hold, by round. */
  Map<Long, KeptValue> ofIndicator(String code) {
    Map<Long, KeptValue> kept = new HashMap<>();
    for (Object row : em.createNativeQuery(SELECT + " where k.code = ?1 and k.superseded_at is null").setParameter(1, code).getResultList()) {
      KeptValue value = value((Object[]) row, List.of());
      kept.put(value.round(), value);
    }
    Map<Long, List<Figure>> figures = new HashMap<>();
    for (Object row : em.createNativeQuery("select f.kept_id, f.association_id, f.sentra_id, f.sub_district_code, f.numerator, f.denominator from indicator_kept_figure f"
        + " join indicator_kept k on k.id = f.kept_id where k.code = ?1 and k.superseded_at is null").setParameter(1, code).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      figures.computeIfAbsent(cells.count(), id -> new ArrayList<>()).add(figure(cells));
    }
    kept.replaceAll((round, value) -> with(value, figures.getOrDefault(value.id(), List.of())));
    return kept;
  }

  /** Those that hold, by indicator. */
  Map<String, KeptValue> ofRound(long round) {
    Map<Long, List<Figure>> figures = new HashMap<>();
    for (Object row : em.createNativeQuery("select f.kept_id, f.association_id, f.sentra_id, f.sub_district_code, f.numerator, f.denominator from indicator_kept_figure f"
        + " join indicator_kept k on k.id = f.kept_id where k.round_id = ?1 and k.superseded_at is null").setParameter(1, round).getResultList()) {
      Cells cells = new Cells((Object[]) row);
      figures.computeIfAbsent(cells.count(), id -> new ArrayList<>()).add(figure(cells));
    }
    Map<String, KeptValue> kept = new HashMap<>();
    for (Object row : em.createNativeQuery(SELECT + " where k.round_id = ?1 and k.superseded_at is null").setParameter(1, round).getResultList()) {
      KeptValue value = value((Object[]) row, List.of());
      kept.put(value.code(), with(value, figures.getOrDefault(value.id(), List.of())));
    }
    return kept;
  }

  Optional<KeptValue> find(String code, long id) {
    List<?> rows = em.createNativeQuery(SELECT + " where k.code = ?1 and k.id = ?2").setParameter(1, code).setParameter(2, id).getResultList();
    return rows.stream().findFirst().map(row -> value((Object[]) row, figures(id)));
  }

  private List<Figure> figures(long id) {
    List<Figure> figures = new ArrayList<>();
    for (Object row : em.createNativeQuery("select association_id, sentra_id, sub_district_code, numerator, denominator from indicator_kept_figure where kept_id = ?1")
        .setParameter(1, id).getResultList()) {
      figures.add(figure(new Cells((Object[]) row)));
    }
    return figures;
  }

  private static Figure figure(Cells cells) {
    return new Figure(cells.count(), cells.count(), String.valueOf(cells.text()), cells.count(), cells.count());
  }

  private static KeptValue value(Object[] row, List<Figure> figures) {
    Cells cells = new Cells(row);
    return new KeptValue(cells.count(), cells.required(), (int) cells.count(), cells.count(), cells.required(), (int) cells.count(), Objects.requireNonNull(cells.instant()), cells.instant(),
        figures);
  }

  private static KeptValue with(KeptValue value, List<Figure> figures) {
    return new KeptValue(value.id(), value.code(), value.version(), value.round(), value.period(), value.divisor(), value.keptAt(), value.superseded(), figures);
  }
}
