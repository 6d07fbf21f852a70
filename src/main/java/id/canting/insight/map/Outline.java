package id.canting.insight.map;

import id.canting.shared.SharedJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Outline of a sub-district. @param code Kemendagri @param rings outer and inner ones, positions longitude first */
public record Outline(String code, List<double[][]> rings) {
  /** @param geoJson as boundaries are kept: multipolygons with their codes; empty for none */
  static List<Outline> of(String geoJson) {
    List<Outline> outlines = new ArrayList<>();
    if (geoJson.isEmpty()) {
      return outlines;
    }
    try (JsonReader reader = SharedJson.PROVIDER.createReader(new StringReader(geoJson))) {
      for (JsonObject feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
        List<double[][]> rings = new ArrayList<>();
        feature.getJsonObject("geometry").getJsonArray("coordinates").forEach(polygon -> polygon.asJsonArray().forEach(ring -> rings.add(ring(ring.asJsonArray()))));
        outlines.add(new Outline(feature.getJsonObject("properties").getString("code"), rings));
      }
    }
    return outlines;
  }

  private static double[][] ring(JsonArray ring) {
    return ring.stream().map(JsonValue::asJsonArray).map(p -> new double[] {p.getJsonNumber(0).doubleValue(), p.getJsonNumber(1).doubleValue()}).toArray(double[][]::new);
  }
}
