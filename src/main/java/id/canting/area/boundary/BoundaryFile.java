package id.canting.area.boundary;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoJSON (RFC 7946) and TopoJSON.
 *
 * @param format geojson or topojson
 * @param features polygons only, in the order of the file
 */
record BoundaryFile(String format, List<Feature> features) {
  private static final Set<String> WGS84 = Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326", "CRS84");
  private static final int SHOWN = 60;

  /** @throws RuleViolation what keeps the file from being read */
  static BoundaryFile read(byte[] text) {
    JsonLimits.check(text);
    JsonObject file;
    try (JsonReader reader = SharedJson.PROVIDER.createReader(new ByteArrayInputStream(text))) {
      file = reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw broken(BoundaryRule.NOT_JSON);
    }
    try {
      return of(file);
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw broken(BoundaryRule.NOT_GEO);
    }
  }

  private static BoundaryFile of(JsonObject file) {
    String type = file.getString("type", "");
    checkSystem(file);
    List<Feature> features = new ArrayList<>();
    switch (type) {
      case "Topology" -> TopoJson.read(file, features);
      case "FeatureCollection" -> {
        for (JsonObject one : file.getJsonArray("features").getValuesAs(JsonObject.class)) {
          add(features, one);
        }
      }
      case "Feature" -> add(features, file);
      default -> throw broken(BoundaryRule.NOT_GEO);
    }
    if (features.isEmpty()) {
      throw broken(BoundaryRule.EMPTY);
    }
    return new BoundaryFile(type.equals("Topology") ? "topojson" : "geojson", List.copyOf(features));
  }

  private static void add(List<Feature> features, JsonObject feature) {
    JsonValue shape = feature.get("geometry");
    if (shape instanceof JsonObject geometry) {
      List<List<double[][]>> polygons = polygons(geometry);
      if (!polygons.isEmpty()) {
        features.add(new Feature(features.size() + 1, "", told(feature.get("properties")), polygons));
      }
    }
  }

  private static List<List<double[][]>> polygons(JsonObject geometry) {
    List<List<double[][]>> polygons = new ArrayList<>();
    switch (geometry.getString("type", "")) {
      case "Polygon" -> polygons.add(rings(geometry.getJsonArray("coordinates")));
      case "MultiPolygon" -> geometry.getJsonArray("coordinates").forEach(one -> polygons.add(rings(one.asJsonArray())));
      case "GeometryCollection" -> geometry.getJsonArray("geometries").forEach(one -> polygons.addAll(polygons(one.asJsonObject())));
      default -> {
        return polygons;
      }
    }
    return polygons;
  }

  private static List<double[][]> rings(JsonArray rings) {
    return rings.stream().map(ring -> ring.asJsonArray().stream().map(p -> position(p.asJsonArray())).toArray(double[][]::new)).toList();
  }

  static double[] position(JsonArray numbers) {
    return new double[] {numbers.getJsonNumber(0).doubleValue(), numbers.getJsonNumber(1).doubleValue()};
  }

  static Map<String, String> told(@Nullable JsonValue properties) {
    Map<String, String> told = new LinkedHashMap<>();
    if (properties instanceof JsonObject object) {
      object.forEach((key, value) -> {
        String text = value instanceof JsonString string ? string.getString() : value instanceof JsonNumber number ? number.toString() : null;
        if (text != null && !text.isBlank() && text.length() <= SHOWN) {
          told.put(key, text.strip());
        }
      });
    }
    return told;
  }

  /** Old files name their system; any but degrees of WGS 84 would put everything elsewhere. */
  private static void checkSystem(JsonObject file) {
    if (file.get("crs") instanceof JsonObject crs) {
      String name = crs.get("properties") instanceof JsonObject properties ? properties.getString("name", "") : "";
      if (!WGS84.contains(name)) {
        throw RuleViolation.at("file", BoundaryRule.CRS, name.length() > SHOWN ? name.substring(0, SHOWN) : Objects.requireNonNull(name));
      }
    }
  }

  static RuleViolation broken(BoundaryRule rule, Object... args) {
    return RuleViolation.at("file", rule, args);
  }
}
