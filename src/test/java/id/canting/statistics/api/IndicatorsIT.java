package id.canting.statistics.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static id.canting.statistics.trend.AnsweredRounds.PERIODS;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.statistics.trend.AnsweredRounds;
import id.canting.statistics.trend.AnsweredRounds.Answer;
import id.canting.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The catalogue of indicators and its values, against counts of what the test put in. */
@Browser
class IndicatorsIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final AnsweredRounds ROUNDS = new AnsweredRounds(REGISTRY);
  private static final String DYED = """
      {"code": "%s", "name": {"id": "Pemilik perempuan dengan pewarna alami", "en": "Women owners with natural dye"},
       "numerator": {"of": "businesses", "where": [{"field": "sex", "values": ["P"]}, {"field": "dye", "values": ["alami"]}]},
       "denominator": {"of": "businesses", "where": [{"field": "sex", "values": ["P"]}]},
       "unit": "percent", "direction": "up", "targets": %s}""";

  @BeforeAll
  static void fill() {
    ROUNDS.fill(45, 2011);
  }

  @Test
  void theCatalogueComesWithThePortal() {
    List<JsonObject> all = items(REGISTRY.read("researcher", "/api/indicators?size=200"));
    assertThat(all).extracting(i -> i.getString("code")).contains("contribution-mean", "cost-mean", "contribution-low", "contribution-moderate", "contribution-high", "cost-low",
        "cost-moderate", "cost-high", "constraint-credit", "constraint-demand", "constraint-managerial", "constraint-labour", "women-owners", "credit-access", "local-raw-material",
        "sales-beyond-regency", "craftspeople-registered", "data-completeness");
    assertThat(all.stream().filter(i -> i.getBoolean("shipped"))).hasSizeGreaterThanOrEqualTo(18).allSatisfy(i -> {
      assertThat(i.getJsonObject("name").getString("id")).isNotBlank();
      assertThat(i.getJsonObject("name").getString("en")).isNotBlank();
      assertThat(i.getInt("version")).isPositive();
    });
    assertThat(object(REGISTRY.read("officer", "/api/indicators?size=1&page=1")).getJsonArray("items")).hasSize(1);
    assertThat(REGISTRY.read("officer", "/api/indicators?sort=name").statusCode()).isEqualTo(400);
  }

  @Test
  void aShareByAreaIsWhatWasAnswered() {
    for (String period : PERIODS) {
      share("constraint-credit", period, "sentra", "S01", a -> "S01".equals(a.sentra()) && a.constraint() != null, a -> "credit".equals(a.constraint()));
      share("constraint-credit", period, "subDistrict", "jenu", a -> a.subDistrict().equals("jenu") && a.constraint() != null, a -> "credit".equals(a.constraint()));
      share("data-completeness", period, "none", "total", Answer::answered, a -> a.status().equals("lengkap"));
      share("credit-access", period, "none", "total", a -> a.severity() != null, a -> a.severity() < 2);
      share("women-owners", period, "", "total", Answer::answered, a -> a.sex().equals("P"));
    }
  }

  @Test
  void aMeanIsUnrounded() {
    JsonObject mean = value("officer", "contribution-mean", PERIODS.get(0), "", "total");
    long scored = ROUNDS.of(PERIODS.get(0), a -> a.status().equals("lengkap")).size();
    assertThat(mean.getInt("denominator")).isEqualTo((int) scored);
    assertThat(mean.getInt("numerator")).isEqualTo((int) (18 * scored));
    assertThat(mean.getJsonNumber("value").doubleValue()).isEqualTo(18.0);
  }

  @Test
  void withoutDataThereIsNoValueAndNeverZero() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1975\"}").statusCode()).isEqualTo(201);
    for (String code : List.of("contribution-mean", "constraint-credit", "credit-access", "data-completeness")) {
      JsonObject item = value("officer", code, "1975", "", "total");
      assertThat(item.get("value")).as(code).isEqualTo(JsonValue.NULL);
      assertThat(item.get("numerator")).isEqualTo(JsonValue.NULL);
      assertThat(item.get("denominator")).isEqualTo(JsonValue.NULL);
    }
  }

  @Test
  void periodsCanBeCutOut() {
    String path = "/api/indicators/constraint-labour/series?from=" + PERIODS.get(1) + "&to=1971";
    assertThat(object(REGISTRY.read("officer", path)).getJsonArray("items").getValuesAs(JsonObject.class)).extracting(i -> i.getString("period")).isEqualTo(PERIODS.subList(1, 3));
    assertThat(REGISTRY.read("officer", "/api/indicators/constraint-labour/series?from=1971-S3").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/indicators/constraint-labour/series?by=scale").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/indicators/no-such/series").statusCode()).isEqualTo(404);
  }

  @Test
  void anOfficerAddsAnIndicatorOverTheRegisterWithoutCode() throws SQLException {
    for (String dye : List.of("alami", "alami", "sintetis")) {
      for (String sex : List.of("P", "L")) {
        REGISTRY.created("officer", "/api/businesses", "{\"name\": \"Batik Warna\", \"dye\": \"%s\", \"subDistrict\": \"Montong\", \"owner\": {\"name\": \"Siti\", \"sex\": \"%s\"}}".formatted(dye, sex));
      }
    }
    String year = String.valueOf(Year.now(ZoneId.of("Asia/Jakarta")).getValue());
    JsonObject added = REGISTRY.created("officer", "/api/indicators", DYED.formatted("women-dye", "[{\"period\": \"" + year + "\", \"area\": \"montong\", \"value\": 80},"
        + " {\"period\": \"" + year + "\", \"area\": \"bancar\", \"value\": 10.5}]"));
    assertThat(added.getInt("version")).isEqualTo(1);
    JsonObject montong = value("researcher", "women-dye", "now", "subDistrict", "montong");
    String among = " from business b join person p on p.id = b.owner_id join sub_district d on d.code = b.sub_district_code where d.name = 'Montong' and p.sex = 'P' and b.status <> 'closed'";
    long women = Long.parseLong(REGISTRY.sql("select count(*)" + among).get(0));
    long dyers = Long.parseLong(REGISTRY.sql("select count(*)" + among + " and b.dye = 'alami'").get(0));
    assertThat(dyers).isGreaterThanOrEqualTo(2);
    assertThat(montong.getInt("numerator")).isEqualTo((int) dyers);
    assertThat(montong.getInt("denominator")).isEqualTo((int) women);
    assertThat(montong.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo(percent(dyers, women));
    assertThat(montong.getInt("target")).isEqualTo(80);
    JsonObject bancar = value("officer", "women-dye", "now", "subDistrict", "bancar");
    assertThat(bancar.get("value")).as("a target without data").isEqualTo(JsonValue.NULL);
    assertThat(bancar.getJsonNumber("target").doubleValue()).isEqualTo(10.5);

    REGISTRY.created("officer", "/api/businesses", "{\"name\": \"Batik Warna\", \"dye\": \"alami\", \"subDistrict\": \"Montong\", \"owner\": {\"name\": \"Siti\", \"sex\": \"P\"}}");
    assertThat(value("officer", "women-dye", "now", "subDistrict", "montong").getInt("numerator")).as("live").isEqualTo((int) dyers + 1);
  }

  @Test
  void aClosedPeriodKeepsItsValueForEver() {
    String closed = "1974";
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + closed + "\"}").statusCode()).isEqualTo(201);
    List<String> businesses = ROUNDS.businesses().subList(0, 5);
    for (int i = 0; i < 5; i++) {
      ROUNDS.put(new Answer(closed, businesses.get(i), "sebagian", i < 2 ? "credit" : "demand", null, "micro", "P", "S01", "kerek"));
    }
    JsonObject added = REGISTRY.created("officer", "/api/indicators", survey("kept-share", "credit"));
    assertThat(value("officer", "kept-share", closed, "", "total").get("kept")).isEqualTo(JsonValue.NULL);
    post("/api/rounds/" + closed + "/close", "");
    JsonObject kept = value("officer", "kept-share", closed, "", "total");
    assertThat(kept.getJsonNumber("value").doubleValue()).isEqualTo(40.0);
    String address = "/api/indicators/kept-share/kept/" + kept.getJsonNumber("kept");

    HttpResponse<String> changed = REGISTRY.put("officer", "/api/indicators/kept-share", "\"" + added.getInt("revision") + "\"", survey("kept-share", "demand"));
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(object(changed).getInt("version")).isEqualTo(2);
    JsonObject after = value("officer", "kept-share", closed, "", "total");
    assertThat(after.getJsonNumber("value").doubleValue()).as("with the definition of its version").isEqualTo(40.0);
    assertThat(after.getInt("version")).isEqualTo(1);
    JsonObject permanent = object(REGISTRY.read("researcher", address));
    assertThat(permanent.getJsonObject("definition").getJsonObject("numerator").toString()).contains("credit");
    assertThat(permanent.get("superseded")).isEqualTo(JsonValue.NULL);

    post("/api/rounds/" + closed + "/reopen", "{\"reason\": \"Satu isian salah\"}");
    ROUNDS.put(new Answer(closed, businesses.get(4), "sebagian", "labour", null, "micro", "P", "S01", "kerek"));
    JsonObject live = value("officer", "kept-share", closed, "", "total");
    assertThat(live.getJsonNumber("value").doubleValue()).as("live again, by version 2").isEqualTo(40.0);
    assertThat(live.getInt("version")).isEqualTo(2);
    assertThat(live.get("kept")).isEqualTo(JsonValue.NULL);
    JsonObject old = object(REGISTRY.read("researcher", address));
    assertThat(old.getJsonArray("items")).isEqualTo(permanent.getJsonArray("items"));
    assertThat(old.get("superseded")).isNotEqualTo(JsonValue.NULL);
    post("/api/rounds/" + closed + "/close", "");
    assertThat(value("officer", "kept-share", closed, "", "total").getJsonNumber("kept").longValue()).isNotEqualTo(old.getJsonNumber("kept").longValue());

    JsonObject later = REGISTRY.created("officer", "/api/indicators", survey("kept-later", "demand"));
    assertThat(later.getInt("version")).isEqualTo(1);
    assertThat(value("officer", "kept-later", closed, "", "total").get("kept")).as("of rounds closed before it was made").isNotEqualTo(JsonValue.NULL);
  }

  @Test
  void aLeadersValuesAreTheAssociations() {
    share("leader.kerek", "constraint-demand", PERIODS.get(0), "sentra", "S01", a -> "S01".equals(a.sentra()) && a.constraint() != null, a -> "demand".equals(a.constraint()));
    share("leader.kerek", "constraint-demand", PERIODS.get(0), "", "total", a -> "S01".equals(a.sentra()) && a.constraint() != null, a -> "demand".equals(a.constraint()));
    assertThat(REGISTRY.read("artisan.0001", "/api/indicators").statusCode()).isEqualTo(403);
    assertThat(REGISTRY.post("researcher", "/api/indicators", survey("x-1", "credit")).statusCode()).isEqualTo(403);
  }

  @Test
  void onlyListedFieldsAndValuesGetIn() {
    Map<String, String> wrong = Map.ofEntries(
        Map.entry("{\"name\": {\"id\": \"Uji\"}, \"numerator\": {\"of\": \"businesses\"}}", "value.missing"),
        Map.entry(quantity("{\"of\": \"businesses\", \"where\": [{\"field\": \"1=1 or nib\", \"values\": [\"known\"]}]}"), "indicator.field.unknown"),
        Map.entry(quantity("{\"of\": \"businesses\", \"where\": [{\"field\": \"dye\", \"values\": [\"' or 1=1\"]}]}"), "value.unknown"),
        Map.entry(quantity("{\"of\": \"businesses\", \"where\": [{\"field\": \"phone\", \"values\": [\"known\"]}]}"), "indicator.field.unknown"),
        Map.entry(quantity("{\"of\": \"businesses\", \"where\": [{\"field\": \"dye\", \"values\": []}]}"), "value.missing"),
        Map.entry(quantity("{\"of\": \"businesses\", \"sum\": \"workers\"}"), "indicator.not-summed"),
        Map.entry(quantity("{\"of\": \"persons\"}"), "value.unknown"),
        Map.entry(quantity("{\"of\": \"responses\", \"where\": [{\"field\": \"c1\", \"values\": [\"6\"]}]}"), "value.unknown"),
        Map.entry(quantity("{\"of\": \"responses\", \"where\": [{\"field\": \"c1\", \"values\": [\"5\"]}, {\"field\": \"k1\", \"values\": [\"1\"]}]}"), "indicator.questions"),
        Map.entry(quantity("{\"of\": \"responses\", \"sum\": \"kendala_utama\"}"), "indicator.not-summed"),
        Map.entry(DYED.formatted("Women Dye", "[]"), "indicator.code.form"),
        Map.entry(DYED.formatted("w-1", "[{\"period\": \"2026-S3\", \"area\": \"total\", \"value\": 1}]"), "period.invalid"),
        Map.entry(DYED.formatted("w-1", "[{\"period\": \"2026\", \"area\": \"paris\", \"value\": 1}]"), "area.unknown"),
        Map.entry(DYED.formatted("w-1", "[{\"period\": \"2026\", \"area\": \"total\"}]"), "value.missing"),
        Map.entry(DYED.formatted("w-1", "[{\"period\": \"2026\", \"value\": 1}, {\"period\": \"2026\", \"value\": 2}]"), "indicator.target.twice"));
    wrong.forEach((body, code) -> {
      HttpResponse<String> answer = REGISTRY.post("officer", "/api/indicators", body);
      assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(422);
      assertThat(answer.body()).contains("\"" + code + "\"");
    });
    assertThat(REGISTRY.post("officer", "/api/indicators", DYED.formatted("contribution-mean", "[]")).statusCode()).isEqualTo(409);
    assertThat(REGISTRY.post("officer", "/api/indicators", "[]").statusCode()).isEqualTo(400);
  }

  @Test
  void aChangeNeedsTheRevisionAndTheSameAgainChangesNothing() {
    REGISTRY.created("officer", "/api/indicators", survey("revised", "credit"));
    HttpResponse<String> read = REGISTRY.read("officer", "/api/indicators/revised");
    HttpResponse<String> same = REGISTRY.put("officer", "/api/indicators/revised", null, read.body());
    assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
    assertThat(tag(same)).isEqualTo(tag(read));
    assertThat(REGISTRY.put("officer", "/api/indicators/revised", null, survey("revised", "labour")).statusCode()).isEqualTo(428);
    assertThat(REGISTRY.put("officer", "/api/indicators/revised", "\"99\"", survey("revised", "labour")).statusCode()).isEqualTo(412);
    String aimed = survey("revised", "credit").replace("\"unit\"", "\"targets\": [{\"period\": \"1970\", \"area\": \"total\", \"value\": 25}], \"unit\"");
    JsonObject targeted = object(REGISTRY.put("officer", "/api/indicators/revised", tag(read), aimed));
    assertThat(targeted.getInt("version")).as("a target is no new definition").isEqualTo(1);
    assertThat(value("officer", "revised", PERIODS.get(0), "", "total").getInt("target")).as("a target of the year is that of its half").isEqualTo(25);
    for (JsonObject shipped : items(REGISTRY.read("officer", "/api/indicators?size=200"))) {
      String path = "/api/indicators/" + shipped.getString("code");
      HttpResponse<String> kept = REGISTRY.read("officer", path);
      assertThat(tag(REGISTRY.put("officer", path, null, kept.body()))).as(path).isEqualTo(tag(kept));
    }
  }

  @Test
  void whatDefinitionsMayNameIsTold() {
    JsonObject fields = object(REGISTRY.read("officer", "/api/indicators/fields"));
    assertThat(fields.getJsonObject("fields").getJsonArray("businesses").toString()).contains("\"dye\"").contains("\"alami\"").doesNotContain("phone");
    assertThat(fields.getJsonObject("fields").getJsonArray("responses").toString()).contains("\"kontribusi\"").contains("\"severity_labour\"");
    assertThat(fields.getJsonArray("summed").toString()).contains("kerugian").doesNotContain("jenis_kelamin");
  }

  private static String quantity(String numerator) {
    return "{\"name\": {\"id\": \"Uji\"}, \"numerator\": " + numerator + ", \"denominator\": {\"of\": \"businesses\"}}";
  }

  private static String survey(String code, String constraint) {
    return """
        {"code": "%s", "name": {"id": "Kendala %s"}, "numerator": {"of": "responses", "where": [{"field": "kendala_utama", "values": ["%2$s"]}]},
         "denominator": {"of": "responses", "where": [{"field": "kendala_utama", "values": ["known"]}]}, "unit": "percent"}""".formatted(code, constraint);
  }

  private static void post(String path, String body) {
    HttpResponse<String> answer = REGISTRY.post("officer", path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void share(String code, String period, String by, String area, Predicate<Answer> base, Predicate<Answer> which) {
    share("officer", code, period, by, area, base, which);
  }

  private static void share(String account, String code, String period, String by, String area, Predicate<Answer> base, Predicate<Answer> which) {
    long all = ROUNDS.of(period, a -> a.answered() && base.test(a)).size();
    long some = ROUNDS.of(period, a -> a.answered() && base.test(a) && which.test(a)).size();
    JsonObject item = value(account, code, period, by, area);
    assertThat(item.getInt("denominator")).as("%s of %s, %s", code, period, area).isEqualTo((int) all);
    assertThat(item.getInt("numerator")).as("%s of %s, %s", code, period, area).isEqualTo((int) some);
    assertThat(item.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo(percent(some, all));
  }

  private static BigDecimal percent(long some, long all) {
    return BigDecimal.valueOf(100 * some).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }

  private static JsonObject value(String account, String code, String period, String by, String area) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/indicators/" + code + "/series" + (by.isEmpty() ? "" : "?by=" + by));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(i -> i.getString("period").equals(period) && i.getString("area").equals(area)).findFirst()
        .orElse(Json.createObjectBuilder().add("absent", area).build());
  }
}
