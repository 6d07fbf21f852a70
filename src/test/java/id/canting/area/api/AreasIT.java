package id.canting.area.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Officers edit sub-districts, villages and sentra; each test leaves them as they were. */
class AreasIT {
  private static final Portal PORTAL = Portal.get();
  private static final String VILLAGE = "/api/areas/villages/35.23.13.2004";
  private static final String SUB_DISTRICT = "/api/areas/sub-districts/35.23.13";

  @Test
  void anOfficerMovesAVillageAndTheHistoryTellsIt() {
    HttpResponse<String> before = PORTAL.read("officer", VILLAGE);
    JsonObject village = object(before.body());
    String moved = before.body().replace("\"lat\":" + village.get("lat"), "\"lat\":-6.871234");
    assertThat(put("officer", VILLAGE, moved, null).statusCode()).isEqualTo(428);
    assertThat(put("officer", VILLAGE, moved, "\"999\"").statusCode()).isEqualTo(412);
    assertThat(put("officer", VILLAGE, before.body(), null).statusCode()).isEqualTo(200);
    HttpResponse<String> after = put("officer", VILLAGE, moved, etag(before));
    assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
    assertThat(object(after.body()).getJsonNumber("lat").doubleValue()).isEqualTo(-6.871234);
    assertThat(etag(after)).isNotEqualTo(etag(before));

    JsonObject change = array(PORTAL.read("officer", VILLAGE + "/history").body()).getJsonObject(0);
    assertThat(change.getString("by")).isEqualTo("officer");
    assertThat(change.getJsonArray("changes").getJsonObject(0).getString("field")).isEqualTo("lat");
    assertThat(change.getJsonArray("changes").getJsonObject(0).getString("new")).isEqualTo("-6.871234");

    assertThat(put("officer", VILLAGE, before.body(), etag(after)).statusCode()).isEqualTo(200);
  }

  @Test
  void aBpsCodeIsEnteredOnlyWhereTheMasterFileListsNone() {
    assertThat(code(put("officer", VILLAGE, with(VILLAGE, "bps", "3523150099"), etag(PORTAL.read("officer", VILLAGE))))).isEqualTo("bps.listed");
    String unknown = array(object(PORTAL.read("officer", "/api/areas/villages?size=200").body()).getJsonArray("items").toString()).getValuesAs(JsonObject.class).stream()
        .filter(v -> !v.getString("bpsStatus").startsWith("listed")).findFirst().orElseThrow().getString("code");
    String path = "/api/areas/villages/" + unknown;
    HttpResponse<String> before = PORTAL.read("officer", path);
    String district = object(PORTAL.read("officer", "/api/areas/sub-districts/" + unknown.substring(0, 8)).body()).getString("bps");
    assertThat(code(put("officer", path, with(path, "bps", "123"), etag(before)))).isEqualTo("bps.form");
    assertThat(code(put("officer", path, with(path, "bps", "9999999001"), etag(before)))).isEqualTo("bps.form");
    HttpResponse<String> entered = put("officer", path, with(path, "bps", district + "901"), etag(before));
    assertThat(object(entered.body()).getString("bpsStatus")).as(entered.body()).isEqualTo("stated");
    put("officer", path, before.body(), etag(entered));
  }

  @Test
  void aPointOutsideTheRegencyAndANameTwiceAreRefused() {
    assertThat(code(put("officer", VILLAGE, with(VILLAGE, "lat", 111.9), etag(PORTAL.read("officer", VILLAGE))))).isEqualTo("point.outside");
    assertThat(code(put("officer", SUB_DISTRICT, with(SUB_DISTRICT, "name", "Kerek"), etag(PORTAL.read("officer", SUB_DISTRICT))))).isEqualTo("area.name-known");
    assertThat(code(put("officer", SUB_DISTRICT, with(SUB_DISTRICT, "bps", "3523160"), etag(PORTAL.read("officer", SUB_DISTRICT))))).isEqualTo("bps.known");
    assertThat(code(put("officer", SUB_DISTRICT, with(SUB_DISTRICT, "name", " "), etag(PORTAL.read("officer", SUB_DISTRICT))))).isEqualTo("value.missing");
  }

  @Test
  void onlyOfficersMay() {
    for (String account : new String[] {"leader.kerek", "artisan.0001", "researcher", "admin"}) {
      HttpResponse<String> now = PORTAL.read(account, VILLAGE);
      assertThat(now.statusCode()).as(account).isEqualTo(200);
      assertThat(put(account, VILLAGE, now.body(), etag(now)).statusCode()).as(account).isEqualTo(403);
      assertThat(put(account, SUB_DISTRICT, PORTAL.read(account, SUB_DISTRICT).body(), etag(now)).statusCode()).as(account).isEqualTo(403);
      assertThat(PORTAL.read(account, VILLAGE + "/history").statusCode()).as(account).isEqualTo(403);
    }
    assertThat(PORTAL.read("officer", "/api/areas/villages/35.23.99.2001").statusCode()).isEqualTo(404);
    assertThat(put("officer", "/api/areas/sub-districts/99", "{\"name\": \"X\"}", null).statusCode()).isEqualTo(404);
  }

  @Test
  void anOfficerEditsASentraThatCameWithThePortal() {
    String path = "/api/sentras/S12";
    HttpResponse<String> before = PORTAL.read("officer", path);
    HttpResponse<String> after = put("officer", path, with(path, "product", "Batik tulis dan cap"), etag(before));
    assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
    JsonObject change = array(PORTAL.read("officer", path + "/history").body()).getJsonObject(0);
    assertThat(change.getJsonArray("changes").getJsonObject(0).getString("field")).isEqualTo("product");
    assertThat(put("officer", path, before.body(), etag(after)).statusCode()).isEqualTo(200);
  }

  private static String with(String path, String field, Object value) {
    JsonObject now = object(PORTAL.read("officer", path).body());
    var changed = Json.createObjectBuilder(now);
    if (value instanceof Double number) {
      changed.add(field, number);
    } else {
      changed.add(field, value.toString());
    }
    return changed.build().toString();
  }

  private static HttpResponse<String> put(String account, String path, String body, @Nullable String ifMatch) {
    HttpRequest.Builder request = PORTAL.request(account, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    return PORTAL.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  private static String code(HttpResponse<String> answer) {
    return object(answer.body()).getString("code");
  }

  private static JsonObject object(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }

  private static JsonArray array(String body) {
    return Json.createReader(new StringReader(body)).readArray();
  }
}
