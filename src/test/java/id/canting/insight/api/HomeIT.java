package id.canting.insight.api;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.oversight.VisitWorld;
import id.canting.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the start page tells is what the lists and tables tell, for each role over its own rows. */
@Browser
class HomeIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.fill();
    REGISTRY.business("S01");
    REGISTRY.business("S05");
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void everythingNewHasAsManyRowsAsItsFigureSays() {
    for (String account : List.of("officer", "leader.kerek", "leader.tuban")) {
      for (String since : List.of("1989-12-31", TODAY)) {
        JsonObject news = read(account, "home/news?since=" + since);
        assertThat(news.keySet()).contains("registered", "changed", "surveyed", "visited", "done", "held", "applied", "published");
        news.forEach((figure, n) -> {
          JsonObject rows = read(account, "home/rows?size=200&figure=" + figure + "&since=" + since);
          assertThat(rows.getInt("total")).as("%s of %s since %s", figure, account, since).isEqualTo(Integer.parseInt(n.toString()));
          assertThat(rows.getJsonArray("items")).as("%s of %s", figure, account).hasSize(Math.min(200, rows.getInt("total")));
        });
      }
    }
    assertThat(read("officer", "home/news").getInt("registered")).as("made by this test").isGreaterThanOrEqualTo(2);
    JsonObject kerek = read("leader.kerek", "home/rows?figure=registered&size=200");
    assertThat(kerek.getJsonArray("items").getValuesAs(JsonObject.class)).isNotEmpty().allSatisfy(row -> assertThat(row.getString("sentra")).isIn("S01", "S02", "S06", "S08", "S10"));
  }

  /** What waits leads to lists that know how much of it there is. */
  @Test
  void everythingThatWaitsIsAsLongAsItsList() {
    Map<String, String> lists = Map.of("proposed", "businesses?status=proposed", "without-sentra", "businesses?sentra=none", "without-scale", "businesses?scale=none", "follow-ups-overdue", "follow-ups?status=overdue",
        "follow-ups-unconfirmed", "follow-ups?status=unconfirmed", "visits-submitted", "visits?status=submitted", "unconfirmed", "home/rows?figure=unconfirmed", "remarks", "remarks?x=");
    for (String account : List.of("officer", "leader.kerek")) {
      int told = 0;
      for (JsonObject one : array(account, "home/waiting").getValuesAs(JsonObject.class)) {
        String list = lists.get(one.getString("what"));
        if (list != null) {
          assertThat(read(account, list + "&size=1").getInt("total")).as("%s of %s", one, account).isEqualTo(one.getInt("n"));
          told++;
        }
      }
      assertThat(told).as(account).isPositive();
    }
  }

  @Test
  void keyFiguresAreThoseOfTheTables() {
    for (String account : List.of("officer", "leader.kerek", "researcher")) {
      JsonObject figures = read(account, "home/figures");
      String period = figures.getString("period");
      JsonObject shares = read(account, "constraints?period=" + period).getJsonArray("items").getJsonObject(0);
      JsonArray series = figures.getJsonArray("constraints");
      assertThat(series.getJsonObject(series.size() - 1).getJsonObject("credit").getJsonNumber("n")).as(account).isEqualTo(shares.getJsonObject("credit").getJsonNumber("n"));
      JsonObject table = read(account, "tables/4?period=" + period);
      for (JsonObject score : figures.getJsonArray("scores").getValuesAs(JsonObject.class)) {
        JsonObject block = table.getJsonArray("blocks").getValuesAs(JsonObject.class).stream().filter(b -> b.getString("variable").equals(score.getString("code"))).findFirst().orElseThrow();
        assertThat(score.getInt("n")).as("%s of %s", score, account).isEqualTo(block.getJsonObject("n").getInt("total"));
        assertThat(score.getJsonNumber("mean").bigDecimalValue()).isEqualByComparingTo(block.getJsonObject("mean").getJsonNumber("total").bigDecimalValue());
      }
      List<String> own = read(account, "me").getJsonObject("scope").getJsonArray("sentras").getValuesAs(JsonString::getString);
      List<JsonObject> sentras = read(account, "tables/2").getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(row -> own.isEmpty() || own.contains(row.getString("sentra"))).toList();
      assertThat(figures.getJsonObject("craftspeople").getInt("registered")).isEqualTo(sentras.stream().mapToInt(row -> row.getInt("craftspeople")).sum());
      assertThat(figures.getJsonObject("craftspeople").getInt("declared")).isEqualTo(sentras.stream().mapToInt(row -> row.getInt("declared")).sum());
      JsonObject gap = read(account, "gap");
      int unserved = gap.getJsonObject("total").values().stream().mapToInt(cell -> cell.asJsonObject().getInt("unserved")).sum();
      assertThat(figures.getJsonObject("gap").getInt("unserved")).as(account).isEqualTo(unserved);
      assertThat(figures.getJsonObject("visits").getJsonObject("total")).isEqualTo(read(account, "oversight/coverage").getJsonObject("total"));
      assertThat(figures.getJsonObject("followUps")).isEqualTo(read(account, "oversight/follow-ups").getJsonObject("total"));
    }
  }

  @Test
  void theSameChangeIsNoiseInFewResponsesOnly() {
    for (JsonObject score : read("officer", "home/figures").getJsonArray("scores").getValuesAs(JsonObject.class)) {
      JsonObject change = score.getJsonObject("change");
      assertThat(change.getString("before")).isLessThan(score.getString("period"));
      BigDecimal points = change.getJsonNumber("points").bigDecimalValue();
      assertThat(points.abs().doubleValue() > 3 && change.getBoolean("withinNoise")).as("%s", score).isFalse();
    }
  }

  @Test
  void aFigureThatIsNotThereIsToldInOneSentence() {
    HttpResponse<String> wrong = REGISTRY.read("officer", "/api/home/rows?figure=weather");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(object(wrong).getJsonArray("violations").getJsonObject(0).getString("field")).isEqualTo("figure");
    assertThat(REGISTRY.read("officer", "/api/home/news?since=yesterday").statusCode()).isEqualTo(422);
  }

  @Test
  void whoRunsThePortalSeesHowItIsAndNoRegister() {
    JsonObject state = read("admin", "home/portal");
    assertThat(state.getBoolean("signIn")).isTrue();
    assertThat(state.getString("schema")).matches("\\d{3}");
    assertThat(state.getString("portal")).matches("\\d+\\.\\d+.*");
    assertThat(state.getString("server")).matches("\\d+\\.\\d+.*");
    assertThat(state.getString("database")).contains("MariaDB");
    assertThat(REGISTRY.read("admin", "/api/home/figures").statusCode()).isEqualTo(403);
    assertThat(REGISTRY.read("officer", "/api/home/portal").statusCode()).isEqualTo(403);
  }

  @Test
  void theCodebookHoldsEveryColumnAndEveryQuestion() {
    List<JsonObject> variables = array("researcher", "codebook").getValuesAs(JsonObject.class);
    HttpResponse<String> file = REGISTRY.read("researcher", "/api/rounds/2010-S2/responses.csv");
    String[] header = file.body().lines().findFirst().orElseThrow().replace("\uFEFF", "").split(";");
    List<String> named = variables.stream().map(v -> v.getString("name")).toList();
    assertThat(named).contains("c1", "c6", "k1", "k5", "kontribusi", "kerugian", "main_constraint");
    for (String column : header) {
      String variable = Map.of("contribution_total", "kontribusi", "cost_total", "kerugian").getOrDefault(column, column);
      if (!variable.equals("business_name")) {
        assertThat(named).as(file.body().substring(0, 200)).contains(variable);
      }
    }
    JsonObject contribution = variables.stream().filter(v -> v.getString("name").equals("kontribusi")).findFirst().orElseThrow();
    assertThat(contribution.getInt("least")).isEqualTo(6);
    assertThat(contribution.getInt("most")).isEqualTo(30);
    assertThat(contribution.getJsonArray("values").getValuesAs(JsonObject.class)).hasSize(3);
  }

  private static JsonObject read(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/" + path);
    assertThat(answer.statusCode()).as("%s %s: %s", account, path, answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static JsonArray array(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.createReader(new StringReader(answer.body())).readArray();
  }
}
