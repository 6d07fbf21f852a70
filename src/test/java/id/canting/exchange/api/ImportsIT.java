package id.canting.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files come in by REST: judged, stored, settled, taken back. Each test brings businesses of its own. */
class ImportsIT {
  private static final Portal PORTAL = Portal.get();

  /** Leaves the register as it was: other tests count it. */
  @AfterAll
  static void takeEverythingBack() {
    JsonObject all = object(PORTAL.read("officer", "/api/imports?size=200"), 200);
    for (JsonObject run : all.getJsonArray("items").getValuesAs(JsonObject.class)) {
      if (run.getString("status").equals("done") && !run.getBoolean("dryRun") && !run.getString("by").equals("system")) {
        posted("officer", "/api/imports/" + run.getInt("id") + "/undo", "");
      }
    }
    assertThat(PORTAL.read("officer", "/api/businesses/TBN-700001").statusCode()).isEqualTo(404);
  }

  @Test
  void aDryRunStoresNothingAndIsAppliedLater() throws Exception {
    long before = rows("business");
    JsonObject dry = sent("businesses", "a.csv", "business_id;business_name;owner_name;phone\nTBN-700001;Uji Satu;Wahyuni Tersendiri;+62 811-7000-0001\n", true);
    assertThat(dry.getJsonObject("counts").getInt("accept_normalised")).isEqualTo(1);
    assertThat(rows("business")).isEqualTo(before);
    JsonObject applied = posted("officer", "/api/imports/" + dry.getInt("id") + "/apply", "");
    assertThat(applied.getInt("created")).isEqualTo(1);
    assertThat(rows("business")).isEqualTo(before + 1);
    assertThat(object(PORTAL.read("officer", "/api/businesses/TBN-700001"), 200).getJsonObject("owner").getString("phone")).isEqualTo("081170000001");
  }

  @Test
  void aRepeatedImportChangesNothing() {
    String file = "business_id;business_name;owner_name\nTBN-700002;Uji Dua;Kusmiati Tersendiri\n";
    assertThat(sent("businesses", "b.csv", file, false).getInt("created")).isEqualTo(1);
    JsonObject again = sent("businesses", "b.csv", file, false);
    assertThat(again.getJsonObject("counts").getInt("accept")).isEqualTo(1);
    assertThat(again.getInt("created") + again.getInt("updated")).isZero();
    assertThat(again.getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void aDifferentKnownBusinessWaitsUntilSomebodySettlesIt() {
    sent("businesses", "c.csv", "business_id;business_name;owner_name;workers\nTBN-700003;Uji Tiga;Ratmini Tersendiri;3\n", false);
    JsonObject second = sent("businesses", "c.csv", "business_id;business_name;owner_name;workers\nTBN-700003;Uji Tiga;Ratmini Tersendiri;4\n", false);
    assertThat(second.getJsonArray("verdicts").getJsonObject(0).getString("verdict")).isEqualTo("duplicate");
    assertThat(object(PORTAL.read("officer", "/api/businesses/TBN-700003"), 200).getInt("workers")).isEqualTo(3);
    posted("officer", "/api/imports/" + second.getInt("id") + "/rows/2", "{\"decision\":\"update\"}");
    assertThat(object(PORTAL.read("officer", "/api/businesses/TBN-700003"), 200).getInt("workers")).isEqualTo(4);
  }

  @Test
  void whatWasDestroyedIsRefusedAndTheRestIsStored() {
    JsonObject run = sent("businesses", "d.csv",
        "business_id;business_name;owner_name;nib\nTBN-700004;Uji Empat;Sumini Tersendiri;9,12E+12\nTBN-700005;Uji Lima;Lasmini Tersendiri;9120000700005\n", false);
    assertThat(run.getJsonObject("counts").getInt("reject")).isEqualTo(1);
    assertThat(run.getInt("created")).isEqualTo(1);
    JsonObject verdict = run.getJsonArray("verdicts").getJsonObject(0);
    assertThat(verdict.getInt("row")).isEqualTo(2);
    assertThat(verdict.getJsonArray("findings").getJsonObject(0).getString("code")).isEqualTo("number.destroyed");
    assertThat(PORTAL.read("officer", "/api/imports/" + run.getInt("id") + "/errors.xlsx").statusCode()).isEqualTo(200);
  }

  @Test
  void undoTakesCreatedRecordsBackAndUpdatesFieldByField() {
    JsonObject created = sent("businesses", "e.csv", "business_id;business_name;owner_name\nTBN-700006;Uji Enam;Paijem Tersendiri\n", false);
    posted("officer", "/api/imports/" + created.getInt("id") + "/undo", "");
    assertThat(PORTAL.read("officer", "/api/businesses/TBN-700006").statusCode()).isEqualTo(404);
    HttpResponse<String> again = PORTAL.send(PORTAL.request("officer", "/api/imports/" + created.getInt("id") + "/undo").POST(BodyPublishers.noBody()));
    assertThat(again.statusCode()).isEqualTo(409);
  }

  @Test
  void aLeaderImportsProposalsAndSeesOwnImportsOnly() {
    int officers = sent("businesses", "f.csv", "business_id;business_name;owner_name\nTBN-700007;Uji Tujuh;Tumini Tersendiri\n", false).getInt("id");
    assertThat(PORTAL.read("leader.kerek", "/api/imports/" + officers).statusCode()).isEqualTo(404);
    JsonObject own = object(send("leader.kerek", "businesses", "g.csv", "business_name;owner_name;sentra_code\nUji Delapan;Juminten Tersendiri;S01\n".getBytes(StandardCharsets.UTF_8), false), 201);
    assertThat(own.getInt("created")).as(own.toString()).isEqualTo(1);
    JsonObject list = object(PORTAL.read("leader.kerek", "/api/businesses?query=Uji%20Delapan"), 200);
    assertThat(list.getJsonArray("items").getJsonObject(0).getString("status")).isEqualTo("proposed");
    assertThat(send("artisan.0001", "businesses", "h.csv", "business_name;owner_name\nX;Y\n".getBytes(StandardCharsets.UTF_8), false).statusCode()).isEqualTo(403);
    assertThat(send("researcher", "businesses", "h.csv", "business_name;owner_name\nX;Y\n".getBytes(StandardCharsets.UTF_8), false).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithASentenceAndNothingIsStored() throws Exception {
    long before = rows("business");
    HttpResponse<String> answer = send("officer", "businesses", "renamed.xlsx", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), false);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("file.web-page");
    assertThat(send("officer", "nonsense", "a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), false).statusCode()).isEqualTo(422);
    assertThat(rows("business")).isEqualTo(before);
  }

  @Test
  void theStudysFilesAreAcceptedWhole() throws Exception {
    JsonObject responses = object(send("officer", "responses", "respondents.csv", study("respondents.csv"), true), 201);
    assertThat(responses.getInt("rows")).isEqualTo(84);
    assertThat(responses.getJsonObject("counts").getInt("reject") + responses.getJsonObject("counts").getInt("skip")).isZero();
    JsonObject craftspeople = object(send("officer", "craftspeople", "craftsmen.csv", study("craftsmen.csv"), true), 201);
    assertThat(craftspeople.getInt("rows")).isEqualTo(450);
  }

  private static byte[] study(String file) throws IOException {
    try (InputStream in = ImportsIT.class.getResourceAsStream("/study/" + file)) {
      return in.readAllBytes();
    }
  }

  private static JsonObject sent(String kind, String name, String content, boolean dryRun) {
    return object(send("officer", kind, name, content.getBytes(StandardCharsets.UTF_8), dryRun), 201);
  }

  private static HttpResponse<String> send(String account, String kind, String name, byte[] content, boolean dryRun) {
    String boundary = "canting-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return PORTAL.send(PORTAL.request(account, "/api/imports?kind=" + kind + "&dryRun=" + dryRun)
        .header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static JsonObject posted(String account, String path, String body) {
    return object(PORTAL.send(PORTAL.request(account, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))), 200);
  }

  private static JsonObject object(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static long rows(String table) throws SQLException {
    try (Connection database = PORTAL.database(); ResultSet count = database.createStatement().executeQuery("select count(*) from " + table)) {
      count.next();
      return count.getLong(1);
    }
  }
}
