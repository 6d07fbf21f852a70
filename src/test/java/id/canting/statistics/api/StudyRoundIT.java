package id.canting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The study's response file, imported as offices import theirs, gives the study's Table 1 for its round, and lists leave as files that come back unchanged. */
class StudyRoundIT {
  private static final Portal PORTAL = Portal.get();
  private static final Uploads UPLOADS = new Uploads(PORTAL);
  private static final Map<String, String> GROUPS = Map.of("mikro", "micro", "kecil", "small", "total", "total");
  private static final String ROUND = "/api/tables/1?period=2010-S2";

  @BeforeAll
  static void importTheStudy() throws Exception {
    if (PORTAL.read("officer", ROUND).statusCode() == 404) {
      JsonObject run = UPLOADS.send("officer", "responses", "respondents.csv", study("respondents.csv"), false);
      UPLOADS.settleAll("officer", run);
    }
  }

  @Test
  void tableOneOfTheRoundEqualsEveryCellOfTheKey() throws Exception {
    JsonObject table = UPLOADS.read("officer", ROUND);
    assertThat(table.getString("period")).isEqualTo("2010-S2");
    JsonObject block = table.getJsonArray("blocks").getJsonObject(0);
    Set<String> visited = new TreeSet<>();
    Set<String> cells = new TreeSet<>();
    for (JsonObject expected : key()) {
      String name = expected.getString("key");
      expected.forEach((group, cell) -> {
        if (cell.getValueType() == JsonValue.ValueType.OBJECT) {
          cells.add(name + " " + group);
        }
      });
      JsonObject row = row(block.getJsonArray("rows"), name);
      GROUPS.forEach((theirs, ours) -> {
        JsonObject cell = expected.getJsonObject(theirs);
        assertThat(row.getJsonObject(ours).getInt("n")).as("n of %s %s", name, ours).isEqualTo(cell.getInt("n"));
        assertThat(row.getJsonObject(ours).getJsonNumber("percent").bigDecimalValue()).as("percent of %s %s", name, ours).isEqualTo(cell.getString("pct"));
        visited.add(name + " " + theirs);
      });
    }
    assertThat(visited).isEqualTo(cells);
    assertThat(block.getJsonArray("rows")).hasSize(5);
    assertThat(table.getJsonObject("base").getInt("total")).isEqualTo(84);
    assertThat(block.getJsonObject("missing").getInt("total")).isZero();
  }

  @Test
  void aLeaderCountsTheAssociationsResponsesOnly() {
    JsonObject table = UPLOADS.read("leader.tuban", ROUND);
    assertThat(table.getString("scope")).isEqualTo("association");
    assertThat(table.getJsonObject("base").getInt("total")).isBetween(1, 83);
  }

  @Test
  void tablesLeaveAsCsvAndWorkbook() {
    var csv = PORTAL.read("officer", "/api/tables/1.csv?period=2010-S2");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.body().lines().toList()).startsWith("\uFEFFkecamatan;micro_n;micro_percent;small_n;small_percent;total_n;total_percent", "tuban;8;18,18;8;20,00;16;19,05");
    var xlsx = PORTAL.read("officer", "/api/tables/2.xlsx");
    assertThat(xlsx.statusCode()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(PORTAL.read("artisan.0001", "/api/tables/1.csv").statusCode()).isEqualTo(403);
  }

  @Test
  void exportedBusinessesComeBackUnchanged() {
    comesBackUnchanged("businesses", "/api/businesses.csv?sentra=S05");
  }

  @Test
  void exportedCraftspeopleComeBackUnchanged() {
    comesBackUnchanged("craftspeople", "/api/craftspeople.csv?sentra=S05");
  }

  @Test
  void aPageAskedForIsAllThatLeaves() {
    assertThat(lines("/api/businesses.csv?page=0&size=3")).hasSize(4);
    assertThat(lines("/api/areas/villages.csv")).hasSize(329);
    assertThat(lines("/api/areas/villages.csv?page=1&size=5")).hasSize(6);
    assertThat(lines("/api/sentras.csv")).hasSize(13);
    assertThat(PORTAL.read("officer", "/api/businesses.csv?sort=nonsense").statusCode()).isEqualTo(400);
  }

  @Test
  void aResearchersFileHasNoPersonalColumn() {
    String header = PORTAL.read("researcher", "/api/businesses.csv").body().lines().findFirst().orElseThrow();
    assertThat(header).contains("business_id").contains("workers");
    for (String personal : List.of("owner_name", "nik", "birth_date", "phone", "email", "address", "nib", "annual_sales_rp", "capital_rp", "lat", "lng", "note")) {
      assertThat(List.of(header.replace("\uFEFF", "").split(";"))).doesNotContain(personal);
    }
    assertThat(PORTAL.read("researcher", "/api/craftspeople.csv").body().lines().findFirst().orElseThrow()).doesNotContain("name").doesNotContain("phone");
    assertThat(PORTAL.read("admin", "/api/businesses.csv").statusCode()).isEqualTo(403);
  }

  private static void comesBackUnchanged(String kind, String path) {
    var file = PORTAL.read("officer", path);
    assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    int rows = (int) file.body().lines().count() - 1;
    assertThat(rows).isPositive();
    JsonObject run = UPLOADS.send("officer", kind, kind + ".csv", file.body().getBytes(java.nio.charset.StandardCharsets.UTF_8), true);
    assertThat(run.getJsonArray("verdicts")).as(run.toString()).isEmpty();
    assertThat(run.getJsonObject("counts").getInt("accept")).isEqualTo(rows);
    assertThat(run.getInt("unchanged")).isEqualTo(rows);
  }

  private static List<String> lines(String path) {
    return PORTAL.read("officer", path).body().lines().toList();
  }

  private static JsonObject row(JsonArray rows, String key) {
    return rows.getValuesAs(JsonObject.class).stream().filter(r -> r.getString("key").equals(key)).findFirst().orElseThrow();
  }

  private static List<JsonObject> key() throws Exception {
    try (InputStream in = StudyRoundIT.class.getResourceAsStream("/study/tables-expected.json")) {
      return new ArrayList<>(Json.createReader(in).readObject().getJsonObject("tables").getJsonObject("T1").getJsonArray("rows").getValuesAs(JsonObject.class));
    }
  }

  private static byte[] study(String file) throws Exception {
    try (InputStream in = StudyRoundIT.class.getResourceAsStream("/study/" + file)) {
      return in.readAllBytes();
    }
  }
}
