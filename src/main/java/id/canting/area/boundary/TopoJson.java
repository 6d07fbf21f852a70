package id.canting.area.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes polygons of a topology: arcs are put together to rings, quantised ones are decoded first. */
final class TopoJson {
  private final double[][][] arcs;

  private TopoJson(double[][][] arcs) {
    this.arcs = arcs;
  }

  /** Adds the polygons of every layer. @throws id.canting.shared.RuleViolation boundary.arc-unknown */
  static void read(JsonObject topology, List<Feature> features) {
    TopoJson topo = new TopoJson(arcs(topology));
    topology.getJsonObject("objects").forEach((layer, object) -> topo.add(object.asJsonObject(), layer, Map.of(), features));
  }

  private static double[][][] arcs(JsonObject topology) {
    JsonObject transform = topology.getJsonObject("transform");
    double[] scale = transform == null ? null : BoundaryFile.position(transform.getJsonArray("scale"));
    double[] translate = transform == null ? null : BoundaryFile.position(transform.getJsonArray("translate"));
    return topology.getJsonArray("arcs").stream().map(arc -> arc(arc.asJsonArray(), scale, translate)).toArray(double[][][]::new);
  }

  /** Quantised positions are whole steps from the one before. */
  private static double[][] arc(JsonArray positions, double @Nullable [] scale, double @Nullable [] translate) {
    double[][] arc = new double[positions.size()][];
    double x = 0;
    double y = 0;
    for (int i = 0; i < arc.length; i++) {
      double[] p = BoundaryFile.position(positions.getJsonArray(i));
      if (scale == null || translate == null) {
        arc[i] = p;
      } else {
        x += p[0];
        y += p[1];
        arc[i] = new double[] {x * scale[0] + translate[0], y * scale[1] + translate[1]};
      }
    }
    return arc;
  }

  private void add(JsonObject object, String layer, Map<String, String> inherited, List<Feature> features) {
    Map<String, String> told = object.containsKey("properties") ? BoundaryFile.told(object.get("properties")) : inherited;
    switch (object.getString("type", "")) {
      case "GeometryCollection" -> object.getJsonArray("geometries").forEach(one -> add(one.asJsonObject(), layer, told, features));
      case "Polygon" -> features.add(new Feature(features.size() + 1, layer, told, List.of(rings(object.getJsonArray("arcs")))));
      case "MultiPolygon" -> features.add(new Feature(features.size() + 1, layer, told, object.getJsonArray("arcs").stream().map(one -> rings(one.asJsonArray())).toList()));
      default -> {
        return;
      }
    }
  }

  private List<double[][]> rings(JsonArray rings) {
    return rings.stream().map(JsonValue::asJsonArray).map(this::ring).toList();
  }

  /** A negative number means the arc of its complement, from its end to its beginning; where two arcs meet, the position stands in both. */
  private double[][] ring(JsonArray numbers) {
    List<double[]> ring = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.getInt(i);
      int at = number < 0 ? ~number : number;
      if (at >= arcs.length) {
        throw BoundaryFile.broken(BoundaryRule.ARC_UNKNOWN, at);
      }
      double[][] arc = arcs[at];
      for (int k = ring.isEmpty() ? 0 : 1; k < arc.length; k++) {
        ring.add(arc[number < 0 ? arc.length - 1 - k : k]);
      }
    }
    return ring.toArray(double[][]::new);
  }
}
