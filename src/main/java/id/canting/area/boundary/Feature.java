package id.canting.area.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A shape with what the file tells of it.
 *
 * @param number of the shape in the file, from 1
 * @param layer of TopoJSON; empty for GeoJSON
 * @param told properties that are texts or numbers
 * @param polygons each a list of rings, the outer one first; positions longitude first
 */
record Feature(int number, String layer, Map<String, String> told, List<List<double[][]>> polygons) {
  /** How the shape is called in sentences. */
  String label() {
    return told.entrySet().stream().filter(e -> e.getKey().toLowerCase(Locale.ROOT).matches("name|nama|namobj|kecamatan|wadmkc|name_3|nm_kec"))
        .map(Map.Entry::getValue).findFirst().orElse("#" + number);
  }
}
