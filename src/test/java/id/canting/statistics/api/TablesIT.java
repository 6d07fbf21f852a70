package id.canting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The study's 84 businesses and 450 craftspeople, registered through REST, give its Tables 1 and 2 cell by cell. */
class TablesIT {
  private static final Map<String, String> GROUPS = Map.of("mikro", "micro", "kecil", "small", "total", "total");
  private static final Portal PORTAL = Portal.get();

  @BeforeAll
  static void registerTheStudysWorld() throws Exception {
    if (read("/api/businesses").getInt("total") == 0) {
      for (NamedCsvRecord row : csv("respondents.csv")) {
        JsonObject body = Json.createObjectBuilder()
            .add("name", row.getField("business_name"))
            .add("owner", Json.createObjectBuilder().add("name", row.getField("owner_name")).add("sex", row.getField("sex")))
            .add("sentra", row.getField("sentra_code"))
            .add("subDistrict", row.getField("kecamatan"))
            .add("scale", Json.createObjectBuilder().add("declared", GROUPS.get(row.getField("scale"))))
            .build();
        create("/api/businesses", body);
      }
    }
    if (read("/api/craftspeople").getInt("total") == 0) {
      for (NamedCsvRecord row : csv("craftsmen.csv")) {
        JsonObjectBuilder body = Json.createObjectBuilder()
            .add("person", Json.createObjectBuilder().add("name", row.getField("name")).add("sex", row.getField("sex")))
            .add("sentra", row.getField("sentra_code"))
            .add("mainSkill", row.getField("main_skill"));
        create("/api/craftspeople", body.build());
      }
    }
  }

  @Test
  void tableOneEqualsTheStudyCellByCell() throws Exception {
    JsonObject table = read("/api/tables/1");
    JsonArray rows = table.getJsonArray("blocks").getJsonObject(0).getJsonArray("rows");
    Set<String> seen = new TreeSet<>();
    for (JsonObject expected : key("T1").getValuesAs(JsonObject.class)) {
      JsonObject row = rows.getValuesAs(JsonObject.class).stream().filter(r -> r.getString("key").equals(expected.getString("key"))).findFirst().orElseThrow();
      GROUPS.forEach((theirs, ours) -> {
        JsonObject cell = expected.getJsonObject(theirs);
        assertThat(row.getJsonObject(ours).getInt("n")).as(expected.getString("key") + " " + ours).isEqualTo(cell.getInt("n"));
        assertThat(row.getJsonObject(ours).getJsonNumber("percent").bigDecimalValue()).as(expected.getString("key") + " " + ours + " percent")
            .isEqualByComparingTo(cell.getString("pct"));
        seen.add(expected.getString("key") + " " + ours);
      });
      assertThat(GROUPS.keySet()).as("groups of the key").containsAll(expected.keySet().stream().filter(k -> !k.equals("key") && !k.startsWith("label")).toList());
    }
    assertThat(seen).hasSize(15);
    assertThat(table.getJsonObject("base").getInt("total")).isEqualTo(84);
  }

  @Test
  void tableTwoEqualsTheStudyCellByCell() throws Exception {
    JsonObject table = read("/api/tables/2?year=2010");
    List<JsonObject> rows = table.getJsonArray("rows").getValuesAs(JsonObject.class);
    List<JsonObject> key = key("T2").getValuesAs(JsonObject.class);
    assertThat(rows).hasSameSizeAs(key);
    for (int i = 0; i < key.size(); i++) {
      JsonObject expected = key.get(i);
      JsonObject row = rows.get(i);
      assertThat(row.getInt("no")).isEqualTo(expected.getInt("no"));
      assertThat(row.getString("product")).isEqualTo(expected.getString("sentra"));
      assertThat("Ds. " + row.getString("name")).isEqualTo(expected.getString("desa_printed"));
      assertThat(texts(row, "villages")).isEqualTo(expected.getString("desa_official"));
      assertThat(texts(row, "villageCodes")).isEqualTo(expected.getString("kode_kemendagri"));
      assertThat(row.getString("subDistrict")).isEqualTo(expected.getString("kecamatan_official"));
      assertThat(row.getString("subDistrictPrinted")).isEqualTo(expected.getString("kecamatan_printed"));
      assertThat(row.getInt("craftspeople")).as(row.getString("sentra")).isEqualTo(expected.getInt("pengrajin"));
      assertThat(row.getInt("declared")).isEqualTo(expected.getInt("pengrajin"));
    }
    assertThat(table.getInt("total")).isEqualTo(450);
  }

  @Test
  void aMalformedPeriodAndOneWithoutDataAreTold() {
    assertThat(PORTAL.read("officer", "/api/tables/1?period=2010-S9").statusCode()).isEqualTo(422);
    assertThat(PORTAL.read("officer", "/api/tables/1?period=1999-S1").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyWhoReadsTablesGetsThem() {
    assertThat(PORTAL.read("researcher", "/api/tables/1").statusCode()).isEqualTo(200);
    assertThat(PORTAL.read("artisan.0001", "/api/tables/1").statusCode()).isEqualTo(403);
    assertThat(PORTAL.read("admin", "/api/tables/2").statusCode()).isEqualTo(403);
  }

  @Test
  void aLeaderSeesTheAssociationsRowsOnly() {
    JsonObject table = object(PORTAL.read("leader.tuban", "/api/tables/1"));
    assertThat(table.getString("scope")).isEqualTo("association");
    assertThat(table.getJsonObject("base").getInt("total")).isEqualTo(16);
    assertThat(PORTAL.read("leader.tuban", "/api/businesses?sentra=S01").body()).contains("\"total\":0");
  }

  @Test
  void aResearchersAnswerHasNoPersonalField() {
    String list = PORTAL.read("researcher", "/api/businesses?size=200").body();
    assertThat(list).contains("\"total\":84").doesNotContain("\"phone\"").doesNotContain("\"nib\"").doesNotContain("Muntamah");
    assertThat(PORTAL.read("researcher", "/api/businesses?query=Muntamah").body()).contains("\"total\":0");
    assertThat(PORTAL.read("researcher", "/api/businesses?sort=owner").statusCode()).isEqualTo(400);
  }

  private static String texts(JsonObject row, String name) {
    return String.join(" | ", row.getJsonArray(name).getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString).toList());
  }

  private static JsonArray key(String table) throws Exception {
    try (InputStream in = TablesIT.class.getResourceAsStream("/study/tables-expected.json")) {
      return Json.createReader(in).readObject().getJsonObject("tables").getJsonObject(table).getJsonArray("rows");
    }
  }

  private static List<NamedCsvRecord> csv(String file) throws Exception {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(TablesIT.class.getResourceAsStream("/study/" + file), StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  private static void create(String path, JsonObject body) {
    HttpResponse<String> answer =
        PORTAL.send(PORTAL.request("officer", path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static JsonObject read(String path) {
    return object(PORTAL.read("officer", path));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
