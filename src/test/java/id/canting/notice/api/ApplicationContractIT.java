package id.canting.notice.api;

import static id.canting.notice.application.Applying.at;
import static id.canting.registry.RegistryFixture.array;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.notice.application.Applying;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Told;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applications over REST: who may apply for whom, what the answer is, what is refused and why. */
@Browser
class ApplicationContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Applying APPLYING = new Applying(REGISTRY);
  private static String member;
  private static String foreign;

  @BeforeAll
  static void register() throws SQLException {
    REGISTRY.artisansBusiness();
    member = REGISTRY.business("S01").getString("code");
    foreign = REGISTRY.business("S05").getString("code");
  }

  @Test
  void firstComeAnswersAtOnceAndAgainTheSame() {
    String notice = APPLYING.notice(1, "first-come", "");
    HttpResponse<String> first = APPLYING.apply("artisan.0001", notice, RegistryFixture.ARTISANS);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(object(first).getString("status")).isEqualTo("accepted");
    assertThat(object(first).getJsonArray("reasons")).isEmpty();
    HttpResponse<String> second = APPLYING.apply("leader.kerek", notice, member);
    assertThat(object(second).getString("status")).isEqualTo("waiting");
    assertThat(object(second).getInt("position")).isEqualTo(1);
    HttpResponse<String> again = APPLYING.apply("officer", notice, member);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(object(again)).isEqualTo(object(second));
    assertThat(object(APPLYING.apply("officer", notice, foreign)).getInt("position")).isEqualTo(2);
    assertThat(object(REGISTRY.read("officer", "/api/notices/" + notice)).getInt("left")).isZero();
  }

  @Test
  void anArtisanNeedNotNameTheOwnBusiness() {
    String notice = APPLYING.notice(5, "first-come", "");
    HttpResponse<String> answer = REGISTRY.post("artisan.0001", at(notice), "{}");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(object(answer).getString("business")).isEqualTo(RegistryFixture.ARTISANS);
    Told.problem(REGISTRY.post("officer", at(notice), "{}"), 422, "value.missing");
  }

  @Test
  void nobodyAppliesForAForeignBusinessAndNobodyWithoutAToken() {
    String notice = APPLYING.notice(5, "first-come", "");
    Told.problem(APPLYING.apply("artisan.0001", notice, member), 404, "business.unknown");
    Told.problem(APPLYING.apply("leader.kerek", notice, foreign), 404, "business.unknown");
    Told.problem(APPLYING.apply("officer", notice, "TBN-999999"), 404, "business.unknown");
    Told.problem(APPLYING.apply("officer", "PGM-999999", member), 404, "notice.unknown");
    for (String account : new String[] {"researcher", "admin"}) {
      assertThat(APPLYING.apply(account, notice, member).statusCode()).as(account).isEqualTo(403);
      assertThat(REGISTRY.read(account, at(notice)).statusCode()).as(account).isEqualTo(403);
    }
    HttpRequest.Builder unsigned = HttpRequest.newBuilder(REGISTRY.portal.at(at(notice))).header("Content-Type", "application/json");
    assertThat(REGISTRY.portal.send(unsigned.POST(BodyPublishers.ofString("{\"business\": \"" + member + "\"}"))).statusCode()).isEqualTo(401);
    assertThat(REGISTRY.portal.send(HttpRequest.newBuilder(REGISTRY.portal.at(at(notice)))).statusCode()).isEqualTo(401);
    assertThat(APPLYING.all(notice)).isEmpty();
  }

  @Test
  void whoDoesNotMeetTheCriteriaIsRefusedWithAReasonForEach() {
    String notice = APPLYING.notice(5, "first-come", ", \"eligibility\": [{\"kind\": \"scale\", \"in\": [\"small\", \"medium\"]}, {\"kind\": \"workers\", \"min\": 5}, {\"kind\": \"years\", \"min\": 2},"
        + " {\"kind\": \"constraint\", \"in\": [\"credit\"]}]");
    HttpResponse<String> refused = APPLYING.apply("leader.kerek", notice, member);
    assertThat(refused.statusCode()).isEqualTo(200);
    JsonObject answer = object(refused);
    assertThat(answer.getString("status")).isEqualTo("refused");
    assertThat(answer.getJsonArray("reasons").getValuesAs(JsonObject.class)).extracting(r -> r.getString("code"))
        .containsExactly("eligibility.scale", "eligibility.constraint.unknown", "eligibility.workers");
    answer.getJsonArray("reasons").getValuesAs(JsonObject.class).forEach(r -> Told.sentence(r.getString("message")));
    assertThat(object(APPLYING.apply("leader.kerek", notice, member))).isEqualTo(answer);
    assertThat(items(REGISTRY.read("officer", at(notice) + "?status=refused"))).hasSize(1);
    assertThat(object(REGISTRY.read("officer", "/api/notices/" + notice)).getInt("left")).isEqualTo(5);
  }

  @Test
  void whatACriterionCannotBeIsRefusedWithTheNotice() {
    String body = NoticeFixture.body("Syarat keliru", NoticeFixture.today().plusDays(3), true, ", \"eligibility\": [{\"kind\": \"mood\"}]");
    assertThat(REGISTRY.post("officer", "/api/notices", body).statusCode()).isEqualTo(422);
  }

  @Test
  void afterTheLastDayNobodyAppliesButEarlierAnswersStand() throws SQLException {
    String notice = APPLYING.notice(5, "first-come", "");
    assertThat(APPLYING.status("officer", notice, member)).isEqualTo("accepted");
    REGISTRY.sql("update notice set closes = '" + NoticeFixture.today().minusDays(1) + "' where code = '" + notice + "'");
    Told.problem(APPLYING.apply("officer", notice, foreign), 409, "notice.closed");
    assertThat(APPLYING.apply("officer", notice, member).statusCode()).isEqualTo(200);
  }

  @Test
  void whoWithdrawsMakesRoomForWhoWaitsFirst() throws SQLException {
    String notice = APPLYING.notice(1, "first-come", "");
    String third = REGISTRY.business("S01").getString("code");
    APPLYING.apply("officer", notice, member);
    APPLYING.apply("officer", notice, foreign);
    APPLYING.apply("officer", notice, third);
    REGISTRY.sql("delete from letter");
    Told.problem(REGISTRY.post("leader.kerek", at(notice) + "/" + foreign + "/withdraw", ""), 404, "business.unknown");
    HttpResponse<String> gone = REGISTRY.post("leader.kerek", at(notice) + "/" + member + "/withdraw", "");
    assertThat(object(gone).getString("status")).isEqualTo("withdrawn");
    assertThat(object(REGISTRY.post("leader.kerek", at(notice) + "/" + member + "/withdraw", "")).getString("status")).as("twice is once").isEqualTo("withdrawn");
    assertThat(object(APPLYING.apply("officer", notice, foreign)).getString("status")).isEqualTo("accepted");
    assertThat(object(APPLYING.apply("officer", notice, third)).getInt("position")).isEqualTo(1);
    JsonObject whole = object(REGISTRY.read("officer", at(notice) + "/" + foreign));
    assertThat(whole.getJsonArray("events").getValuesAs(JsonObject.class)).extracting(e -> e.getString("step")).containsExactly("applied", "waiting", "promoted");
    assertThat(object(APPLYING.apply("officer", notice, member)).getInt("position")).as("again at the end").isEqualTo(2);
  }

  @Test
  void morePlacesGoToWhoWaitsFirst() {
    String notice = APPLYING.notice(1, "first-come", "");
    String third = REGISTRY.business("S01").getString("code");
    for (String business : List.of(member, foreign, third)) {
      APPLYING.apply("officer", notice, business);
    }
    HttpResponse<String> read = REGISTRY.read("officer", "/api/notices/" + notice);
    HttpResponse<String> raised = REGISTRY.put("officer", "/api/notices/" + notice, tag(read), read.body().replace("\"places\":1,", "\"places\":2,"));
    assertThat(object(raised).getInt("taken")).as(raised.body()).isEqualTo(2);
    assertThat(object(APPLYING.apply("officer", notice, foreign)).getString("status")).isEqualTo("accepted");
    assertThat(object(APPLYING.apply("officer", notice, third)).getInt("position")).isEqualTo(1);
  }

  @Test
  void anOfficerMayOverrideWithAReasonButNeverOverbook() {
    String notice = APPLYING.notice(1, "first-come", ", \"eligibility\": [{\"kind\": \"scale\", \"in\": [\"small\"]}]");
    String other = REGISTRY.business("S01").getString("code");
    APPLYING.apply("officer", notice, member);
    APPLYING.apply("officer", notice, other);
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + member + "/accept", "{}"), 422, "value.missing");
    assertThat(REGISTRY.post("leader.kerek", at(notice) + "/" + member + "/accept", "{\"reason\": \"Anggota lama\"}").statusCode()).isEqualTo(403);
    HttpResponse<String> accepted = REGISTRY.post("officer", at(notice) + "/" + member + "/accept", "{\"reason\": \"Skala sudah kecil, data belum diperbarui\"}");
    assertThat(object(accepted).getString("status")).as(accepted.body()).isEqualTo("accepted");
    assertThat(object(accepted).getBoolean("overridden")).isTrue();
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + other + "/accept", "{\"reason\": \"Juga\"}"), 409, "notice.full");
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + member + "/accept", "{\"reason\": \"Lagi\"}"), 409, "notice.full");
    JsonObject whole = object(REGISTRY.read("officer", at(notice) + "/" + member));
    assertThat(whole.getJsonArray("events").toString()).contains("overridden").contains("Skala sudah kecil");
  }

  @Test
  void anOfficerMovesSomebodyUpTheWaitingList() {
    String notice = APPLYING.notice(1, "first-come", "");
    String third = REGISTRY.business("S01").getString("code");
    String fourth = REGISTRY.business("S01").getString("code");
    for (String one : new String[] {member, foreign, third, fourth}) {
      APPLYING.apply("officer", notice, one);
    }
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + fourth + "/move", "{\"position\": 1}"), 422, "value.missing");
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + fourth + "/move", "{\"position\": 0, \"reason\": \"x\"}"), 422, "value.range");
    Told.problem(REGISTRY.post("officer", at(notice) + "/" + member + "/move", "{\"position\": 1, \"reason\": \"x\"}"), 409, "application.step");
    assertThat(object(REGISTRY.post("officer", at(notice) + "/" + fourth + "/move", "{\"position\": 1, \"reason\": \"Belum pernah ikut\"}")).getInt("position")).isEqualTo(1);
    assertThat(items(REGISTRY.read("officer", at(notice) + "?status=waiting"))).extracting(a -> a.getString("business")).containsExactly(fourth, foreign, third);
    REGISTRY.post("officer", at(notice) + "/" + member + "/withdraw", "");
    assertThat(object(APPLYING.apply("officer", notice, fourth)).getString("status")).isEqualTo("accepted");
  }

  @Test
  void everybodySeesTheApplicationsOfTheirScope() {
    String notice = APPLYING.notice(5, "first-come", "");
    APPLYING.apply("officer", notice, member);
    APPLYING.apply("officer", notice, foreign);
    APPLYING.apply("officer", notice, RegistryFixture.ARTISANS);
    assertThat(items(REGISTRY.read("officer", at(notice)))).hasSize(3);
    assertThat(items(REGISTRY.read("leader.tuban", at(notice)))).extracting(a -> a.getString("business")).contains(foreign).doesNotContain(member);
    assertThat(items(REGISTRY.read("artisan.0001", at(notice)))).extracting(a -> a.getString("business")).containsExactly(RegistryFixture.ARTISANS);
    Told.problem(REGISTRY.read("artisan.0001", at(notice) + "/" + member), 404, "application.unknown");
    assertThat(array(REGISTRY.read("artisan.0001", "/api/applications")).getValuesAs(JsonObject.class)).extracting(a -> a.getString("business")).containsOnly(RegistryFixture.ARTISANS);
    assertThat(REGISTRY.read("officer", at(notice) + "?status=odd").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", at(notice) + "?sort=secret").statusCode()).isEqualTo(400);
    assertThat(items(REGISTRY.read("officer", at(notice) + "?query=" + member))).hasSize(1);
    assertThat(items(REGISTRY.read("officer", at(notice) + "?query=%25%27%20or%201=1"))).isEmpty();
    HttpResponse<String> csv = REGISTRY.portal.send(REGISTRY.portal.request("leader.tuban", at(notice)).header("Accept", "text/csv"));
    assertThat(csv.body()).contains(foreign).doesNotContain(member);
  }
}
