package id.canting.statistics.api;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Indicators over visits and follow-ups, against counts of what stands in the tables. */
@Browser
class SupervisionIndicatorsIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);
  private static final String ROUND = "1990-S1";
  private static final String ACTIVE = "b.status in ('verified', 'active', 'dormant')";
  private static final String FIRST = "(select b.association_id from business b where b.code = '%s')";
  private static String kerek;
  private static String tuban;

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.open();
    kerek = REGISTRY.business("S01").getString("code");
    tuban = REGISTRY.business("S05").getString("code");
    String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    String visit = WORLD.visit(kerek, "1990-06-30", "closed", List.of("Ayu Uji"));
    WORLD.visit(kerek, "1990-01-01", "submitted", List.of("Ayu Uji"));
    WORLD.visit(tuban, "1990-07-01", "closed", List.of("Ayu Uji"));
    WORLD.followUp(WORLD.visit(tuban, "1990-03-01", "in_progress", List.of("Ayu Uji")), 1, "artisan", "1990-04-01", "open", "");
    WORLD.visit(kerek, today, "closed", List.of("Ayu Uji"));
    WORLD.followUp(visit, 1, "artisan", "1990-06-30", "done", "1990-06-30 05:00:00");
    WORLD.followUp(visit, 2, "artisan", "1990-06-30", "open", "");
    WORLD.followUp(visit, 3, "officer", "1990-06-30", "cancelled", "");
    WORLD.followUp(visit, 4, "officer", "1990-07-01", "confirmed", "1990-06-30 05:00:00");
    WORLD.followUp(visit, 5, "artisan", today, "open", "");
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + ROUND + "\"}").statusCode()).isEqualTo(201);
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void bothCountWithinTheRoundsPeriodAndStandInTheCatalogue() throws SQLException {
    value(item("officer", "visit-coverage", ROUND, "", "total"), 1, active("1 = 1"));
    value(item("officer", "visit-coverage", ROUND, "sentra", "S01"), 1, active("b.sentra_id = (select id from sentra where code = 'S01')"));
    value(item("researcher", "visit-coverage", ROUND, "subDistrict", "kerek"), 1, active("b.sub_district_code = (select code from sub_district where name = 'Kerek')"));
    value(item("officer", "follow-up-closure", ROUND, "", "total"), 1, 2);
    value(item("officer", "follow-up-closure", ROUND, "sentra", "S01"), 1, 2);
    for (String code : List.of("visit-coverage", "follow-up-closure")) {
      JsonObject indicator = object(REGISTRY.read("officer", "/api/indicators/" + code));
      assertThat(indicator.getJsonArray("disaggregations").toString()).isEqualTo("[\"subDistrict\",\"sentra\"]");
      assertThat(indicator.getJsonObject("meaning").getString("id")).contains("dua belas bulan");
    }
  }

  @Test
  void forNowTheyCountTheTwelveMonthsUpToToday() throws SQLException {
    String within = " between date_add(date_sub(@t, interval 1 year), interval 1 day) and @t".replace("@t", "date(convert_tz(utc_timestamp(), '+00:00', '+07:00'))");
    long visited = number("select count(distinct b.id) from visit v join business b on b.id = v.business_id where v.made = 1 and " + ACTIVE + " and v.day" + within);
    assertThat(visited).isPositive();
    value(item("officer", "visit-coverage", "now", "", "total"), visited, active("1 = 1"));
    String due = "from follow_up v join visit w on w.id = v.visit_id and (w.made = 1 or w.edition > 1) where v.state <> 'cancelled' and v.due" + within;
    value(item("officer", "follow-up-closure", "now", "", "total"), number("select count(*) " + due + " and v.state <> 'open'"), number("select count(*) " + due));
  }

  @Test
  void aLeadersValuesAreTheAssociations() throws SQLException {
    value(item("leader.kerek", "visit-coverage", ROUND, "", "total"), 1, active("b.association_id = " + FIRST.formatted(kerek)));
    value(item("leader.tuban", "visit-coverage", ROUND, "", "total"), 0, active("b.association_id = " + FIRST.formatted(tuban)));
    assertThat(item("leader.tuban", "follow-up-closure", ROUND, "", "total").get("value")).as("none due is no value, not zero").isEqualTo(JsonValue.NULL);
  }

  @Test
  void aClosedRoundKeepsThem() throws SQLException {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1990-Q1\"}").statusCode()).isEqualTo(201);
    assertThat(REGISTRY.post("officer", "/api/rounds/1990-Q1/close", "").statusCode()).isEqualTo(200);
    JsonObject kept = item("officer", "visit-coverage", "1990-Q1", "", "total");
    assertThat(kept.get("kept")).isNotEqualTo(JsonValue.NULL);
    long active = active("1 = 1");
    value(kept, 1, active);
    String late = WORLD.visit(tuban, "1990-02-02", "closed", List.of("Ayu Uji"));
    assertThat(item("officer", "visit-coverage", "1990-Q1", "", "total")).as("a visit told of later does not move it").isEqualTo(kept);
    assertThat(REGISTRY.post("officer", "/api/rounds/1990-Q1/reopen", "{\"reason\": \"Uji\"}").statusCode()).isEqualTo(200);
    value(item("officer", "visit-coverage", "1990-Q1", "", "total"), 2, active);
    REGISTRY.sql("delete from visit_officer where visit_id = " + late);
    REGISTRY.sql("delete from visit where id = " + late);
  }

  @Test
  void anOfficerCountsVisitsOfAPurposeAndAnOwnersFollowUps() {
    add("uji-coaching", "{\"of\": \"visits\", \"where\": [{\"field\": \"purpose\", \"values\": [\"coaching\"]}, {\"field\": \"sex\", \"values\": [\"P\"]}]}", "{\"of\": \"visitedBusinesses\"}");
    value(item("officer", "uji-coaching", ROUND, "", "total"), 2, 1);
    add("uji-artisans", "{\"of\": \"followUps\", \"where\": [{\"field\": \"owner\", \"values\": [\"artisan\"]}]}", "{\"of\": \"followUps\"}");
    value(item("officer", "uji-artisans", ROUND, "", "total"), 2, 2);
    for (String wrong : List.of("{\"of\": \"visits\", \"where\": [{\"field\": \"owner\", \"values\": [\"artisan\"]}]}", "{\"of\": \"visits\", \"where\": [{\"field\": \"officer\", \"values\": [\"x\"]}]}",
        "{\"of\": \"followUps\", \"where\": [{\"field\": \"state\", \"values\": [\"' or 1=1\"]}]}", "{\"of\": \"visits\", \"sum\": \"workers\"}")) {
      assertThat(REGISTRY.post("officer", "/api/indicators", body("uji-wrong", wrong, "{\"of\": \"visits\"}")).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(object(REGISTRY.read("officer", "/api/indicators/fields")).getJsonObject("fields").getJsonArray("visits").toString()).contains("\"purpose\"", "\"complaint\"", "\"scale\"").doesNotContain("officer");
  }

  private static void add(String code, String numerator, String denominator) {
    REGISTRY.created("officer", "/api/indicators", body(code, numerator, denominator));
  }

  private static String body(String code, String numerator, String denominator) {
    return "{\"code\": \"%s\", \"name\": {\"id\": \"Uji %1$s\"}, \"numerator\": %s, \"denominator\": %s, \"unit\": \"percent\"}".formatted(code, numerator, denominator);
  }

  private static @Nullable JsonObject item(String account, String code, String period, String by, String area) {
    HttpResponse<String> answer = REGISTRY.read(account, "/api/indicators/" + code + "/series" + (by.isEmpty() ? "" : "?by=" + by));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(i -> i.getString("period").equals(period) && i.getString("area").equals(area)).findFirst().orElse(null);
  }

  private static void value(@Nullable JsonObject item, long numerator, long denominator) {
    assertThat(item).isNotNull();
    assertThat(item.getJsonNumber("numerator").longValue()).as("%s", item).isEqualTo(numerator);
    assertThat(item.getJsonNumber("denominator").longValue()).as("%s", item).isEqualTo(denominator);
    assertThat(item.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo(BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
  }

  private static long active(String where) throws SQLException {
    return number("select count(*) from business b where " + ACTIVE + " and " + where);
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(REGISTRY.sql(query).get(0));
  }
}
