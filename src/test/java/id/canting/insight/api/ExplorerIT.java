package id.canting.insight.api;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.oversight.VisitWorld;
import id.canting.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every measure by every pair of dimensions that it offers: each cell is what its rows say. */
@Browser
class ExplorerIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);
  private static final List<String> KEREK = List.of("S01", "S02", "S06", "S08", "S10");
  private static final int CELLS = 6;

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.fill();
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void everyPairOfDimensionsAddsUpToItsRows() {
    Map<String, Map<String, Double>> drilled = new HashMap<>();
    int filled = 0;
    for (JsonObject measure : measures()) {
      String code = measure.getString("code");
      List<String> dimensions = measure.getJsonArray("dimensions").getValuesAs(JsonString::getString);
      Rows all = rows("officer", code, "");
      for (String rows : dimensions) {
        for (String columns : dimensions) {
          if (!rows.equals(columns)) {
            String pair = code + " by " + rows + " and " + columns;
            JsonObject table = read("officer", code + "?rows=" + rows + "&columns=" + columns);
            JsonObject total = table.getJsonObject("total").getJsonObject("total");
            assertThat(total.getInt("rows")).as(pair).isEqualTo(all.n);
            same(total, all, measure.getString("kind"), pair + ", total");
            boolean several = table.getBoolean("several");
            long sum = 0;
            int checked = 0;
            for (JsonObject line : table.getJsonArray("items").getValuesAs(JsonObject.class)) {
              long inLine = 0;
              JsonArray cells = line.getJsonArray("cells");
              for (int i = 0; i < cells.size(); i++) {
                JsonObject cell = cells.getJsonObject(i);
                inLine += cell.getInt("rows");
                filled += cell.getInt("rows") > 0 ? 1 : 0;
                if (cell.getInt("rows") > 0 && checked++ < CELLS) {
                  String filter = "&" + rows + "=" + coded(line.getString("key")) + "&" + columns + "=" + coded(table.getJsonArray("columnKeys").getJsonObject(i).getString("key"));
                  same(cell, rows("officer", code, filter), measure.getString("kind"), pair + filter);
                }
              }
              sum += inLine;
              assertThat(inLine).as("%s, line %s", pair, line.getString("key")).matches(n -> several ? n >= line.getJsonObject("total").getInt("rows") : n == line.getJsonObject("total").getInt("rows"));
            }
            assertThat(sum).as(pair).matches(n -> several ? n >= all.n : n == all.n);
          }
        }
      }
      drilled.put(code, Map.of());
    }
    assertThat(drilled).hasSize(14);
    assertThat(filled).as("cells with rows").isGreaterThan(1000);
  }

  @Test
  void aProgrammeOfTwoConstraintsStandsUnderBothAndCountsOnce() {
    JsonObject table = read("officer", "activities?rows=constraint");
    assertThat(table.getBoolean("several")).isTrue();
    int all = 0;
    for (JsonObject line : table.getJsonArray("items").getValuesAs(JsonObject.class)) {
      all += line.getJsonObject("total").getInt("rows");
      assertThat(rows("officer", "activities", "&constraint=" + line.getString("key")).n).as(line.getString("key")).isEqualTo(line.getJsonObject("total").getInt("rows"));
    }
    int once = table.getJsonObject("total").getJsonObject("total").getInt("rows");
    assertThat(once).isEqualTo(rows("officer", "activities", "").n).isLessThan(all);
    JsonObject narrowed = read("officer", "activities?rows=constraint&constraint=credit,demand");
    assertThat(narrowed.getJsonArray("items").getValuesAs(JsonObject.class)).extracting(l -> l.getString("key")).isSubsetOf("credit", "demand");
    assertThat(narrowed.getJsonObject("total").getJsonObject("total").getInt("rows")).isEqualTo(rows("officer", "activities", "&constraint=credit,demand").n);
  }

  @Test
  void responsesAreComparedWithTheRoundBeforeAndTheSameSeasonAYearBefore() {
    JsonObject table = read("officer", "credit?rows=period&compare=previous");
    List<JsonObject> lines = table.getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(lines).hasSizeGreaterThan(1);
    for (int i = 1; i < lines.size(); i++) {
      JsonObject now = lines.get(i).getJsonObject("total");
      assertThat(now.getString("before")).isEqualTo(lines.get(i - 1).getString("key"));
      assertThat(now.get("earlier")).isEqualTo(lines.get(i - 1).getJsonObject("total").get("value"));
    }
    String last = lines.get(lines.size() - 1).getString("key");
    JsonObject narrowed = read("officer", "credit?rows=sentra&period=" + last + "&compare=previous").getJsonObject("total").getJsonObject("total");
    assertThat(narrowed.get("earlier")).isEqualTo(lines.get(lines.size() - 2).getJsonObject("total").get("value"));
    JsonObject year = read("officer", "visits?rows=period&from=1990-S1&to=1990-S1&compare=yearBefore").getJsonArray("items").getJsonObject(0).getJsonObject("total");
    assertThat(year.getString("before")).isEqualTo("1989-S1");
    assertThat(year.getInt("earlier")).isEqualTo(rows("officer", "visits", "&period=1989-S1").n);
    JsonObject shifted = read("officer", "visits?rows=sentra&from=1990-S1&to=1990-S1&compare=previous").getJsonObject("total").getJsonObject("total");
    assertThat(shifted.getInt("earlier")).isEqualTo(rows("officer", "visits", "&period=1989-S2").n);
  }

  @Test
  void aLeaderExploresTheOwnAssociation() {
    for (String measure : List.of("businesses", "craftspeople", "workers", "attendance", "visits", "findings", "responses", "contribution")) {
      JsonObject table = read("leader.kerek", measure + "?rows=sentra");
      assertThat(table.getString("scope")).isEqualTo("association");
      assertThat(table.getJsonArray("items").getValuesAs(JsonObject.class)).as(measure).isNotEmpty().extracting(l -> l.getString("key")).isSubsetOf(KEREK);
      Rows rows = rows("leader.kerek", measure, "");
      assertThat(rows.n).as(measure).isEqualTo(table.getJsonObject("total").getJsonObject("total").getInt("rows")).isLessThan(rows("officer", measure, "").n);
    }
  }

  @Test
  void aResearcherSeesCodesAndNoPerson() {
    JsonObject one = read("researcher", "craftspeople/rows?size=1").getJsonArray("items").getJsonObject(0);
    assertThat(one.getString("code")).startsWith("P");
    assertThat(one.get("name")).isEqualTo(JsonValue.NULL);
    assertThat(read("officer", "craftspeople/rows?size=1").getJsonArray("items").getJsonObject(0).getString("name")).isNotBlank();
    assertThat(read("researcher", "craftspeople").getJsonObject("total")).isEqualTo(read("officer", "craftspeople").getJsonObject("total"));
  }

  @Test
  void whatMakesNoSenseIsRefusedInOneSentence() {
    refused("weather", 404, "measure.unknown");
    refused("businesses?rows=programmeKind", 400, "dimension.not-offered");
    refused("businesses?rows=weather", 422, "value.unknown");
    refused("businesses?rows=sentra&columns=sentra", 400, "dimension.twice");
    refused("credit?rows=constraint", 400, "dimension.not-offered");
    refused("businesses?period=2011-S1", 400, "dimension.not-offered");
    refused("businesses?weather=wet", 400, "filter.unknown");
    refused("businesses?scale=giant", 422, "value.unknown");
    refused("businesses?sentra='", 422, "value.unknown");
    refused("visits?rows=sentra&compare=previous", 400, "compare.no-span");
    refused("visits?from=soon", 422, "period.invalid");
    refused("visits?year=2011-S1", 422, "period.invalid");
    refused("visits?from=2012&to=2011", 422, "period.invalid");
    refused("visits/rows?size=0", 400, "page.range");
    refused("visits/rows?sort=mood", 400, "sort.unknown");
  }

  @Test
  void aSharedViewIsFoundByOthersAndDeletedByItsOwnerOnly() {
    String name = "Uji " + System.nanoTime();
    String body = "{\"name\":\"" + name + "\",\"query\":\"measure=visits&rows=sentra\",\"shared\":true}";
    HttpResponse<String> saved = REGISTRY.post("officer", "/api/explorer/views", body);
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    int id = object(saved).getInt("id");
    assertThat(object(REGISTRY.post("officer", "/api/explorer/views", body)).getInt("id")).as("the same once more").isEqualTo(id);
    assertThat(REGISTRY.post("officer", "/api/explorer/views", body.replace("visits", "findings")).statusCode()).isEqualTo(409);
    assertThat(REGISTRY.post("officer", "/api/explorer/views", body.replace("measure=visits", "//evil")).statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("researcher", "/api/explorer/views").body()).contains(name).doesNotContain("\"own\":true");
    assertThat(REGISTRY.portal.send(REGISTRY.portal.request("researcher", "/api/explorer/views/" + id).DELETE()).statusCode()).isEqualTo(404);
    assertThat(REGISTRY.portal.send(REGISTRY.portal.request("officer", "/api/explorer/views/" + id).DELETE()).statusCode()).isEqualTo(204);
    assertThat(REGISTRY.read("researcher", "/api/explorer/views").body()).doesNotContain(name);
  }

  /** @param known rows whose value is known @param sum of those values */
  private record Rows(int n, long known, double sum) {}

  private static void same(JsonObject cell, Rows rows, String kind, String what) {
    assertThat(cell.getInt("rows")).as(what).isEqualTo(rows.n);
    assertThat(cell.getJsonNumber("n").longValue()).as(what).isEqualTo(rows.known);
    if (rows.known == 0) {
      assertThat(cell.get("value")).as(what).isEqualTo(kind.equals("count") ? Json.createValue(0) : JsonValue.NULL);
      return;
    }
    double expected = switch (kind) {
      case "mean" -> rows.sum / rows.known;
      case "percent" -> 100 * rows.sum / rows.known;
      default -> rows.sum;
    };
    assertThat(cell.getJsonNumber("value").doubleValue()).as(what).isCloseTo(expected, within(kind.equals("percent") ? 0.0501 : 1e-9));
  }

  private static Rows rows(String account, String measure, String filter) {
    List<JsonObject> items = new ArrayList<>();
    int total = 1;
    for (int page = 0; page * 200 < total; page++) {
      JsonObject found = read(account, measure + "/rows?size=200&page=" + page + filter);
      total = found.getInt("total");
      items.addAll(found.getJsonArray("items").getValuesAs(JsonObject.class));
    }
    assertThat(items).as(measure + filter).hasSize(total);
    List<JsonNumber> values = items.stream().filter(i -> !i.isNull("value")).map(i -> i.getJsonNumber("value")).toList();
    return new Rows(total, values.size(), values.stream().mapToDouble(JsonNumber::doubleValue).sum());
  }

  private static List<JsonObject> measures() {
    try (var reader = Json.createReader(new StringReader(REGISTRY.read("officer", "/api/explorer").body()))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private static String coded(String key) {
    return key.replace(" ", "+");
  }

  private static JsonObject read(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/explorer/" + path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static void refused(String path, int status, String code) {
    HttpResponse<String> answer = REGISTRY.read("officer", "/api/explorer/" + path.replace("'", "%27"));
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
    assertThat(answer.body()).as(path).contains("\"" + code + "\"").doesNotContain("???");
  }
}
