package id.canting.insight.web;

import id.canting.insight.map.MapFigures;
import id.canting.insight.map.MapFigures.Place;
import id.canting.insight.map.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The map as an SVG drawing of our own, for paper and for browsers without scripts.
 *
 * @param areas outlines of sub-districts, empty without boundaries
 */
public record MapDrawing(int width, int height, List<Area> areas, List<Name> names, List<Circle> circles) {
  private static final int WIDTH = 760;
  private static final int MARGIN = 34;
  private static final double SMALLEST = 6;
  private static final double LARGEST = 22;

  /** @param path as {@code d} of an SVG path @param band 0 to 3 */
  public record Area(String path, int band) {}

  public record Name(double x, double y, String text) {}

  /** @param text number of businesses */
  public record Circle(double x, double y, double r, int band, String text, String name) {}

  /** From degrees to points of the drawing. */
  private record Frame(double west, double north, double scale, double narrow) {
    double x(double lng) {
      return rounded(MARGIN + (lng - west) * scale * narrow);
    }

    double y(double lat) {
      return rounded(MARGIN + (north - lat) * scale);
    }
  }

  static MapDrawing of(MapFigures figures, List<Outline> outlines) {
    List<double[]> seen = new ArrayList<>();
    figures.subDistricts().forEach(p -> add(seen, p));
    figures.sentras().forEach(p -> add(seen, p));
    outlines.forEach(o -> o.rings().forEach(ring -> seen.addAll(List.of(ring))));
    if (seen.isEmpty()) {
      return new MapDrawing(WIDTH, MARGIN, List.of(), List.of(), List.of());
    }
    double west = seen.stream().mapToDouble(p -> p[0]).min().orElseThrow();
    double east = seen.stream().mapToDouble(p -> p[0]).max().orElseThrow();
    double south = seen.stream().mapToDouble(p -> p[1]).min().orElseThrow();
    double north = seen.stream().mapToDouble(p -> p[1]).max().orElseThrow();
    double narrow = Math.cos(Math.toRadians((south + north) / 2));
    Frame frame = new Frame(west, north, (WIDTH - 2 * MARGIN) / Math.max(1e-6, (east - west) * narrow), narrow);
    Map<String, Integer> bands = figures.subDistricts().stream().collect(Collectors.toMap(Place::code, Place::band));
    List<Area> areas = outlines.stream().map(o -> new Area(path(o, frame), bands.getOrDefault(o.code(), 0))).toList();
    List<Name> names = figures.subDistricts().stream().filter(p -> p.lat() != null).map(p -> new Name(frame.x(number(p.lng())), frame.y(number(p.lat())), String.valueOf(p.name()))).toList();
    long most = Math.max(1, figures.sentras().stream().mapToLong(Place::businesses).max().orElse(1));
    List<Circle> circles = figures.sentras().stream().filter(p -> p.lat() != null).sorted(Comparator.comparingLong(Place::businesses).reversed())
        .map(p -> new Circle(frame.x(number(p.lng())), frame.y(number(p.lat())), rounded(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) p.businesses() / most)), p.band(),
            String.valueOf(p.businesses()), p.code() + " " + p.name()))
        .toList();
    return new MapDrawing(WIDTH, (int) frame.y(south) + MARGIN, areas, names, circles);
  }

  private static void add(List<double[]> seen, Place place) {
    if (place.lat() != null) {
      seen.add(new double[] {number(place.lng()), number(place.lat())});
    }
  }

  private static String path(Outline outline, Frame frame) {
    StringBuilder path = new StringBuilder();
    for (double[][] ring : outline.rings()) {
      for (int i = 0; i < ring.length; i++) {
        path.append(i == 0 ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", frame.x(ring[i][0]), frame.y(ring[i][1])));
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static double number(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
