package id.canting.insight.map;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The figures of the map are those of the register, the tables, the indicators and the oversight; who may not see persons sees no business. */
@Browser
class MapIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static JsonObject own;

  @BeforeAll
  static void business() {
    own = REGISTRY.business("S01");
  }

  @Test
  void theRegistersFiguresAreThoseOfTheSentra() {
    for (String account : List.of("officer", "leader.kerek", "researcher")) {
      JsonObject businesses = read(account, "?measure=businesses");
      JsonObject craftspeople = read(account, "?measure=craftspeople");
      for (JsonObject sentra : items(REGISTRY.read(account, "/api/sentras?size=200"))) {
        String code = sentra.getString("code");
        long n = sentra.getJsonNumber("registeredBusinesses").longValue();
        JsonObject place = place(businesses, "sentras", code);
        assertThat(place == null ? 0 : place.getJsonNumber("n").longValue()).as("%s as %s", code, account).isEqualTo(n);
        JsonObject people = place(craftspeople, "sentras", code);
        if (people != null) {
          assertThat(people.getJsonNumber("n").longValue()).as("%s as %s", code, account).isEqualTo(sentra.getJsonNumber("registeredCraftspeople").longValue());
        }
      }
      long sum = places(businesses, "sentras").stream().mapToLong(p -> p.getJsonNumber("n").longValue()).sum();
      assertThat(businesses.getJsonObject("total").getJsonNumber("value").longValue()).isEqualTo(sum);
      assertThat(places(businesses, "subDistricts").stream().mapToLong(p -> p.getJsonNumber("n").longValue()).sum()).isEqualTo(sum);
    }
  }

  @Test
  void sharesMeansAndCoverageAreThoseOfTheTables() {
    for (String account : List.of("officer", "leader.kerek")) {
      JsonObject credit = read(account, "?measure=credit&period=2010-S2");
      JsonObject shares = object(REGISTRY.read(account, "/api/constraints?period=2010-S2&by=sentra"));
      assertThat(shares.getJsonArray("items")).isNotEmpty();
      for (JsonObject item : shares.getJsonArray("items").getValuesAs(JsonObject.class)) {
        JsonObject place = place(credit, "sentras", item.getString("key"));
        assertThat(place.get("value")).isEqualTo(item.getJsonObject("credit").get("percent"));
        assertThat(place.getInt("n")).isEqualTo(item.getInt("n"));
      }
      JsonObject contribution = read(account, "?measure=contribution&period=2010-S2");
      for (JsonObject item : items(REGISTRY.read(account, "/api/indicators/contribution-mean/series?by=sentra&from=2010-S2&to=2010-S2"))) {
        assertThat(place(contribution, "sentras", item.getString("area")).getJsonNumber("value").doubleValue()).isEqualTo(item.getJsonNumber("value").doubleValue());
      }
      JsonObject total = items(REGISTRY.read(account, "/api/indicators/contribution-mean/series?from=2010-S2&to=2010-S2")).get(0);
      assertThat(contribution.getJsonObject("total").getJsonNumber("value").doubleValue()).isEqualTo(total.getJsonNumber("value").doubleValue());
      JsonObject visited = read(account, "?measure=visited");
      JsonObject coverage = object(REGISTRY.read(account, "/api/oversight/coverage?period=" + visited.getString("period")));
      assertThat(visited.getJsonObject("total").get("value")).isEqualTo(coverage.getJsonObject("total").get("percent"));
    }
    assertThat(read("officer", "?measure=contribution&period=2010-S2").getJsonObject("total").getInt("n")).isEqualTo(84);
  }

  @Test
  void aPointIsABusinessOfTheScopeAndNoneForAResearcher() {
    String code = own.getString("code");
    JsonObject points = read("officer", "/points?measure=workers");
    JsonArray row = row(points, code);
    assertThat(row.getJsonNumber(2).doubleValue()).isCloseTo(-6.912345, within(0.00001));
    assertThat(row.getJsonNumber(3).doubleValue()).isCloseTo(111.912345, within(0.00001));
    assertThat(row.getInt(4)).isEqualTo(1);
    assertThat(row.getInt(5)).isEqualTo(4);
    assertThat(row.getInt(6)).isEqualTo(1);
    assertThat(row(read("leader.kerek", "/points"), code)).isNotNull();
    assertThat(row(read("leader.tuban", "/points"), code)).isNull();
    JsonObject villages = read("researcher", "/points?measure=workers");
    assertThat(villages.getString("kind")).isEqualTo("village");
    assertThat(villages.toString()).doesNotContain("TBN-").doesNotContain("-6.9123").doesNotContain(own.getString("name"));
    long counted = villages.getJsonArray("rows").stream().mapToLong(r -> r.asJsonArray().getInt(4)).sum();
    assertThat(counted + villages.getInt("unplaced")).isEqualTo(villages.getInt("total"));
  }

  @Test
  void whatCannotBeAskedIsRefusedAndAFileHoldsTheSameFigures() {
    assertThat(REGISTRY.read("officer", "/api/map?measure=luck").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/map?measure=credit&period=2010-S3").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/map?measure=credit&period=1950").statusCode()).isEqualTo(404);
    JsonObject map = read("officer", "?measure=credit&period=2010-S2");
    List<String> lines = REGISTRY.read("officer", "/api/map.csv?measure=credit&period=2010-S2").body().lines().toList();
    assertThat(lines).hasSize(2 + places(map, "sentras").size() + places(map, "subDistricts").size());
    assertThat(lines.get(lines.size() - 1)).startsWith("total;total");
  }

  private static JsonObject read(String account, String query) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/map" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static List<JsonObject> places(JsonObject map, String kind) {
    return map.getJsonArray(kind).getValuesAs(JsonObject.class);
  }

  private static JsonObject place(JsonObject map, String kind, String code) {
    return places(map, kind).stream().filter(p -> p.getString("code").equals(code)).findFirst().orElse(null);
  }

  private static JsonArray row(JsonObject points, String code) {
    return points.getJsonArray("rows").stream().map(JsonValue::asJsonArray).filter(r -> r.getString(0).equals(code)).findFirst().orElse(null);
  }
}
