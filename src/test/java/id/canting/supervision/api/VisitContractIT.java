package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Visits over REST: stored once however often they are sent, through their steps, closed for good, seen by whom they concern. */
@Browser
class VisitContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private static final String ANSWERS = "{\"producing\": true, \"workers\": 4, \"orders\": 3, \"main_problem\": \"demand\", \"bookkeeping\": false}";
  private static String kerek;
  private static String tuban;

  @BeforeAll
  static void businesses() {
    kerek = REGISTRY.business("S01").getString("code");
    tuban = REGISTRY.business("S05").getString("code");
  }

  @Test
  void whatIsSentAgainChangesNothingAndWhatDiffersNeedsTheRevisionRead() {
    String path = "/api/visits/" + UUID.randomUUID();
    String body = body(kerek, ANSWERS);
    HttpResponse<String> made = REGISTRY.put("officer", path, null, body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(made.headers().firstValue("Location")).get().asString().endsWith(path);
    HttpResponse<String> again = REGISTRY.put("officer", path, null, body);
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(tag(again)).isEqualTo(tag(made));
    HttpResponse<String> read = REGISTRY.read("officer", path);
    assertThat(tag(read)).isEqualTo(tag(made));
    assertThat(REGISTRY.put("officer", path, null, read.body()).statusCode()).as("what was read may be sent back").isEqualTo(200);
    JsonObject visit = object(read);
    assertThat(visit.getString("status")).isEqualTo("in_progress");
    assertThat(visit.getString("checklist")).isEqualTo("coaching-visit");
    assertThat(visit.getJsonObject("answers").toString()).isEqualTo("{\"producing\":true,\"workers\":4,\"orders\":3,\"main_problem\":\"demand\",\"bookkeeping\":false}");
    assertThat(visit.getJsonArray("findings").getJsonObject(0).getString("kind")).isEqualTo("waste");
    assertThat(visit.getJsonArray("followUps").getJsonObject(0).getString("owner")).isEqualTo("artisan");
    String changed = body.replace("Ember bocor", "Bak bocor");
    assertThat(REGISTRY.put("officer", path, null, changed).statusCode()).isEqualTo(428);
    assertThat(REGISTRY.put("officer", path, "\"77\"", changed).statusCode()).isEqualTo(412);
    assertThat(REGISTRY.put("officer", path, tag(read), changed).statusCode()).isEqualTo(200);
    assertThat(object(REGISTRY.read("officer", path)).getJsonArray("findings").getJsonObject(0).getString("text")).isEqualTo("Bak bocor");
  }

  @Test
  void followUpsAreKnownOnceAVisitIsToldAndNotWhileItIsBeingWritten() {
    String business = REGISTRY.business("S01").getString("code");
    String path = "/api/visits/" + UUID.randomUUID();
    String draft = body(business, "{}").replace("\"internal\"", "\"status\": \"in_progress\", \"internal\"");
    assertThat(REGISTRY.put("officer", path, null, draft).statusCode()).isEqualTo(201);
    assertThat(items(REGISTRY.read("leader.kerek", "/api/follow-ups?status=open&business=" + business))).isEmpty();
    String told = "/api/visits/" + UUID.randomUUID();
    assertThat(REGISTRY.put("officer", told, null, body(business, "{}")).statusCode()).isEqualTo(201);
    List<JsonObject> open = items(REGISTRY.read("leader.kerek", "/api/follow-ups?status=open&business=" + business));
    assertThat(open).hasSize(1);
    assertThat(open.get(0).getString("task")).isEqualTo("Ganti ember");
  }

  @Test
  void twentyThatComeAtOnceAreOneVisit() throws Exception {
    String path = "/api/visits/" + UUID.randomUUID();
    String body = body(kerek, ANSWERS);
    List<CompletableFuture<Integer>> sent = IntStream.range(0, 20).mapToObj(i -> CompletableFuture.supplyAsync(() -> REGISTRY.put("officer", path, null, body).statusCode())).toList();
    List<Integer> answers = sent.stream().map(CompletableFuture::join).toList();
    assertThat(answers).containsOnly(200, 201);
    assertThat(answers.stream().filter(s -> s == 201)).hasSize(1);
    assertThat(REGISTRY.sql("select count(*) from visit where uuid = '" + path.substring(12) + "'")).containsExactly("1");
  }

  @Test
  void aVisitGoesStepByStepAndClosedItIsFrozen() {
    String path = "/api/visits/" + UUID.randomUUID();
    String body = body(kerek, ANSWERS).replace("\"internal\"", "\"status\": \"submitted\", \"internal\"");
    HttpResponse<String> made = REGISTRY.put("officer", path, null, body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(object(made).getString("status")).isEqualTo("submitted");
    assertThat(REGISTRY.put("officer", path, null, body).statusCode()).as("a lost answer may be asked for again").isEqualTo(200);
    String changed = body.replace("Ember", "Bak");
    assertThat(problem(REGISTRY.put("officer", path, tag(made), changed), 409)).isEqualTo("visit.submitted");
    assertThat(problem(step(path, "returned", null), 422)).isEqualTo("value.missing");
    assertThat(object(step(path, "returned", "Jumlah pekerja belum cocok")).getString("status")).isEqualTo("returned");
    assertThat(REGISTRY.put("officer", path, tag(REGISTRY.read("officer", path)), changed).statusCode()).isEqualTo(200);
    assertThat(problem(step(path, "closed", null), 409)).isEqualTo("visit.step");
    assertThat(object(step(path, "reviewed", null)).getString("status")).isEqualTo("reviewed");
    assertThat(object(step(path, "closed", null)).getString("status")).isEqualTo("closed");
    assertThat(problem(REGISTRY.put("officer", path, tag(REGISTRY.read("officer", path)), body), 409)).isEqualTo("visit.closed");
    assertThat(problem(REGISTRY.post("officer", path + "/corrections", "{\"reason\": \" \"}"), 422)).isEqualTo("value.missing");
    JsonObject corrected = object(REGISTRY.post("officer", path + "/corrections", "{\"reason\": \"Salah menghitung pekerja\"}"));
    assertThat(corrected.getInt("edition")).isEqualTo(2);
    assertThat(corrected.getBoolean("made")).isTrue();
    HttpResponse<String> rewritten = REGISTRY.put("officer", path, tag(REGISTRY.read("officer", path)), body.replace("\"workers\": 4", "\"workers\": 6"));
    assertThat(rewritten.statusCode()).as(rewritten.body()).isEqualTo(200);
    assertThat(object(REGISTRY.read("officer", path + "?edition=1")).getJsonObject("answers").getInt("workers")).as("the closed edition is kept").isEqualTo(4);
    assertThat(object(REGISTRY.read("officer", path)).getJsonObject("answers").getInt("workers")).isEqualTo(6);
  }

  @Test
  void leadersAndArtisansSeeTheirsWithoutWhatTheOfficeKeepsToItself() throws Exception {
    REGISTRY.artisansBusiness();
    String foreign = "/api/visits/" + UUID.randomUUID();
    assertThat(REGISTRY.put("officer", foreign, null, body(kerek, ANSWERS)).statusCode()).isEqualTo(201);
    assertThat(REGISTRY.read("leader.tuban", foreign).statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("artisan.0001", foreign).statusCode()).isEqualTo(404);
    Map.of("artisan.0001", RegistryFixture.ARTISANS, "leader.kerek", kerek).forEach((account, business) -> {
      String own = "/api/visits/" + UUID.randomUUID();
      assertThat(REGISTRY.put("officer", own, null, body(business, ANSWERS).replace("\"internal\"", "\"status\": \"submitted\", \"internal\"")).statusCode()).isEqualTo(201);
      step(own, "returned", "Periksa lagi nilainya");
      HttpResponse<String> read = REGISTRY.read(account, own);
      assertThat(read.statusCode()).as(account).isEqualTo(200);
      assertThat(read.body()).as(account).doesNotContain("Curiga").doesNotContain("Periksa lagi").contains("Ember bocor");
      assertThat(REGISTRY.read("officer", own).body()).contains("Curiga").contains("Periksa lagi");
      assertThat(REGISTRY.read("researcher", own).statusCode()).isEqualTo(403);
      assertThat(REGISTRY.put("leader.kerek", own, null, body(kerek, ANSWERS)).statusCode()).isEqualTo(403);
    });
    assertThat(items(REGISTRY.read("leader.tuban", "/api/visits?business=" + kerek))).isEmpty();
    assertThat(items(REGISTRY.read("artisan.0001", "/api/visits"))).allSatisfy(v -> assertThat(v.getString("business")).isEqualTo(RegistryFixture.ARTISANS));
  }

  @Test
  void whatCannotBeTrueIsRefusedAtItsField() {
    refused(body(kerek, ANSWERS).replace(TODAY.toString(), TODAY.plusDays(1).toString()), "date date.future");
    refused(body(kerek, ANSWERS).replace("\"internal\"", "\"status\": \"planned\", \"internal\"").replace(TODAY.toString(), TODAY.minusDays(1).toString()), "date date.past");
    refused(body("TBN-999999", ANSWERS), "business business.unknown");
    refused(body(kerek, ANSWERS).replace("coaching", "inspection"), "purpose value.unknown");
    refused(body(kerek, "{\"workers\": 900}"), "answers.workers answer.range");
    refused(body(kerek, "{\"orders\": 6}"), "answers.orders answer.form");
    refused(body(kerek, "{\"mood\": 1}"), "answers answer.unknown");
    refused(body(kerek, ANSWERS).replace("\"artisan\"", "null"), "followUps[0].owner value.missing");
    refused(body(kerek, ANSWERS).replace("\"artisan\"", "\"mayor\""), "followUps[0].owner value.unknown");
    refused(body(kerek, ANSWERS).replace("\"severity\": 3", "\"severity\": 9"), "findings[0].severity value.range");
    refused(body(kerek, ANSWERS).replace("\"internal\"", "\"position\": {\"lat\": 0.67, \"lng\": 23.47}, \"internal\""), "position position");
    String many = String.join(",", java.util.Collections.nCopies(200, "{\"kind\": \"other\", \"severity\": 1, \"text\": \"x\"}"));
    refused(body(kerek, ANSWERS).replace("\"findings\": [", "\"findings\": [" + many + ","), "findings value.too-many");
    refused(body(kerek, "{\"producing\": true}").replace("\"internal\"", "\"status\": \"submitted\", \"internal\""), "answers.workers value.missing");
    refused(body(kerek, ANSWERS).replace("\"internal\"", "\"status\": \"submitted\", \"photos\": [\"" + UUID.randomUUID() + "\"], \"internal\""), "photos photo.missing");
    assertThat(REGISTRY.put("officer", "/api/visits/one", null, body(kerek, ANSWERS)).statusCode()).isEqualTo(400);
  }

  @Test
  void answersOfTheVisitBeforeAreToldBesideThoseThatDiffer() {
    String business = REGISTRY.business("S02").getString("code");
    String before = body(business, ANSWERS).replace(TODAY.toString(), TODAY.minusDays(90).toString()).replace("\"due\": \"" + TODAY.plusDays(30), "\"due\": \"" + TODAY.plusDays(10)).replace("\"internal\"", "\"status\": \"submitted\", \"internal\"");
    assertThat(REGISTRY.put("officer", "/api/visits/" + UUID.randomUUID(), null, before).statusCode()).isEqualTo(201);
    String path = "/api/visits/" + UUID.randomUUID();
    assertThat(REGISTRY.put("officer", path, null, body(business, ANSWERS.replace("\"workers\": 4", "\"workers\": 7"))).statusCode()).isEqualTo(201);
    assertThat(REGISTRY.read("officer", path + "/changes").body()).isEqualTo("{\"before\":\"" + TODAY.minusDays(90) + "\",\"changes\":[{\"after\":{\"en\":\"7 persons\",\"id\":\"7 orang\",\"jv\":\"7 orang\"},\"before\":{\"en\":\"4 persons\",\"id\":\"4 orang\",\"jv\":\"4 orang\"},"
        + "\"label\":{\"en\":\"Workers present\",\"id\":\"Tenaga kerja yang hadir\",\"jv\":null},\"question\":\"workers\"}]}");
  }

  @Test
  void theListIsFilteredAndTheFileIsTheSame() {
    String business = REGISTRY.business("S05").getString("code");
    String uuid = UUID.randomUUID().toString();
    assertThat(REGISTRY.put("officer", "/api/visits/" + uuid, null, body(business, ANSWERS)).statusCode()).isEqualTo(201);
    String filter = "business=" + business + "&sentra=S05&purpose=coaching&status=in_progress&made=true&officer=Sri%20Hartini&finding=waste&from=" + TODAY + "&to=" + TODAY + "&query=" + business;
    assertThat(items(REGISTRY.read("officer", "/api/visits?" + filter))).extracting(v -> v.getString("uuid")).containsExactly(uuid);
    assertThat(REGISTRY.read("officer", "/api/visits.csv?" + filter).body().lines().toList()).hasSize(2).anyMatch(l -> l.contains(uuid) && l.contains("Sri Hartini"));
    assertThat(items(REGISTRY.read("officer", "/api/visits?business=" + business + "&made=false"))).isEmpty();
    assertThat(REGISTRY.read("officer", "/api/visits?sort=mood").statusCode()).isEqualTo(400);
    assertThat(REGISTRY.read("officer", "/api/visits?from=kemarin").statusCode()).isEqualTo(422);
  }

  @Test
  void aSubmittedVisitConfirmsTheProfileOrProposesCorrections() {
    String business = REGISTRY.business("S01").getString("code");
    String correcting = body(business, ANSWERS).replace("\"internal\"", "\"status\": \"submitted\", \"profile\": {\"corrections\": [{\"field\": \"phone\", \"value\": \"081234500001\"}]}, \"internal\"");
    assertThat(REGISTRY.put("officer", "/api/visits/" + UUID.randomUUID(), null, correcting).statusCode()).isEqualTo(201);
    assertThat(REGISTRY.read("officer", "/api/businesses/" + business + "/answers").body()).contains("Nomor HP: 081234500001");
    assertThat(items(REGISTRY.read("officer", "/api/remarks?size=200"))).anyMatch(r -> r.getString("business").equals(business));
  }

  @Test
  void aNewVersionOfAChecklistLeavesVisitsAsTheyWereAsked() {
    String definition = object(REGISTRY.read("officer", "/api/checklists/programme-verification")).getJsonObject("definition").toString();
    String path = "/api/visits/" + UUID.randomUUID();
    String body = body(kerek, "{\"programme\": \"Mesin\"}").replace("coaching", "verification").replace("\"internal\"", "\"checklist\": \"programme-verification\", \"internal\"");
    assertThat(REGISTRY.put("officer", path, null, body).statusCode()).isEqualTo(201);
    String next = definition.replaceFirst("\"programme\"", "\"programme_name\"");
    HttpResponse<String> released = REGISTRY.put("officer", "/api/checklists/programme-verification?basis=1", null, next);
    assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    int version = object(released).getInt("version");
    assertThat(problem(REGISTRY.put("officer", "/api/checklists/programme-verification?basis=1", null, definition.replace("Foto bantuan", "Foto")), 409)).isEqualTo("checklist.version");
    assertThat(object(REGISTRY.read("officer", path)).getInt("checklistVersion")).isLessThan(version);
    assertThat(REGISTRY.put("officer", path, null, body).statusCode()).isEqualTo(200);
    assertThat(problem(REGISTRY.put("officer", "/api/visits/" + UUID.randomUUID(), null, body), 422)).isEqualTo("answer.unknown");
    assertThat(REGISTRY.put("officer", "/api/checklists/programme-verification?basis=" + version, null, definition).statusCode()).isEqualTo(200);
  }

  private static void refused(String body, String expected) {
    HttpResponse<String> answer = REGISTRY.put("officer", "/api/visits/" + UUID.randomUUID(), null, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(object(answer).getJsonArray("violations").getValuesAs(JsonObject.class)).as(answer.body()).extracting(v -> v.getString("field") + " " + v.getString("code")).contains(expected);
  }

  private static HttpResponse<String> step(String path, String status, String remark) {
    return REGISTRY.post("officer", path + "/steps", "{\"status\": \"" + status + "\", \"remark\": " + (remark == null ? "null" : "\"" + remark + "\"") + "}");
  }

  private static String problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return object(answer).getString("code");
  }

  static String body(String business, String answers) {
    return """
        {"business": "%s", "purpose": "coaching", "date": "%s", "officers": ["Sri Hartini"], "persons": ["Siti"], "answers": %s,
         "findings": [{"kind": "waste", "severity": 3, "text": "Ember bocor"}], "internal": "Curiga",
         "followUps": [{"task": "Ganti ember", "owner": "artisan", "due": "%s"}]}""".formatted(business, TODAY, answers, TODAY.plusDays(30));
  }
}
