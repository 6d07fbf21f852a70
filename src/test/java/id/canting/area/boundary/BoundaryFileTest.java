package id.canting.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.area.AreaService.SubDistrict;
import id.canting.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small boundaries of the test's own, good ones and bad ones. */
class BoundaryFileTest {
  private static final List<SubDistrict> AREAS = List.of(new SubDistrict("35.23.08", "3523160", "Kerek", -6.88, 111.85, 0), new SubDistrict("35.23.16", "3523130", "Tuban", -6.89, 112.03, 0));
  private static final String SQUARE = "[[111.8,-6.9],[111.9,-6.9],[111.9,-6.8],[111.8,-6.8],[111.8,-6.9]]";
  /** Two squares side by side with one shared arc, quantised to hundredths; the second ring goes along the shared arc backwards. */
  private static final String TOPOLOGY = """
      {"type":"Topology","transform":{"scale":[0.01,0.01],"translate":[111,-7]},
       "arcs":[[[90,10],[0,10]],[[90,20],[-10,0],[0,-10],[10,0]],[[90,20],[10,0],[0,-10],[-10,0]]],
       "objects":{"regency":{"type":"Polygon","arcs":[[1]]},
        "districts":{"type":"GeometryCollection","geometries":[
         {"type":"Polygon","arcs":[[0,1]],"properties":{"bps":3523160}},
         {"type":"MultiPolygon","arcs":[[[2,0]]],"properties":{"nama":"Kec. TUBAN"}}]}}}""";

  @Test
  void arcsBecomeRings() {
    BoundaryFile file = read(TOPOLOGY);
    assertThat(file.format()).isEqualTo("topojson");
    Feature kerek = file.features().get(1);
    assertThat(kerek.layer()).isEqualTo("districts");
    double[][] ring = kerek.polygons().get(0).get(0);
    assertThat(Arrays.stream(ring).map(BoundaryFileTest::told)).containsExactly("111.90 -6.90", "111.90 -6.80", "111.80 -6.80", "111.80 -6.90", "111.90 -6.90");
    double[][] other = file.features().get(2).polygons().get(0).get(0);
    assertThat(Arrays.stream(other).map(BoundaryFileTest::told)).containsExactly("111.90 -6.80", "112.00 -6.80", "112.00 -6.90", "111.90 -6.90", "111.90 -6.80");
  }

  @Test
  void aReversedArcIsReadFromItsEnd() {
    BoundaryFile file = read(TOPOLOGY.replace("[[2,0]]", "[[-1,-3]]").replace("[[[90,10]", "[[[90,10]"));
    double[][] ring = file.features().get(2).polygons().get(0).get(0);
    assertThat(told(ring[0])).isEqualTo("111.90 -6.80");
    assertThat(told(ring[1])).isEqualTo("111.90 -6.90");
    assertThat(told(ring[2])).isEqualTo("112.00 -6.90");
  }

  @Test
  void theLayerWithTheSubDistrictsIsTakenAndMatchedByCodeAndName() {
    CheckedFile file = CheckedFile.of(bytes(TOPOLOGY), AREAS);
    assertThat(file.matching().layer()).isEqualTo("districts");
    assertThat(file.matching().matched().keySet()).containsExactlyInAnyOrder("35.23.08", "35.23.16");
    assertThat(file.missing()).isEmpty();
    assertThat(file.content()).contains("\"code\":\"35.23.08\"").contains("[111.8,-6.8]");
  }

  @Test
  void whatIsNoSubDistrictIsListedAndWhatHasNoShapeToo() {
    CheckedFile file = CheckedFile.of(bytes(collection(feature("\"kode\":\"35.23.08\"", SQUARE), feature("\"name\":\"Bojonegoro\"", SQUARE))), AREAS);
    assertThat(file.matching().unmatched()).containsExactly("Bojonegoro");
    assertThat(file.missing()).containsExactly("Tuban");
    assertThat(refused(collection(feature("\"name\":\"Bojonegoro\"", SQUARE)))).isEqualTo("boundary.none-matched");
    assertThat(refused(collection(feature("\"name\":\"Kerek\"", SQUARE), feature("\"kode\":\"352308\"", SQUARE)))).isEqualTo("boundary.twice");
  }

  @Test
  void badShapesAreNamedWithTheirPlace() {
    String bow = "[[111.8,-6.9],[111.9,-6.8],[111.9,-6.9],[111.8,-6.8],[111.8,-6.9]]";
    RuleViolation crossing = catchThrowableOfType(RuleViolation.class, () -> check(kerek(bow)));
    assertThat(crossing.rule()).isEqualTo(BoundaryRule.CROSSING);
    assertThat(crossing.violations().get(0).args()).containsExactly("Kerek", "111.85000, -6.85000");
    assertThat(refused(kerek("[[-6.9,111.8],[-6.9,111.9],[-6.8,111.9],[-6.9,111.8]]"))).isEqualTo("boundary.swapped");
    assertThat(refused(kerek("[[500000,9200000],[500100,9200000],[500100,9200100],[500000,9200000]]"))).isEqualTo("boundary.outside");
    assertThat(refused(kerek("[[111.8,-6.9],[111.9,-6.9],[111.9,-6.8],[111.8,-6.8]]"))).isEqualTo("boundary.ring-open");
    assertThat(refused(kerek("[[111.8,-6.9],[111.9,-6.9],[111.8,-6.9]]"))).isEqualTo("boundary.ring-short");
    assertThat(refused(kerek(SQUARE + ",[[111.7,-6.7],[111.75,-6.7],[111.75,-6.65],[111.7,-6.7]]"))).isEqualTo("boundary.invalid");
    assertThat(refused(TOPOLOGY.replace("[[0,1]]", "[[0,7]]"))).isEqualTo("boundary.arc-unknown");
  }

  @Test
  void whatIsNoFileOfBoundariesIsRefused() {
    assertThat(refused("")).isEqualTo("boundary.not-json");
    assertThat(refused("kode;nama")).isEqualTo("boundary.not-json");
    assertThat(refused("[1,2]")).isEqualTo("boundary.not-json");
    assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[")).isEqualTo("boundary.not-json");
    assertThat(refused("{\"nama\":\"Kerek\"}")).isEqualTo("boundary.not-geo");
    assertThat(refused("{\"type\":\"FeatureCollection\"}")).isEqualTo("boundary.not-geo");
    assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[]}")).isEqualTo("boundary.empty");
    assertThat(refused(collection("{\"type\":\"Feature\",\"properties\":{\"name\":\"Kerek\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[111.8,-6.9]}}"))).isEqualTo("boundary.empty");
    assertThat(refused(kerek("[[\"a\",\"b\"]]"))).isEqualTo("boundary.not-geo");
    String named = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}},\"features\":[" + feature("\"name\":\"Kerek\"", SQUARE) + "]}";
    assertThat(refused(named.formatted("urn:ogc:def:crs:EPSG::32749"))).isEqualTo("boundary.crs");
    assertThat(CheckedFile.of(bytes(named.formatted("urn:ogc:def:crs:OGC:1.3:CRS84")), AREAS).missing()).containsExactly("Tuban");
  }

  @Test
  void hugeAndDeepFilesAreRefusedBeforeTheyAreRead() {
    assertThat(refused("[".repeat(1_000_000))).isEqualTo("boundary.too-deep");
    assertThat(refused("{\"a\":[" + "1,".repeat(JsonLimits.NUMBERS) + "1]}")).isEqualTo("boundary.too-many-positions");
    assertThatThrownBy(() -> JsonLimits.check(new byte[JsonLimits.BYTES + 1])).hasMessage("boundary.too-large");
    JsonLimits.check(bytes("{\"a\":\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"[\"}"));
  }

  @Test
  void manyCornersBecomeFewerAndNeighboursKeepTheirSharedLine() {
    StringBuilder shared = new StringBuilder();
    for (int i = 0; i <= 3_000; i++) {
      shared.append(i == 0 ? "" : ",").append("[").append(111.9 + 0.0001 * Math.sin(i)).append(",").append(-6.9 + i * 0.00003).append("]");
    }
    String line = shared.toString();
    String[] points = line.split("(?<=]),");
    StringBuilder back = new StringBuilder();
    for (int i = points.length - 1; i >= 0; i--) {
      back.append(i == points.length - 1 ? "" : ",").append(points[i]);
    }
    CheckedFile file = CheckedFile.of(bytes(collection(feature("\"name\":\"Kerek\"", "[" + line + ",[111.8,-6.81],[111.8,-6.9]," + points[0] + "]"),
        feature("\"name\":\"Tuban\"", "[" + back + ",[112.0,-6.9],[112.0,-6.81]," + points[points.length - 1] + "]"))), AREAS);
    assertThat(file.positions()).isGreaterThan(6_000);
    assertThat(file.keptPositions()).isLessThan(200);
  }

  private static BoundaryFile read(String json) {
    return BoundaryFile.read(bytes(json));
  }

  private static void check(String json) {
    CheckedFile.of(bytes(json), AREAS);
  }

  private static String refused(String json) {
    return catchThrowableOfType(RuleViolation.class, () -> check(json)).rule().code();
  }

  private static String kerek(String rings) {
    return collection(feature("\"name\":\"Kerek\"", rings));
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, String rings) {
    return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
  }

  private static String told(double[] position) {
    return String.format(java.util.Locale.ROOT, "%.2f %.2f", position[0], position[1]);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
