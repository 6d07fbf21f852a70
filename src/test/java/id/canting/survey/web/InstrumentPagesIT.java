package id.canting.survey.web;

import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.SignedIn;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer makes another version of the questionnaire without a developer, and closed rounds keep theirs. */
@Browser
class InstrumentPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();

  @AfterAll
  static void leaveOnlyTheStudysInstrument() throws SQLException {
    REGISTRY.sql("delete from response_aud where round_id in (select id from survey_round where instrument > 1)");
    for (String table : List.of("response", "survey_sample", "survey_round_event", "response_tally")) {
      REGISTRY.sql("delete from " + table + " where round_id in (select id from survey_round where instrument > 1)");
    }
    REGISTRY.sql("delete from survey_round where instrument > 1");
    REGISTRY.sql("delete from instrument where version > 1");
  }

  @Test
  void anOfficerMakesAVersionAndReadsItsTableFour() {
    String business = REGISTRY.business("S01").getString("code");
    round("1961-S1", 1);
    put("1961-S1", business, "{\"answers\": " + answers(4) + "}");
    assertThat(REGISTRY.post("officer", "/api/rounds/1961-S1/close", "").statusCode()).isEqualTo(200);
    String closed = REGISTRY.read("officer", "/api/tables/4?period=1961-S1").body();
    int version;
    try (SignedIn window = REGISTRY.portal.signedIn("officer", new NewContextOptions().setViewportSize(1280, 800)); Page page = window.open("/survey/instrument.xhtml?version=1&lang=en")) {
      page.click("#copy");
      page.waitForURL("**/edit-instrument.xhtml**");
      version = Integer.parseInt(page.url().replaceAll(".*version=(\\d+).*", "$1"));
      page.fill("#items-15-code", "debt");
      page.fill("#items-15-label-id", "Apakah Anda punya utang?");
      page.fill("#items-15-label-en", "Do you have debts?");
      page.selectOption("#items-15-type", "yes_no");
      page.fill("#items-16-code", "debt_size");
      page.fill("#items-16-label-id", "Seberapa berat?");
      page.fill("#items-16-label-en", "How heavy?");
      page.selectOption("#items-16-type", "whole");
      page.fill("#items-16-min", "5");
      page.fill("#items-16-max", "3");
      page.fill("#items-16-shownWhen", "debt = ya");
      page.click("summary:has-text('c1')");
      page.fill("#items-0-max", "7");
      page.click("summary:has-text('kontribusi')");
      page.fill("#scales-0-bandings-0-levels-2-from", "> 24");
      page.click("#save");
      assertThat(page.locator("#items-16-max-f .err").innerText()).isEqualTo("The lower end must be below the upper end.");
      assertThat(page.inputValue("#items-15-label-id")).isEqualTo("Apakah Anda punya utang?");
      page.fill("#items-16-min", "1");
      page.click("#save");
      page.waitForURL("**/survey/instrument.xhtml**");
      assertThat(page.content()).contains("Do you have debts?").contains("when debt is ya").contains("1–7").contains("&gt; 24");
      page.click("details.ct-pop > summary");
      page.click("#release");
      page.waitForURL("**/survey/instrument.xhtml**");
      assertThat(page.locator(".ct-ctx .ct-pill").innerText()).isEqualTo("Ready");
    }
    round("1961-S2", version);
    put("1961-S2", business, "{\"answers\": " + answers(4).replace("}", ", \"debt\": \"ya\", \"debt_size\": 2}") + "}");
    String other = REGISTRY.business("S01").getString("code");
    put("1961-S2", other, "{\"answers\": " + answers(4).replace("\"c1\": 4", "\"c1\": 7").replace("}", ", \"debt\": \"tidak\"}") + "}");
    HttpResponse<String> hidden = REGISTRY.put("officer", "/api/rounds/1961-S2/responses/" + REGISTRY.business("S01").getString("code"), null, "{\"answers\": {\"debt\": \"tidak\", \"debt_size\": 2}}");
    assertThat(hidden.statusCode()).isEqualTo(422);
    assertThat(hidden.body()).contains("answer.hidden");
    JsonObject table = object(REGISTRY.read("officer", "/api/tables/4?period=1961-S2"));
    assertThat(count(table, "kontribusi", "moderate")).as("24 is moderate in the new version").isEqualTo(1);
    assertThat(count(table, "kontribusi", "high")).as("27").isEqualTo(1);
    assertThat(count(table, "debt", "ya")).isEqualTo(1);
    assertThat(count(table, "debt", "tidak")).isEqualTo(1);
    assertThat(count(table, "debt_size", "2")).isEqualTo(1);
    assertThat(REGISTRY.read("officer", "/api/tables/4?period=1961-S1").body()).as("a closed round keeps its version").isEqualTo(closed);
  }

  @Test
  void otherBandsReachOpenRoundsOnly() {
    String business = REGISTRY.business("S02").getString("code");
    JsonObject made = object(REGISTRY.post("officer", "/api/instruments", "{\"from\": 1}"));
    int version = made.getInt("version");
    assertThat(REGISTRY.post("officer", "/api/instruments/" + version + "/release", "").statusCode()).isEqualTo(200);
    for (String period : List.of("1962-S1", "1962-S2")) {
      round(period, version);
      put(period, business, "{\"answers\": " + answers(3) + "}");
    }
    assertThat(REGISTRY.post("officer", "/api/rounds/1962-S1/close", "").statusCode()).isEqualTo(200);
    String path = "/api/instruments/" + version;
    String levels = "\"levels\": [{\"key\": \"low\", \"label\": {\"id\": \"Rendah\"}}, {\"key\": \"high\", \"label\": {\"id\": \"Tinggi\"}, \"from\": \"18\", \"included\": true}]";
    HttpResponse<String> early = REGISTRY.put("officer", path + "/scales/kontribusi/bands", tag(REGISTRY.read("officer", path)), "{\"from\": \"1962-06-30\", " + levels + "}");
    assertThat(early.statusCode()).as(early.body()).isEqualTo(409);
    try (SignedIn window = REGISTRY.portal.signedIn("officer", new NewContextOptions().setViewportSize(360, 740)); Page page = window.open("/survey/restate-bands.xhtml?version=" + version + "&scale=kontribusi&lang=en")) {
      page.fill("#from", "1962-07-01");
      page.fill("#bandings-0-levels-1-from", "abc");
      page.click("#save");
      assertThat(page.locator("#bandings-0-levels-1-from-f .err").innerText()).contains("35/3");
      page.fill("#bandings-0-levels-1-from", ">= 19");
      page.click("#save");
      page.waitForURL("**/survey/instrument.xhtml**");
    }
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1962-S1/responses/" + business)).getJsonObject("bands").getString("kontribusi")).isEqualTo("moderate");
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1962-S2/responses/" + business)).getJsonObject("bands").getString("kontribusi")).isEqualTo("low");
    assertThat(count(object(REGISTRY.read("officer", "/api/tables/4?period=1962-S1")), "kontribusi", "moderate")).isEqualTo(1);
    assertThat(count(object(REGISTRY.read("officer", "/api/tables/4?period=1962-S2")), "kontribusi", "low")).isEqualTo(1);
  }

  private static void round(String period, int version) {
    HttpResponse<String> opened = REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + period + "\", \"instrument\": " + version + "}");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
  }

  private static void put(String period, String business, String body) {
    HttpResponse<String> stored = REGISTRY.put("officer", "/api/rounds/" + period + "/responses/" + business, null, body);
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
  }

  private static int count(JsonObject table, String variable, String key) {
    JsonObject block = table.getJsonArray("blocks").getValuesAs(JsonObject.class).stream().filter(b -> b.getString("variable").equals(variable)).findFirst().orElseThrow();
    return block.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(r -> r.getString("key").equals(key)).findFirst().orElseThrow().getJsonObject("total").getInt("n");
  }

  private static String answers(int each) {
    return "{\"c1\": %1$d, \"c2\": %1$d, \"c3\": %1$d, \"c4\": %1$d, \"c5\": %1$d, \"c6\": %1$d, \"k1\": %1$d, \"k2\": %1$d, \"k3\": %1$d, \"k4\": %1$d, \"k5\": %1$d}".formatted(each);
  }
}
