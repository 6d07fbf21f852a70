package id.canting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Table 4 of a round that asks with another questionnaire: a mean of weighted items, items of no scale, one that is not always shown, bands that are restated while the round is open. */
class OtherInstrumentIT {
  private static final String PERIOD = "1903-S1";
  private static final String DEFINITION = """
      {"name": {"id": "Uji"}, "items": [
        {"code": "a1", "type": "whole", "min": 0, "max": 10, "required": true, "label": {"id": "A1"}},
        {"code": "a2", "type": "whole", "min": 0, "max": 10, "required": true, "label": {"id": "A2"}},
        {"code": "online", "type": "yes_no", "required": true, "label": {"id": "Jual daring"}},
        {"code": "channel", "type": "choice", "required": false, "label": {"id": "Saluran"}, "options": [{"value": "chat", "label": {"id": "Obrolan"}}, {"value": "shop", "label": {"id": "Toko"}}],
         "shownWhen": {"item": "online", "values": ["ya"]}},
        {"code": "looms", "type": "whole", "min": 0, "max": 3, "required": false, "label": {"id": "Alat tenun"}},
        {"code": "severity_credit", "type": "whole", "min": 0, "max": 4, "required": false, "label": {"id": "Berat"}},
        {"code": "remark", "type": "text", "required": false, "label": {"id": "Catatan"}}],
       "scales": [{"code": "mutu", "method": "mean", "label": {"id": "Mutu"}, "parts": [{"item": "a1", "weight": 1}, {"item": "a2", "weight": 2}],
         "bandings": [{"levels": [{"key": "low", "label": {"id": "Rendah"}, "included": true}, {"key": "high", "label": {"id": "Tinggi"}, "from": "20/3", "included": true}]}]}]}""";

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Uploads UPLOADS = new Uploads(REGISTRY.portal);
  private static String instrument;

  @BeforeAll
  static void ask() {
    JsonObject draft = sent("POST", "/api/instruments", "{\"from\": 1}", null, 201);
    instrument = "/api/instruments/" + draft.getInt("version");
    sent("PUT", instrument, "{\"definition\": " + DEFINITION + "}", "\"" + draft.getInt("revision") + "\"", 200);
    sent("POST", instrument + "/release", "", null, 200);
    sent("POST", "/api/rounds", "{\"period\": \"" + PERIOD + "\", \"instrument\": " + draft.getInt("version") + "}", null, 201);
    answer("micro", "{\"a1\": 0, \"a2\": 10, \"online\": \"ya\", \"channel\": \"shop\", \"looms\": 3, \"severity_credit\": 4, \"remark\": \"baik\"}");
    answer("micro", "{\"a1\": 10, \"a2\": 4, \"online\": \"tidak\", \"looms\": 0}");
    answer("small", "{\"a1\": 5, \"online\": \"ya\", \"looms\": 0}");
  }

  @AfterAll
  static void forget() throws SQLException {
    REGISTRY.sql("delete from survey_round_event where round_id = (select id from survey_round where period = '" + PERIOD + "')");
    String version = instrument.replaceAll(".*/", "");
    for (String table : List.of("response_aud", "response", "response_tally", "survey_sample", "constraint_slot")) {
      REGISTRY.sql("delete from " + table + " where round_id in (select id from survey_round where instrument = " + version + ")");
    }
    REGISTRY.sql("delete from survey_round where instrument = " + version);
    REGISTRY.sql("delete from instrument where version = " + version);
  }

  @Test
  void tableFourFollowsTheQuestionnaireAndRestatedBands() {
    JsonArray blocks = table();
    assertThat(blocks.getValuesAs(JsonObject.class).stream().map(b -> b.getString("variable")).toList()).containsExactly("mutu", "kendala_utama", "online", "channel", "looms");
    JsonObject quality = blocks.getJsonObject(0);
    assertThat(rows(quality)).isEqualTo("high 1 50.0, low 1 50.0");
    assertThat(quality.getJsonObject("n").getInt("total")).isEqualTo(2);
    assertThat(quality.getJsonObject("missing").getInt("total")).isEqualTo(1);
    assertThat(quality.getJsonObject("mean").getJsonNumber("total").doubleValue()).isCloseTo((20.0 / 3 + 6) / 2, within(1e-12));
    assertThat(quality.getJsonObject("sd").getJsonNumber("micro").doubleValue()).isCloseTo(Math.sqrt(2) / 3, within(1e-12));
    assertThat(quality.getJsonObject("sd").get("small")).isEqualTo(JsonValue.NULL);
    assertThat(quality.getJsonNumber("interval").doubleValue()).isEqualTo(5);
    assertThat(rows(blocks.getJsonObject(2))).isEqualTo("ya 2 66.7, tidak 1 33.3");
    assertThat(rows(blocks.getJsonObject(3))).isEqualTo("chat 0 0.0, shop 1 100.0");
    assertThat(blocks.getJsonObject(3).getJsonObject("missing").getInt("total")).as("asked, but not answered").isEqualTo(1);
    assertThat(rows(blocks.getJsonObject(4))).isEqualTo("0 2 66.7, 1 0 0.0, 2 0 0.0, 3 1 33.3");
    assertThat(blocks.getJsonObject(4).getJsonObject("mean").getJsonNumber("total").doubleValue()).isEqualTo(1);

    JsonObject present = UPLOADS.read("officer", instrument);
    sent("PUT", instrument + "/scales/mutu/bands", """
        {"from": "1903-01-01", "levels": [{"key": "low", "label": {"id": "Rendah"}, "included": true}, {"key": "middle", "label": {"id": "Sedang"}, "from": "6", "included": true},
          {"key": "high", "label": {"id": "Tinggi"}, "from": "20/3", "included": false}]}""", "\"" + present.getInt("revision") + "\"", 200);
    JsonObject restated = table().getJsonObject(0);
    assertThat(rows(restated)).isEqualTo("high 0 0.0, middle 2 100.0, low 0 0.0");
    assertThat(restated.getJsonNumber("interval").doubleValue()).isCloseTo(10.0 / 3, within(1e-12));
  }

  private static JsonArray table() {
    return UPLOADS.read("officer", "/api/tables/4?period=" + PERIOD).getJsonArray("blocks");
  }

  private static String rows(JsonObject block) {
    return String.join(", ", block.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(r -> r.getString("key") + " " + r.getJsonObject("total").getInt("n") + " " + r.getJsonObject("total").getJsonNumber("percent")).toList());
  }

  private static void answer(String scale, String answers) {
    String path = "/api/rounds/" + PERIOD + "/responses/" + REGISTRY.business("S01").getString("code");
    sent("PUT", path, "{\"scale\": \"" + scale + "\", \"mainConstraint\": \"demand\", \"answers\": " + answers + "}", null, 201);
  }

  private static JsonObject sent(String verb, String path, String body, String tag, int status) {
    var request = REGISTRY.portal.request("officer", path).header("Content-Type", "application/json").method(verb, BodyPublishers.ofString(body));
    if (tag != null) {
      request.header("If-Match", tag);
    }
    HttpResponse<String> answer = REGISTRY.portal.send(request);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject();
    }
  }
}
