package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.oversight.VisitWorld;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coverage, findings and follow-ups, counted by hand in a year of the test's own. */
@Browser
class OversightIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);
  private static final String ACTIVE = "b.status in ('verified', 'active', 'dormant')";
  private static final String TODAY = "date(convert_tz(utc_timestamp(), '+00:00', '+07:00'))";
  private static String kerek;
  private static String resting;
  private static String tuban;

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.fill();
    kerek = WORLD.kerek();
    resting = WORLD.resting();
    tuban = WORLD.tuban();
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void coverageIsVisitedBusinessesOfActiveOnes() throws SQLException {
    JsonObject coverage = read("officer", "coverage?period=1990-S1");
    assertThat(coverage.getString("scope")).isEqualTo("all");
    assertThat(coverage.getString("by")).isEqualTo("sentra");
    assertThat(coverage.getJsonArray("statuses").toString()).isEqualTo("[\"verified\",\"active\",\"dormant\"]");
    line(coverage, "S01", 5, 2, active("s.code = 'S01'"));
    line(coverage, "S05", 1, 1, active("s.code = 'S05'"));
    coverage(coverage.getJsonObject("total"), 6, 3, active("1 = 1"));
    assertThat(line(coverage, "S01").getJsonNumber("target").doubleValue()).isEqualTo(62.5);
    assertThat(line(coverage, "S05").get("target")).as("a year's target is not that of its half").isEqualTo(JsonValue.NULL);
    assertThat(coverage.getJsonObject("total").getInt("target")).isEqualTo(40);
    assertThat(coverage.getJsonArray("series").getValuesAs(JsonObject.class)).extracting(s -> s.getString("key")).containsExactly("1987-S2", "1988-S1", "1988-S2", "1989-S1", "1989-S2", "1990-S1");
    JsonObject year = read("officer", "coverage?period=1990&by=subDistrict");
    line(year, "kerek", 5, 2, active("d.name = 'Kerek'"));
    coverage(year.getJsonObject("total"), 7, 3, active("1 = 1"));
    assertThat(read("officer", "coverage?period=1990&sentra=S05").getJsonObject("total").getInt("target")).isEqualTo(99);
    JsonObject second = read("officer", "coverage?period=1990-Q3");
    assertThat(second.getJsonArray("series").getValuesAs(JsonObject.class)).extracting(s -> s.getInt("visits")).containsExactly(0, 0, 0, 4, 2, 1);
  }

  @Test
  void coverageByScaleAndByOfficer() throws SQLException {
    JsonObject scales = read("officer", "coverage?period=1990-S1&by=scale");
    line(scales, "small", 1, 1, active("b.declared_scale = 'small'"));
    JsonObject officers = read("officer", "coverage?period=1990-S1&by=officer");
    long all = active("1 = 1");
    line(officers, "Ayu Uji", 4, 2, all);
    line(officers, "Bima Uji", 3, 2, all);
    assertThat(officers.getJsonArray("items").toString()).doesNotContain("Citra");
    assertThat(object(REGISTRY.read("officer", "/api/oversight/businesses?period=1990-S1&visited=yes&officer=Bima+Uji")).getInt("total")).isEqualTo(2);
  }

  @Test
  void findingsByKindOverTime() {
    JsonObject findings = read("officer", "findings?from=1990-S1&to=1990-S2");
    finding(findings, "items", "1990-S1", "waste", 4, 2.5, 3, 2);
    finding(findings, "items", "1990-S1", "finance", 1, 2, 1, 1);
    finding(findings, "items", "1990-S2", "safety", 1, 4, 1, 1);
    finding(findings, "totals", "1990-S1", "total", 6, 13 / 6.0, 4, 3);
    finding(findings, "totals", "total", "waste", 4, 2.5, 3, 2);
    finding(findings, "totals", "total", "total", 7, 17 / 7.0, 5, 3);
    JsonObject quarters = read("officer", "findings?from=1990&to=1990&by=quarter");
    assertThat(quarters.getString("from")).isEqualTo("1990-Q1");
    assertThat(quarters.getString("to")).isEqualTo("1990-Q4");
    finding(quarters, "items", "1990-Q2", "waste", 2, 2, 2, 2);
    assertThat(read("officer", "findings?to=1990-S2").getString("from")).isEqualTo("1989-S1");
    assertThat(refused("officer", "findings?from=1991&to=1990")).isEqualTo("422 period.invalid");
  }

  @Test
  void followUpsByOwner() throws SQLException {
    JsonObject closure = read("officer", "follow-ups?period=1990-S1");
    closure(line(closure, "artisan"), 4, 3, 20.0, 30.0, overdue("u.owner = 'artisan'"));
    closure(line(closure, "officer"), 1, 0, null, null, overdue("u.owner = 'officer'"));
    closure(line(closure, "leader"), 0, 0, null, null, overdue("u.owner = 'leader'"));
    closure(closure.getJsonObject("total"), 5, 3, 20.0, 30.0, overdue("1 = 1"));
    JsonObject sentras = read("officer", "follow-ups?period=1990-S1&by=sentra");
    closure(line(sentras, "S01"), 4, 3, 20.0, 30.0, overdue("b.sentra_id = (select id from sentra where code = 'S01')"));
    assertThat(line(closure, "artisan").getJsonNumber("percent").doubleValue()).isEqualTo(75.0);
  }

  @Test
  void aLeadersFiguresAreTheAssociations() throws SQLException {
    String own = "b.association_id = (select association_id from business where code = '" + kerek + "')";
    JsonObject coverage = read("leader.kerek", "coverage?period=1990-S1");
    assertThat(coverage.getString("scope")).isEqualTo("association");
    coverage(coverage.getJsonObject("total"), 5, 2, active(own));
    assertThat(coverage.getJsonObject("total").get("target")).as("the regency's target is not the association's").isEqualTo(JsonValue.NULL);
    assertThat(line(coverage, "S05")).isNull();
    finding(read("leader.kerek", "findings?from=1990-S1&to=1990-S2"), "totals", "total", "total", 5, 12 / 5.0, 3, 2);
    closure(read("leader.kerek", "follow-ups?period=1990-S1").getJsonObject("total"), 4, 3, 20.0, 30.0, overdue(own));
    coverage(read("leader.tuban", "coverage?period=1990-S1").getJsonObject("total"), 1, 1, active("b.association_id = (select association_id from business where code = '" + tuban + "')"));
  }

  @Test
  void aResearcherSeesFiguresAndNoOfficers() {
    assertThat(read("researcher", "coverage?period=1990-S1").getJsonObject("total").getInt("visits")).isEqualTo(6);
    assertThat(refused("researcher", "coverage?period=1990-S1&by=officer")).isEqualTo("422 value.unknown");
    assertThat(refused("researcher", "businesses?period=1990-S1&officer=Ayu+Uji")).isEqualTo("422 value.unknown");
    for (String path : List.of("coverage", "findings", "follow-ups", "businesses", "coverage/series")) {
      assertThat(REGISTRY.read("researcher", "/api/oversight/" + path + "?period=1990-S1").body()).as(path).doesNotContain("Ayu Uji").doesNotContain("Temuan uji");
      assertThat(REGISTRY.read("artisan.0001", "/api/oversight/" + path).statusCode()).as(path).isEqualTo(403);
      assertThat(REGISTRY.read("admin", "/api/oversight/" + path).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertThat(refused("officer", "coverage?period=1990-S3")).isEqualTo("422 period.invalid");
    assertThat(refused("officer", "coverage?by=owner")).isEqualTo("422 value.unknown");
    assertThat(refused("officer", "coverage?scale=huge")).isEqualTo("422 value.unknown");
    assertThat(refused("officer", "findings?by=week")).isEqualTo("422 value.unknown");
    assertThat(refused("officer", "follow-ups?by=officer")).isEqualTo("422 value.unknown");
    assertThat(refused("officer", "businesses?visited=perhaps")).isEqualTo("422 value.unknown");
    assertThat(refused("officer", "businesses?sort=owner")).isEqualTo("400 sort.unknown");
  }

  @Test
  void aFileHoldsWhatTheAnswerShows() {
    JsonObject coverage = read("officer", "coverage?period=1990-S1");
    List<String> lines = csv("coverage.csv?period=1990-S1");
    assertThat(lines.get(0)).isEqualTo("group;name;visits;visited;active;percent;target");
    assertThat(lines).hasSize(coverage.getJsonArray("items").size() + 2);
    JsonObject total = coverage.getJsonObject("total");
    assertThat(lines.get(lines.size() - 1)).startsWith("total;;6;3;" + total.getInt("active") + ";");
    JsonObject findings = read("officer", "findings?from=1990-S1&to=1990-S2");
    assertThat(csv("findings.csv?from=1990-S1&to=1990-S2")).hasSize(1 + findings.getJsonArray("items").size() + findings.getJsonArray("totals").size()).contains("1990-S2;safety;1;4,0;1;1");
    assertThat(csv("follow-ups.csv?period=1990-S1").stream().anyMatch(l -> l.startsWith("artisan;;4;3;75"))).isTrue();
    assertThat(csv("businesses.csv?period=1990-S1&visited=yes")).hasSize(4);
  }

  private static List<String> csv(String path) {
    return Arrays.asList(REGISTRY.read("officer", "/api/oversight/" + path).body().replace("\uFEFF", "").strip().split("\r?\n"));
  }

  private static JsonObject read(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/oversight/" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static String refused(String account, String path) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/oversight/" + path);
    String violation = object(answer).containsKey("violations") && !object(answer).getJsonArray("violations").isEmpty() ? object(answer).getJsonArray("violations").getJsonObject(0).getString("code")
        : object(answer).getString("code");
    return answer.statusCode() + " " + violation;
  }

  private static long active(String where) throws SQLException {
    return Long.parseLong(REGISTRY.sql("select count(*) from business b left join sentra s on s.id = b.sentra_id left join sub_district d on d.code = b.sub_district_code where " + ACTIVE + " and " + where).get(0));
  }

  private static int overdue(String where) throws SQLException {
    return Integer.parseInt(REGISTRY.sql("select count(*) from follow_up u join visit v on v.id = u.visit_id and (v.made = 1 or v.edition > 1) join business b on b.id = u.business_id where u.state = 'open' and u.due < " + TODAY + " and " + where).get(0));
  }

  private static JsonObject line(JsonObject figures, String key) {
    return figures.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(i -> i.getString("key").equals(key)).findFirst().orElse(null);
  }

  private static void line(JsonObject figures, String key, int visits, int visited, long active) {
    assertThat(line(figures, key)).as(key).isNotNull();
    coverage(line(figures, key), visits, visited, active);
  }

  private static void coverage(JsonObject line, int visits, int visited, long active) {
    assertThat(line.getInt("visits")).as("%s", line).isEqualTo(visits);
    assertThat(line.getInt("visited")).as("%s", line).isEqualTo(visited);
    assertThat(line.getJsonNumber("active").longValue()).as("%s", line).isEqualTo(active);
    assertThat(line.getJsonNumber("percent").bigDecimalValue()).as("%s", line)
        .isEqualByComparingTo(BigDecimal.valueOf(100L * visited).divide(BigDecimal.valueOf(active), 1, RoundingMode.HALF_UP));
  }

  private static void finding(JsonObject findings, String list, String period, String kind, int n, double severity, int visits, int businesses) {
    JsonObject item = findings.getJsonArray(list).getValuesAs(JsonObject.class).stream().filter(i -> i.getString("period").equals(period) && i.getString("kind").equals(kind)).findFirst().orElseThrow();
    assertThat(item.getInt("n")).as("%s", item).isEqualTo(n);
    assertThat(item.getJsonNumber("severity").doubleValue()).as("%s", item).isCloseTo(severity, org.assertj.core.data.Offset.offset(0.0001));
    assertThat(item.getInt("visits")).as("%s", item).isEqualTo(visits);
    assertThat(item.getInt("businesses")).as("%s", item).isEqualTo(businesses);
  }

  private static void closure(JsonObject line, int due, int closed, Double median, Double mean, int overdue) {
    assertThat(line.getInt("due")).as("%s", line).isEqualTo(due);
    assertThat(line.getInt("closed")).as("%s", line).isEqualTo(closed);
    assertThat(line.getInt("overdue")).as("%s", line).isEqualTo(overdue);
    assertThat(line.get("median").toString()).as("%s", line).isEqualTo(String.valueOf(median));
    assertThat(line.get("mean").toString()).as("%s", line).isEqualTo(String.valueOf(mean));
  }
}
