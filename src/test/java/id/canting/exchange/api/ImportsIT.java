package id.canting.exchange.api;

import static id.canting.exchange.api.ImportCalls.answer;
import static id.canting.exchange.api.ImportCalls.nextCode;
import static id.canting.exchange.api.ImportCalls.object;
import static id.canting.exchange.api.ImportCalls.posted;
import static id.canting.exchange.api.ImportCalls.rows;
import static id.canting.exchange.api.ImportCalls.send;
import static id.canting.exchange.api.ImportCalls.sent;
import static id.canting.exchange.api.ImportCalls.study;
import static id.canting.exchange.api.ImportCalls.workbook;
import static id.canting.exchange.api.ImportCalls.workers;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
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
  void undoTakesALongImportBackWhole() throws Exception {
    StringBuilder file = new StringBuilder("business_id;business_name;owner_name\n");
    for (int i = 0; i < 1_200; i++) {
      file.append("TBN-").append(500_000 + i).append(";Uji Panjang ").append(i).append(";Pemilik ").append(Integer.toString(46_656 + i * 7_919, 36)).append('\n');
    }
    long before = rows("business");
    JsonObject run = sent("businesses", "long.csv", file.toString(), false);
    assertThat(run.getInt("created")).as(run.toString()).isEqualTo(1_200);
    assertThat(rows("business_aud where code between 'TBN-500000' and 'TBN-501199' and revtype = 0")).isEqualTo(1_200);
    long removed = rows("business_aud where revtype = 2");
    JsonObject undone = posted("officer", "/api/imports/" + run.getInt("id") + "/undo", "");
    assertThat(undone.getJsonArray("kept")).isEmpty();
    assertThat(rows("business")).isEqualTo(before);
    assertThat(rows("business_aud where revtype = 2")).isEqualTo(removed + 1_200);
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
  void whatIsDecidedAboutADryRunIsCarriedOutWhenItIsApplied() {
    sent("businesses", "i.csv", "business_id;business_name;owner_name;workers\nTBN-700011;Uji Sebelas;Sarinem Tersendiri;3\nTBN-700012;Uji Dua Belas;Kartinah Tersendiri;3\n", false);
    JsonObject dry = sent("businesses", "i.csv", "business_id;business_name;owner_name;workers\nTBN-700011;Uji Sebelas;Sarinem Tersendiri;4\nTBN-700012;Uji Dua Belas;Kartinah Tersendiri;4\n"
        + "TBN-700013;Uji Tiga Belas;Wagiyem Tersendiri;0\n", true);
    String path = "/api/imports/" + dry.getInt("id");
    assertThat(posted("officer", path + "/rows/2", "{\"decision\":\"skip\"}").getString("decision")).isEqualTo("skip");
    posted("officer", path + "/rows/2", "{\"decision\":\"update\"}");
    posted("officer", path + "/rows/3", "{\"decision\":\"skip\"}");
    assertThat(answer(path + "/rows/4", "{\"decision\":\"accept\",\"values\":{\"workers\":\"-1\"}}").statusCode()).isEqualTo(422);
    posted("officer", path + "/rows/4", "{\"decision\":\"accept\",\"values\":{\"workers\":\"5\"}}");
    assertThat(workers("TBN-700011")).isEqualTo(3);
    JsonObject applied = posted("officer", path + "/apply", "");
    assertThat(applied.getInt("created")).isEqualTo(1);
    assertThat(applied.getInt("updated")).isEqualTo(1);
    assertThat(List.of(workers("TBN-700011"), workers("TBN-700012"), workers("TBN-700013"))).containsExactly(4, 3, 5);
    assertThat(answer(path + "/apply", "").statusCode()).isEqualTo(409);
    assertThat(answer(path + "/rows/2", "{\"decision\":\"update\"}").statusCode()).isEqualTo(409);
  }

  @Test
  void aRowThatResemblesSomebodyMayUpdateThem() throws Exception {
    sent("businesses", "j.csv", "business_id;business_name;owner_name;phone\nTBN-700021;Uji Kembar;Poniyem Tersendiri;081170000021\n", false);
    long before = rows("business");
    JsonObject alike = sent("businesses", "j.csv", "business_name;owner_name;phone;workers\nUji Kembar;Poniyem Tersendiri;081170000021;7\n", false);
    JsonObject verdict = alike.getJsonArray("verdicts").getJsonObject(0);
    assertThat(verdict.getString("verdict")).isEqualTo("needs_confirmation");
    posted("officer", "/api/imports/" + alike.getInt("id") + "/rows/2", "{\"decision\":\"update\"}");
    assertThat(rows("business")).isEqualTo(before);
    assertThat(workers("TBN-700021")).isEqualTo(7);
    JsonObject other = sent("businesses", "j.csv", "business_name;owner_name;phone\nUji Kembar Lain;Poniyem Tersendiri;081170000021\n", false);
    posted("officer", "/api/imports/" + other.getInt("id") + "/rows/2", "{\"decision\":\"accept\"}");
    assertThat(rows("business")).isEqualTo(before + 1);
  }

  @Test
  void aRowWithoutACodeNeverTakesOneThatALaterRowBrings() throws Exception {
    int next = nextCode();
    String later = "TBN-%04d".formatted(next);
    JsonObject run = sent("businesses", "k.csv", "business_id;business_name;owner_name\n;Uji Tanpa Kode;Sukarti Tersendiri\n" + later + ";Uji Berkode;Mujiati Tersendiri\n", false);
    assertThat(run.getInt("created")).as(run.toString()).isEqualTo(2);
    assertThat(object(PORTAL.read("officer", "/api/businesses/" + later), 200).getString("name")).isEqualTo("Uji Berkode");
  }

  @Test
  void sheetsOfOneWorkbookMayHaveRowsOfTheSameNumber() throws Exception {
    long before = rows("response");
    HttpResponse<String> answer = send("officer", "responses", "l.xlsx", workbook(
        new String[][] {{"business_id", "period", "business_name", "owner_name", "c1"}, {"TBN-700031", "2011-S1", "Uji Lembar Satu", "Suminten Tersendiri", "4"}},
        new String[][] {{"business_id", "period", "business_name", "owner_name", "c1"}, {"TBN-700032", "2011-S1", "Uji Lembar Dua", "Rubinah Tersendiri", "5"}}), false);
    JsonObject run = object(answer, 201);
    assertThat(run.getInt("created")).as(run.toString()).isEqualTo(2);
    assertThat(rows("response")).isEqualTo(before + 2);
  }

  @Test
  void theStudysFilesAreAcceptedWhole() throws Exception {
    for (String file : List.of("respondents.csv", "respondents.xlsx")) {
      JsonObject responses = object(send("officer", "responses", file, study(file), true), 201);
      assertThat(responses.getInt("rows")).as(file).isEqualTo(84);
      assertThat(responses.getInt("unchanged")).as(responses.toString()).isEqualTo(84);
      assertThat(responses.getJsonObject("counts").getInt("accept")).as(responses.toString()).isEqualTo(84);
    }
    JsonObject craftspeople = object(send("officer", "craftspeople", "craftsmen.csv", study("craftsmen.csv"), true), 201);
    assertThat(craftspeople.getInt("rows")).isEqualTo(450);
    assertThat(craftspeople.getJsonObject("counts").getInt("accept")).as(craftspeople.toString()).isEqualTo(450);
  }
}
