package id.canting.area.boundary;

import id.canting.area.AreaService.SubDistrict;
import id.canting.shared.SharedJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A file whose shapes are valid, matched and made light.
 *
 * @param content GeoJSON, one feature with code and name for each sub-district, in the order of the codes
 * @param positions in the shapes that were matched; {@code keptPositions} of those that remain
 */
record CheckedFile(BoundaryFile file, Matching matching, String content, int positions, int keptPositions, List<String> missing) {
  private static final int NAMES = 12;

  /** @throws id.canting.shared.RuleViolation what is wrong with the file */
  static CheckedFile of(byte[] text, List<SubDistrict> subDistricts) {
    BoundaryFile file = BoundaryFile.read(text);
    Matching matching = Matching.of(file.features(), subDistricts);
    if (matching.matched().isEmpty()) {
      matching = new Matching(Map.of(), file.features().stream().map(Feature::label).toList(), List.of(), "");
      file.features().forEach(Shapes::checked);
      throw BoundaryFile.broken(BoundaryRule.NONE_MATCHED, String.join(", ", matching.unmatched().stream().limit(NAMES).toList()));
    }
    if (!matching.twice().isEmpty()) {
      throw BoundaryFile.broken(BoundaryRule.TWICE, String.join(", ", matching.twice()));
    }
    List<SubDistrict> told = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<Geometry> shapes = new ArrayList<>();
    for (SubDistrict one : subDistricts) {
      Feature feature = matching.matched().get(one.code());
      if (feature == null) {
        missing.add(one.name());
      } else {
        told.add(one);
        shapes.add(Shapes.checked(feature));
      }
    }
    Geometry[] light = Shapes.simplified(shapes.toArray(Geometry[]::new));
    JsonArrayBuilder features = SharedJson.PROVIDER.createArrayBuilder();
    for (int i = 0; i < light.length; i++) {
      features.add(feature(told.get(i), light[i]));
    }
    String content = SharedJson.PROVIDER.createObjectBuilder().add("type", "FeatureCollection").add("features", features).build().toString();
    return new CheckedFile(file, matching, content, shapes.stream().mapToInt(Geometry::getNumPoints).sum(), List.of(light).stream().mapToInt(Geometry::getNumPoints).sum(), missing);
  }

  private static JsonObjectBuilder feature(SubDistrict area, Geometry shape) {
    JsonArrayBuilder polygons = SharedJson.PROVIDER.createArrayBuilder();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      JsonArrayBuilder rings = SharedJson.PROVIDER.createArrayBuilder().add(ring(polygon.getExteriorRing()));
      for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
        rings.add(ring(polygon.getInteriorRingN(k)));
      }
      polygons.add(rings);
    }
    return SharedJson.PROVIDER.createObjectBuilder().add("type", "Feature")
        .add("properties", SharedJson.PROVIDER.createObjectBuilder().add("code", area.code()).add("name", area.name()))
        .add("geometry", SharedJson.PROVIDER.createObjectBuilder().add("type", "MultiPolygon").add("coordinates", polygons));
  }

  private static JsonArrayBuilder ring(LinearRing ring) {
    JsonArrayBuilder positions = SharedJson.PROVIDER.createArrayBuilder();
    for (Coordinate p : ring.getCoordinates()) {
      positions.add(SharedJson.PROVIDER.createArrayBuilder().add(p.x).add(p.y));
    }
    return positions;
  }
}
