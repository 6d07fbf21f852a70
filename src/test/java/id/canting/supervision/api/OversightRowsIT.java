package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.oversight.VisitWorld;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every figure of oversight is the length of the list that it leads to. */
@Browser
class OversightRowsIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.fill();
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void theBusinessesBehindAFigureAreAsManyAsItSays() {
    for (String account : List.of("officer", "leader.kerek", "researcher")) {
      for (String by : List.of("sentra", "scale", "subDistrict")) {
        JsonObject coverage = read(account, "coverage?period=1990-S1&by=" + by);
        for (JsonObject line : coverage.getJsonArray("items").getValuesAs(JsonObject.class)) {
          String rows = "/api/oversight/businesses?period=1990-S1&" + by + "=" + line.getString("key").replace(" ", "%20");
          if (by.equals("subDistrict") && line.getString("key").equals("none")) {
            continue;
          }
          assertThat(object(REGISTRY.read(account, rows + "&visited=yes")).getInt("total")).as("%s %s", account, line).isEqualTo(line.getInt("visited"));
          assertThat(object(REGISTRY.read(account, rows)).getInt("total")).as("%s %s", account, line).isEqualTo(line.getInt("active"));
        }
      }
    }
    List<JsonObject> visited = items(REGISTRY.read("officer", "/api/oversight/businesses?period=1990-S1&visited=yes&sort=-visits"));
    assertThat(visited).extracting(r -> r.getString("code")).containsExactly(WORLD.kerek(), WORLD.resting(), WORLD.tuban());
    assertThat(visited.get(0).getInt("visits")).isEqualTo(2);
  }

  @Test
  void theVisitsBehindAFigureAreAsManyAsItSays() {
    for (String account : List.of("officer", "leader.kerek")) {
      for (String by : List.of("sentra", "scale", "officer", "subDistrict")) {
        JsonObject coverage = read(account, "coverage?period=1990-S1&by=" + by);
        int of = 0;
        for (JsonObject line : coverage.getJsonArray("items").getValuesAs(JsonObject.class)) {
          if (line.getInt("visits") > 0) {
            assertThat(visits(account, "from=1990-01-01&to=1990-06-30&" + by + "=" + line.getString("key").replace(" ", "+"))).as("%s %s", account, line).isEqualTo(line.getInt("visits"));
            of++;
          }
        }
        assertThat(of).as(by).isPositive();
        assertThat(visits(account, "from=1990-01-01&to=1990-06-30")).isEqualTo(coverage.getJsonObject("total").getInt("visits"));
      }
      JsonObject findings = read(account, "findings?from=1990-S1&to=1990-S2");
      for (JsonObject item : findings.getJsonArray("items").getValuesAs(JsonObject.class)) {
        String days = item.getString("period").equals("1990-S1") ? "from=1990-01-01&to=1990-06-30" : "from=1990-07-01&to=1990-12-31";
        assertThat(visits(account, days + "&finding=" + item.getString("kind"))).as("%s %s", account, item).isEqualTo(item.getInt("visits"));
      }
    }
  }

  @Test
  void theFollowUpsBehindAFigureAreAsManyAsItSays() {
    for (String account : List.of("officer", "leader.kerek")) {
      for (String by : List.of("owner", "sentra")) {
        JsonObject closure = read(account, "follow-ups?period=1990-S1&by=" + by);
        for (JsonObject line : closure.getJsonArray("items").getValuesAs(JsonObject.class)) {
          String group = "&" + by + "=" + line.getString("key");
          assertThat(followUps(account, "open,done&from=1990-01-01&to=1990-06-30" + group)).as("%s %s", account, line).isEqualTo(line.getInt("due"));
          assertThat(followUps(account, "done&from=1990-01-01&to=1990-06-30" + group)).as("%s %s", account, line).isEqualTo(line.getInt("closed"));
          assertThat(followUps(account, "overdue" + group)).as("%s %s", account, line).isEqualTo(line.getInt("overdue"));
        }
        assertThat(followUps(account, "overdue")).isEqualTo(closure.getJsonObject("total").getInt("overdue"));
      }
    }
  }

  private static int visits(String account, String filter) {
    return total(account, "visits?size=1&made=true&" + filter);
  }

  private static int followUps(String account, String status) {
    return total(account, "follow-ups?size=1&status=" + status);
  }

  private static int total(String account, String list) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/" + list);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer).getInt("total");
  }

  private static JsonObject read(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/oversight/" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer);
  }
}
