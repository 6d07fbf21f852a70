package id.canting.insight.map;

import id.canting.area.AreaService;
import id.canting.area.boundary.BoundaryService;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.insight.map.MapFigures.Place;
import id.canting.insight.map.MapQueries.Spot;
import id.canting.shared.Codes;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.statistics.Rounds;
import id.canting.statistics.StatisticsRule;
import id.canting.statistics.trend.ConstraintService;
import id.canting.supervision.oversight.OversightService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A measure on the map, computed now over the caller's scope by who computes it for the tables. */
@ApplicationScoped
public class MapService {
  @Inject CurrentUser user;
  @Inject AreaService areas;
  @Inject BoundaryService boundaries;
  @Inject ConstraintService constraints;
  @Inject OversightService oversight;
  @Inject MapCounts counts;
  @Inject MapQueries queries;
  @Inject Rounds rounds;

  /**
   * @param measure code of {@link MapMeasure}; null or blank: businesses
   * @param period of a round, of visits a half-year; null or blank: the latest
   * @throws RuleViolation value.unknown, period.invalid (422), round.unknown (404)
   */
  @Permitted(Permission.MAP_READ)
  @Transactional
  public MapFigures figures(@Nullable String measure, @Nullable String period) {
    MapMeasure asked = measure(measure);
    List<String> periods = periods(asked);
    String shown = period(asked, period, periods);
    Map<String, MapQueries.Count> bySentra = queries.businesses(true, condition("b.code"));
    Map<String, MapQueries.Count> byArea = queries.businesses(false, condition("b.code"));
    Map<String, MapCounts.Figure> ofSentra = counts.of(asked, true, shown, bySentra);
    Map<String, MapCounts.Figure> ofArea = counts.of(asked, false, shown, byArea);
    List<Spot> sentras = queries.sentras();
    List<Spot> subDistricts = areas.subDistricts().stream().map(d -> new Spot(d.code(), d.name(), d.name(), d.lat(), d.lng())).toList();
    boolean all = user.scope().kind() == DataScope.Kind.ALL;
    Map<String, Spot> known = new LinkedHashMap<>();
    sentras.stream().filter(s -> all || bySentra.containsKey(s.code()) || ofSentra.containsKey(s.code())).forEach(s -> known.put(s.code(), s));
    List<Double> limits = asked.limits(known.keySet().stream().map(k -> value(ofSentra.get(k))).toList());
    List<Double> areaLimits = asked.limits(ofArea.entrySet().stream().filter(e -> !e.getKey().equals(MapFigures.TOTAL)).map(e -> value(e.getValue())).toList());
    long businesses = bySentra.values().stream().mapToLong(MapQueries.Count::businesses).sum();
    MapCounts.Figure total = ofSentra.getOrDefault(MapFigures.TOTAL, MapCounts.Figure.NOTHING);
    Place whole = new Place(MapFigures.TOTAL, MapFigures.TOTAL, null, null, null, null, businesses, total.n(), total.value(), 0);
    return new MapFigures(asked.code(), asked.unit().code(), shown, periods, user.scope().kind().code(), whole, limits, areaLimits, places("sentra", known, bySentra, ofSentra, limits),
        places("subDistrict", MapQueries.byName(subDistricts), byArea, ofArea, areaLimits));
  }

  /** Points of businesses; for who may not see persons, of villages. @throws RuleViolation as {@link #figures} */
  @Permitted(Permission.MAP_READ)
  @Transactional
  public MapPoints points(@Nullable String measure, @Nullable String period) {
    MapMeasure asked = measure(measure);
    String shown = period(asked, period, periods(asked));
    Long round = asked.isConstraint() || asked.unit() == MapMeasure.Unit.SCORE ? shown == null ? Long.valueOf(0) : Long.valueOf(rounds.of(shown, "period").id()) : null;
    String value = MapCounts.sql(asked, shown);
    long[] totals = queries.totals(condition("b.code"));
    boolean persons = user.scope().personal();
    List<MapQueries.Point> points = persons ? queries.points(value, round, condition("b.code")) : queries.villages(value, asked.ofRegister(), round, condition("b.code"));
    List<Double> limits = persons ? MapCounts.ofOne(asked) : asked.limits(points.stream().map(MapQueries.Point::value).toList());
    List<List<Object>> rows = new ArrayList<>();
    for (MapQueries.Point p : points) {
      Double told = p.value() == null || asked.unit() != MapMeasure.Unit.PERCENT ? p.value() : (Double) (Math.round(p.value() * 1000) / 10.0);
      List<Object> row = new ArrayList<>(List.of(p.code(), p.name(), p.lat(), p.lng(), p.place()));
      row.add(told);
      row.add(MapMeasure.band(told, limits));
      rows.add(row);
    }
    return new MapPoints(asked.code(), shown, persons ? "business" : "village", List.of("code", "name", "lat", "lng", persons ? "exact" : "businesses", "value", "band"), totals[0], totals[1], rows);
  }

  /** Outlines of sub-districts as they were uploaded; empty without any. */
  @Permitted(Permission.MAP_READ)
  @Transactional
  public List<Outline> outlines() {
    return Outline.of(boundaries.current().geoJson());
  }

  private static MapMeasure measure(@Nullable String code) {
    return Objects.requireNonNullElse(Codes.read(MapMeasure.class, code, "measure"), MapMeasure.BUSINESSES);
  }

  private List<String> periods(MapMeasure measure) {
    if (measure.ofRegister()) {
      return List.of();
    }
    if (measure != MapMeasure.VISITED) {
      return constraints.periods();
    }
    List<String> halves = new ArrayList<>(oversight.periods().stream().filter(p -> p.contains("-")).toList());
    halves.sort(null);
    return halves;
  }

  private @Nullable String period(MapMeasure measure, @Nullable String asked, List<String> periods) {
    if (measure.ofRegister()) {
      return null;
    }
    if (asked == null || asked.isBlank()) {
      return periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }
    return measure == MapMeasure.VISITED ? Period.of(asked.strip()).orElseThrow(() -> RuleViolation.at("period", StatisticsRule.PERIOD_INVALID)).text() : rounds.of(asked, "period").period();
  }

  private String condition(String code) {
    return user.scope().condition("b.association_id", code);
  }

  private static @Nullable Number value(MapCounts.@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static List<Place> places(String kind, Map<String, Spot> spots, Map<String, MapQueries.Count> businesses, Map<String, MapCounts.Figure> figures, List<Double> limits) {
    List<Place> places = new ArrayList<>();
    Map<String, MapCounts.Figure> known = new TreeMap<>(figures);
    spots.forEach((key, spot) -> {
      MapCounts.Figure figure = known.getOrDefault(key, MapCounts.Figure.NOTHING);
      MapQueries.Count count = businesses.get(key);
      places.add(new Place(kind, spot.code(), spot.name(), kind.equals("sentra") ? spot.within() : null, spot.lat(), spot.lng(), count == null ? 0 : count.businesses(), figure.n(), figure.value(),
          MapMeasure.band(figure.value(), limits)));
    });
    MapCounts.Figure none = known.getOrDefault(MapFigures.NONE, MapCounts.Figure.NOTHING);
    MapQueries.Count count = businesses.get(MapFigures.NONE);
    if (none.n() > 0 || count != null) {
      places.add(new Place(kind, MapFigures.NONE, null, null, null, null, count == null ? 0 : count.businesses(), none.n(), none.value(), MapMeasure.band(none.value(), limits)));
    }
    return places;
  }
}
