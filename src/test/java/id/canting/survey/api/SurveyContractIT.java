package id.canting.survey.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rounds and responses over REST: what is stored, what is refused, and who may. */
@Browser
class SurveyContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final String ROUND = "/api/rounds/1991-S1";
  private static String member;
  private static String foreign;

  @BeforeAll
  static void openARound() {
    member = REGISTRY.business("S01").getString("code");
    foreign = REGISTRY.business("S05").getString("code");
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1991-S1\", \"instrument\": 1}").statusCode()).isEqualTo(201);
  }

  @Test
  void aPeriodHasOneRoundAndOfficersOpenIt() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1991-S1\", \"instrument\": 1}").statusCode()).isEqualTo(409);
    HttpResponse<String> odd = REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1991-S3\", \"instrument\": 1}");
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(odd.body()).contains("\"period.invalid\"");
    for (String account : new String[] {"leader.kerek", "artisan.0001", "researcher", "admin"}) {
      assertThat(REGISTRY.post(account, "/api/rounds", "{\"period\": \"1991-S2\"}").statusCode()).as(account).isEqualTo(403);
    }
    JsonObject round = object(REGISTRY.read("researcher", ROUND));
    assertThat(round.getString("status")).isEqualTo("open");
    assertThat(round.getInt("instrument")).isEqualTo(1);
    assertThat(round.getInt("sampled")).isPositive();
    assertThat(items(REGISTRY.read("leader.kerek", "/api/rounds"))).anyMatch(r -> r.getString("period").equals("1991-S1"));
  }

  @Test
  void aResponseIsStoredWithWhatTheBusinessWasLikeAndItsScores() {
    String business = REGISTRY.business("S01").getString("code");
    HttpResponse<String> made = put("officer", business, null, whole(4, 3));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonObject response = object(made);
    assertThat(response.getJsonObject("scores").getInt("kontribusi")).isEqualTo(24);
    assertThat(response.getJsonObject("bands").getString("kontribusi")).isEqualTo("high");
    assertThat(response.getJsonObject("scores").getInt("kerugian")).isEqualTo(15);
    assertThat(response.getJsonObject("bands").getString("kerugian")).isEqualTo("moderate");
    assertThat(response.getString("scale")).isEqualTo("micro");
    assertThat(response.getString("sentra")).isEqualTo("S01");
    assertThat(response.getString("subDistrict")).isEqualTo("Kerek");
    assertThat(response.getString("sex")).isEqualTo("P");
    assertThat(put("officer", business, null, whole(4, 3)).statusCode()).as("the same again").isEqualTo(200);
    assertThat(put("officer", business, null, whole(5, 3)).statusCode()).isEqualTo(428);
    assertThat(put("officer", business, "\"77\"", whole(5, 3)).statusCode()).isEqualTo(412);
    HttpResponse<String> changed = put("officer", business, tag(made), whole(5, 3));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(object(changed).getJsonObject("scores").getInt("kontribusi")).isEqualTo(30);
    HttpResponse<String> read = REGISTRY.read("officer", ROUND + "/responses/" + business);
    assertThat(put("officer", business, null, read.body()).statusCode()).as("what GET returned").isEqualTo(200);
    assertThat(REGISTRY.read("officer", ROUND + "/responses/" + business + "/history").body()).contains("answers");
  }

  @Test
  void aScoreIsMissingWhenAnyItemIs() {
    String business = REGISTRY.business("S01").getString("code");
    JsonObject response = object(put("officer", business, null, "{\"answers\": {\"c1\": 5, \"k1\": 1, \"k2\": 1, \"k3\": 1, \"k4\": 1, \"k5\": 1}, \"orgMember\": false}"));
    assertThat(response.getString("status")).isEqualTo("sebagian");
    assertThat(response.getJsonObject("scores").keySet()).containsExactly("kerugian");
    assertThat(response.getJsonObject("bands").getString("kerugian")).isEqualTo("low");
    assertThat(response.getInt("orgExperienceMonths")).isZero();
  }

  @Test
  void whatCannotBeTrueIsRefusedAtItsField() {
    Map<String, String> refused = Map.ofEntries(
        Map.entry("{\"answers\": {\"c1\": 6}}", "answers.c1 answer.range"),
        Map.entry("{\"answers\": {\"c1\": 2.5}}", "answers.c1 answer.range"),
        Map.entry("{\"answers\": {\"k5\": 0}}", "answers.k5 answer.range"),
        Map.entry("{\"answers\": {\"c1\": true}}", "answers.c1 answer.range"),
        Map.entry("{\"answers\": {\"z9\": 3}}", "answers.z9 answer.unknown"),
        Map.entry("{\"status\": \"menolak\", \"answers\": {\"c1\": 3}}", "status answer.without-meeting"),
        Map.entry("{\"age\": 9}", "age age.range"),
        Map.entry("{\"age\": 101}", "age age.range"),
        Map.entry("{\"educationYears\": 26}", "educationYears education.range"),
        Map.entry("{\"mainConstraint\": \"weather\"}", "mainConstraint value.unknown"),
        Map.entry("{\"scale\": \"tiny\"}", "scale value.unknown"),
        Map.entry("{\"surveyDate\": \"2099-01-01\"}", "surveyDate date.future"));
    refused.forEach((body, expected) -> {
      HttpResponse<String> answer = put("officer", member, null, body);
      assertThat(answer.statusCode()).as(body).isEqualTo(422);
      JsonObject violation = object(answer).getJsonArray("violations").getJsonObject(0);
      assertThat(violation.getString("field") + " " + violation.getString("code")).as(body).isEqualTo(expected);
      assertThat(violation.getString("message")).doesNotContain("???");
    });
    assertThat(REGISTRY.read("officer", ROUND + "/responses/" + member).statusCode()).isEqualTo(404);
  }

  @Test
  void whatDisagreesIsStoredWithAWarning() {
    String business = REGISTRY.business("S01").getString("code");
    JsonObject response = object(put("officer", business, null, "{\"surveyDate\": \"2011-01-01\", \"age\": 30, \"businessExperienceYears\": 31, \"orgMember\": \"tidak\", \"orgExperienceMonths\": 5}"));
    assertThat(response.getJsonArray("warnings").getValuesAs(JsonObject.class)).extracting(w -> w.getString("code"))
        .containsExactlyInAnyOrder("date.outside-period", "age.experience", "member.months");
  }

  @Test
  void unknownRoundsAndBusinessesAreNotFound() {
    assertThat(put("officer", "TBN-999999", null, "{}").statusCode()).isEqualTo(404);
    assertThat(REGISTRY.put("officer", "/api/rounds/1992-S1/responses/" + member, null, "{}").statusCode()).isEqualTo(404);
    HttpResponse<String> odd = REGISTRY.put("officer", "/api/rounds/1992-S3/responses/" + member, null, "{}");
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(odd.body()).contains("period.invalid");
  }

  @Test
  void leadersEnterForTheirMembersWhileTheRoundIsOpen() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1993-Q2\"}").statusCode()).isEqualTo(201);
    String path = "/api/rounds/1993-Q2";
    assertThat(REGISTRY.put("leader.kerek", path + "/responses/" + member, null, whole(3, 3)).statusCode()).isEqualTo(201);
    assertThat(REGISTRY.put("leader.kerek", path + "/responses/" + foreign, null, whole(3, 3)).statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("leader.kerek", path + "/responses/" + foreign).statusCode()).isEqualTo(404);
    for (String account : new String[] {"artisan.0001", "researcher", "admin"}) {
      assertThat(REGISTRY.put(account, path + "/responses/" + member, null, "{}").statusCode()).as(account).isEqualTo(403);
    }
    assertThat(REGISTRY.post("officer", path + "/review", "").statusCode()).isEqualTo(200);
    HttpResponse<String> late = REGISTRY.put("leader.kerek", path + "/responses/" + member, "\"0\"", whole(4, 3));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("round.in-review");
    assertThat(REGISTRY.put("officer", path + "/responses/" + member, "\"0\"", whole(4, 3)).statusCode()).isEqualTo(200);
    assertThat(REGISTRY.post("leader.kerek", path + "/close", "").statusCode()).isEqualTo(403);
    JsonObject closed = object(REGISTRY.post("officer", path + "/close", ""));
    assertThat(closed.getString("status")).isEqualTo("closed");
    assertThat(closed.getString("closedBy")).isEqualTo("officer");
    HttpResponse<String> fixed = REGISTRY.put("officer", path + "/responses/" + member, "\"1\"", whole(5, 5));
    assertThat(fixed.statusCode()).isEqualTo(409);
    assertThat(fixed.body()).contains("\"round.closed\"");
    assertThat(REGISTRY.post("officer", path + "/reopen", "{}").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.post("officer", path + "/reopen", "{\"reason\": \"Salah ketik\"}").statusCode()).isEqualTo(200);
    assertThat(object(REGISTRY.read("officer", path)).getJsonArray("events").getValuesAs(JsonObject.class)).extracting(e -> e.getString("step"))
        .containsExactly("opened", "reviewed", "closed", "reopened");
    assertThat(REGISTRY.put("officer", path + "/responses/" + member, "\"1\"", whole(5, 5)).statusCode()).isEqualTo(200);
  }

  @Test
  void samplesAreDrawnAndProgressIsCounted() {
    String body = "{\"period\": \"1994-03\", \"sample\": {\"kind\": \"stratified\", \"size\": 10, \"seed\": %d}, \"enumerators\": [{\"name\": \"Siti\", \"sentras\": [\"S01\"]}]}";
    JsonObject round = object(REGISTRY.post("officer", "/api/rounds", body.formatted(7)));
    assertThat(round.getInt("sampled")).isEqualTo(10);
    JsonObject progress = object(REGISTRY.read("officer", "/api/rounds/1994-03/progress"));
    assertThat(progress.getJsonObject("total").getInt("left")).isEqualTo(10);
    assertThat(REGISTRY.put("officer", "/api/rounds/1994-03/responses/" + member, null, "{\"status\": \"menolak\"}").statusCode()).isEqualTo(201);
    JsonObject after = object(REGISTRY.read("officer", "/api/rounds/1994-03/progress")).getJsonObject("total");
    assertThat(after.getInt("refused")).isEqualTo(1);
    assertThat(after.getInt("left") + after.getInt("refused") - after.getInt("extra")).isEqualTo(10);
    JsonObject snowball = object(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1994-04\", \"sample\": {\"kind\": \"snowball\", \"businesses\": [\"" + member + "\"]}}"));
    assertThat(snowball.getInt("sampled")).isEqualTo(1);
    JsonObject grown = object(REGISTRY.post("officer", "/api/rounds/1994-04/sample", "{\"business\": \"" + foreign + "\", \"via\": \"" + member + "\"}"));
    assertThat(grown.getJsonObject("total").getInt("sampled")).isEqualTo(2);
  }

  @Test
  void listsShowTheResponsesBehindACell() {
    String business = REGISTRY.business("S02").getString("code");
    put("officer", business, null, "{\"age\": 77, \"mainConstraint\": \"labour\", \"answers\": {\"c1\": 2, \"c2\": 2, \"c3\": 2, \"c4\": 2, \"c5\": 2, \"c6\": 3}}");
    for (String cell : new String[] {"variable=usia&value=gt50", "variable=kontribusi&value=low", "variable=kendala_utama&value=labour", "variable=c6&value=3", "variable=kerugian&value=",
        "variable=kecamatan&value=kerek", "variable=jenis_kelamin&value=P&sentra=S02&scale=micro"}) {
      assertThat(items(REGISTRY.read("officer", ROUND + "/responses?size=200&" + cell))).as(cell).extracting(r -> r.getString("business")).contains(business);
    }
    assertThat(items(REGISTRY.read("officer", ROUND + "/responses?size=200&variable=usia&value=lt30"))).extracting(r -> r.getString("business")).doesNotContain(business);
    assertThat(items(REGISTRY.read("leader.tuban", ROUND + "/responses?size=200"))).extracting(r -> r.getString("business")).doesNotContain(business);
    assertThat(REGISTRY.read("officer", ROUND + "/responses?variable=nonsense&value=1").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", ROUND + "/responses?sort=nonsense").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> put(String account, String business, String ifMatch, String body) {
    return REGISTRY.put(account, ROUND + "/responses/" + business, ifMatch, body);
  }

  private static String whole(int c, int k) {
    return ("{\"surveyDate\": \"1991-03-04\", \"status\": \"lengkap\", \"age\": 40, \"educationYears\": 9, \"orgMember\": true, \"orgExperienceMonths\": 24, \"businessExperienceYears\": 10,"
        + "\"answers\": {\"c1\": %1$d, \"c2\": %1$d, \"c3\": %1$d, \"c4\": %1$d, \"c5\": %1$d, \"c6\": %1$d, \"k1\": %2$d, \"k2\": %2$d, \"k3\": %2$d, \"k4\": %2$d, \"k5\": %2$d},"
        + "\"mainConstraint\": \"credit\"}").formatted(c, k);
  }
}
