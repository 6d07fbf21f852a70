package id.canting.insight.web;

import id.canting.insight.map.MapFigures;
import id.canting.insight.map.MapFigures.Place;
import id.canting.insight.map.MapMeasure;
import id.canting.insight.map.MapService;
import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The map of potential: {@code measure} and {@code period} stand in the address. */
@Named("potential")
@RequestScoped
public class MapBacking {
  @Inject MapService service;
  @Inject Tiles tiles;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private @Nullable MapFigures figures;
  private List<Option> measures = List.of();
  private List<Place> sentras = List.of();
  private List<Place> subDistricts = List.of();
  private @Nullable MapDrawing drawing;

  /** One line of the legend. @param band 0 to 3 */
  public record Band(int band, String text) {}

  public void load() {
    MapFigures found = service.figures(frame.getHere().first("measure"), frame.getHere().first("period"));
    figures = found;
    measures = Option.of(MapMeasure.class, texts, Set.of(found.measure()));
    sentras = Stream.concat(found.sentras().stream(), Stream.of(found.total())).toList();
    subDistricts = found.subDistricts().stream().filter(p -> p.businesses() > 0 || p.n() > 0).toList();
  }

  public MapFigures getFigures() {
    return Objects.requireNonNull(figures);
  }

  public List<Option> getMeasures() {
    return measures;
  }

  /** Name of the measure. */
  public String getMeasure() {
    return texts.word("insight.MapMeasure", getFigures().measure());
  }

  /** Place of the period among those that can be chosen. */
  public int getAt() {
    return Math.max(0, getFigures().periods().indexOf(getFigures().period()));
  }

  public String getPeriods() {
    return String.join(",", getFigures().periods());
  }

  /** Those of the scope, the total last. */
  public List<Place> getSentras() {
    return sentras;
  }

  /** Those with businesses or figures. */
  public List<Place> getSubDistricts() {
    return subDistricts;
  }

  /** The map as the portal itself draws it: on paper, and without scripts. */
  public MapDrawing getDrawing() {
    if (drawing == null) {
      drawing = MapDrawing.of(getFigures(), service.outlines());
    }
    return drawing;
  }

  public String value(Place place) {
    return place.value() == null ? texts.get("shared.empty") : value(place.value());
  }

  public String name(Place place) {
    return switch (place.code()) {
      case MapFigures.TOTAL -> texts.get("insight.map.total");
      case MapFigures.NONE -> texts.get("insight.map.none." + place.kind());
      default -> place.kind().equals("sentra") ? place.code() + " " + place.name() : String.valueOf(place.name());
    };
  }

  /** The businesses of a place. */
  public Address businesses(Place place) {
    Address list = frame.at("/registry/businesses.xhtml").with("status", "proposed,verified,active,dormant");
    return place.code().equals(MapFigures.TOTAL) ? list : list.with(place.kind(), place.kind().equals("sentra") || place.name() == null ? place.code() : place.name().toLowerCase(Locale.ROOT));
  }

  /** What the colours of sentra mean. */
  public List<Band> getBands() {
    return bands(getFigures().limits());
  }

  /** What the colours of sub-districts mean, where they differ from those of sentra. */
  public List<Band> getAreaBands() {
    return getFigures().areaLimits().equals(getFigures().limits()) ? List.of() : bands(getFigures().areaLimits());
  }

  public Tiles getTiles() {
    return tiles;
  }

  private List<Band> bands(List<Double> limits) {
    String low = value(limits.get(0));
    String high = value(limits.get(1));
    return List.of(new Band(1, texts.of("insight.map.band.below", low)), new Band(2, texts.of("insight.map.band.between", low, high)), new Band(3, texts.of("insight.map.band.above", high)),
        new Band(0, texts.get("insight.map.band.none")));
  }

  private String value(Number value) {
    return switch (getFigures().unit()) {
      case "percent" -> format.percent(value, 1);
      case "score" -> format.decimal(value, 2);
      default -> format.number(value);
    };
  }
}
