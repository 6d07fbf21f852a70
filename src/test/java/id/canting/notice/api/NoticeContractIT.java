package id.canting.notice.api;

import static id.canting.notice.NoticeFixture.body;
import static id.canting.notice.NoticeFixture.today;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notices over REST: what is stored, what is refused, what the world may read. */
@Browser
class NoticeContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);
  private static final String ALL = "/api/notices";

  @Test
  void aPublishedNoticeIsReadWithoutATokenAndADraftIsNot() {
    JsonObject published = NOTICES.published("Kontrak terbit", "");
    String code = published.getString("code");
    assertThat(code).matches("PGM-[0-9]{4,}");
    assertThat(published.getString("url")).isEqualTo(REGISTRY.portal.at("/p/" + code).toString());
    assertThat(published.getString("status")).isEqualTo("published");
    HttpResponse<String> read = NOTICES.visit(ALL + "/" + code);
    assertThat(read.statusCode()).isEqualTo(200);
    JsonObject open = object(read);
    assertThat(open.getString("title")).isEqualTo("Kontrak terbit");
    assertThat(open.getInt("left")).isEqualTo(20);
    assertThat(open.isNull("reach") && open.isNull("events") && open.isNull("createdBy") && open.isNull("reads")).as("what only officers know").isTrue();
    assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
    String draft = NOTICES.draft("Kontrak draf", "").getString("code");
    for (String account : new String[] {"leader.kerek", "artisan.0001", "researcher"}) {
      assertThat(REGISTRY.read(account, ALL + "/" + draft).statusCode()).as(account).isEqualTo(404);
      assertThat(REGISTRY.read(account, ALL + "/" + code).statusCode()).as(account).isEqualTo(200);
    }
    HttpResponse<String> unknown = NOTICES.visit(ALL + "/" + draft);
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).isEqualTo(NOTICES.visit(ALL + "/PGM-999999").body()).contains("notice.unknown");
    assertThat(items(NOTICES.visit(ALL + "?size=200"))).extracting(n -> n.getString("code")).contains(code).doesNotContain(draft);
    assertThat(items(NOTICES.visit(ALL + "?size=200&status=draft"))).isEmpty();
    assertThat(items(REGISTRY.read("officer", ALL + "?size=200&status=draft"))).extracting(n -> n.getString("code")).contains(draft);
    assertThat(items(NOTICES.visit(ALL + "?size=200&kind=credit"))).extracting(n -> n.getString("code")).doesNotContain(code);
    assertThat(items(NOTICES.visit(ALL + "?query=Kontrak%20ter"))).extracting(n -> n.getString("code")).contains(code);
    assertThat(NOTICES.visit(ALL + "?sort=secret").statusCode()).isEqualTo(400);
    assertThat(NOTICES.visit(ALL + "?query=%27%20or%201%3D1%20--%20%3Ax%20%3F1%20%5C").statusCode()).isEqualTo(200);
  }

  @Test
  void writingWithoutATokenIs401AndByOthersThanOfficers403() {
    String code = NOTICES.published("Kontrak tulis", "").getString("code");
    for (String[] call : new String[][] {{"POST", ALL}, {"PUT", ALL + "/" + code}, {"POST", ALL + "/" + code + "/withdraw"}, {"POST", "/api/audiences"}, {"DELETE", ALL + "/" + code}}) {
      HttpRequest.Builder request = HttpRequest.newBuilder(REGISTRY.portal.at(call[1])).header("Content-Type", "application/json").method(call[0], BodyPublishers.ofString("{}"));
      assertThat(REGISTRY.portal.send(request).statusCode()).as(String.join(" ", call)).isEqualTo(401);
    }
    for (String account : new String[] {"leader.kerek", "artisan.0001", "researcher", "admin"}) {
      assertThat(REGISTRY.post(account, ALL, body("Bukan saya", today(), true, "")).statusCode()).as(account).isEqualTo(403);
    }
  }

  @Test
  void aNoticeGoesFromDraftByReviewToPublicationAndIsWithdrawnForAReason() {
    String path = ALL + "/" + NOTICES.draft("Kontrak langkah", "").getString("code");
    assertThat(REGISTRY.post("officer", path + "/withdraw", "{\"reason\": \"x\"}").statusCode()).isEqualTo(409);
    assertThat(object(REGISTRY.post("officer", path + "/review", "{}")).getString("status")).isEqualTo("in_review");
    assertThat(REGISTRY.post("officer", path + "/review", "{}").body()).contains("notice.step");
    assertThat(REGISTRY.post("officer", path + "/return", "{}").statusCode()).isEqualTo(422);
    assertThat(object(REGISTRY.post("officer", path + "/return", "{\"reason\": \"Tanggal keliru\"}")).getString("status")).isEqualTo("draft");
    JsonObject later = object(REGISTRY.post("officer", path + "/publish", "{\"at\": \"" + today().plusDays(2) + "T01:00:00Z\"}"));
    assertThat(later.getString("status")).isEqualTo("scheduled");
    assertThat(NOTICES.visit(path).statusCode()).as("before its time").isEqualTo(404);
    assertThat(object(REGISTRY.post("officer", path + "/publish", "{}")).getString("status")).isEqualTo("published");
    assertThat(NOTICES.visit(path).statusCode()).isEqualTo(200);
    assertThat(REGISTRY.post("officer", path + "/publish", "{}").statusCode()).isEqualTo(409);
    assertThat(REGISTRY.post("officer", path + "/withdraw", "{\"reason\": \" \"}").statusCode()).isEqualTo(422);
    JsonObject withdrawn = object(REGISTRY.post("officer", path + "/withdraw", "{\"reason\": \"Pelatih sakit\"}"));
    assertThat(withdrawn.getString("status")).isEqualTo("withdrawn");
    assertThat(withdrawn.getJsonArray("events").getValuesAs(JsonObject.class)).extracting(e -> e.getString("step"))
        .containsExactly("drafted", "sent", "returned", "scheduled", "published", "withdrawn");
    assertThat(NOTICES.visit(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aScheduledNoticeAppearsAtItsTimeAndClosesWithItsLastDay() throws SQLException {
    String code = NOTICES.published("Kontrak waktu", ", \"publishAt\": \"" + today().plusDays(1) + "T00:00:00Z\"").getString("code");
    assertThat(NOTICES.visit(ALL + "/" + code).statusCode()).isEqualTo(404);
    REGISTRY.sql("update notice set publish_at = utc_timestamp(6) - interval 1 second where code = '" + code + "'");
    assertThat(object(NOTICES.visit(ALL + "/" + code)).getString("status")).isEqualTo("published");
    REGISTRY.sql("update notice set closes = '" + today().minusDays(1) + "' where code = '" + code + "'");
    assertThat(object(NOTICES.visit(ALL + "/" + code)).getString("status")).isEqualTo("closed");
    assertThat(items(NOTICES.visit(ALL + "?status=closed&size=200"))).extracting(n -> n.getString("code")).contains(code);
    assertThat(items(NOTICES.visit(ALL + "?status=published&size=200"))).extracting(n -> n.getString("code")).doesNotContain(code);
  }

  @Test
  void aPublishedNoticeChangesUnderItsRevisionAndKeepsItsRule() throws SQLException {
    String code = NOTICES.published("Kontrak ubah", "").getString("code");
    String path = ALL + "/" + code;
    HttpResponse<String> read = REGISTRY.read("officer", path);
    HttpResponse<String> same = REGISTRY.put("officer", path, null, read.body());
    assertThat(same.statusCode()).as("what GET returned: %s", same.body()).isEqualTo(200);
    assertThat(tag(same)).isEqualTo(tag(read));
    String other = read.body().replace("Belajar warna alam.", "Belajar malam dan canting.");
    assertThat(REGISTRY.put("officer", path, null, other).statusCode()).isEqualTo(428);
    assertThat(REGISTRY.put("officer", path, "\"99\"", other).statusCode()).isEqualTo(412);
    HttpResponse<String> changed = REGISTRY.put("officer", path, tag(read), other);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(object(NOTICES.visit(path)).getString("text")).isEqualTo("Belajar malam dan canting.");
    HttpResponse<String> fixed = REGISTRY.put("officer", path, tag(changed), changed.body().replace("first-come", "fair"));
    assertThat(fixed.statusCode()).isEqualTo(409);
    assertThat(fixed.body()).contains("notice.allocation-fixed");
    REGISTRY.sql("update notice set taken = 5 where code = '" + code + "'");
    HttpResponse<String> few = REGISTRY.put("officer", path, tag(changed), changed.body().replace("\"places\":20", "\"places\":4"));
    assertThat(few.statusCode()).isEqualTo(409);
    assertThat(few.body()).contains("notice.places-taken");
    assertThat(object(NOTICES.visit(path)).getInt("left")).isEqualTo(15);
    assertThat(REGISTRY.sql("select count(*) from notice_aud a join notice n on n.id = a.id where n.code = '" + code + "'")).containsExactly("2");
  }

  @Test
  void whatCannotBeTrueIsRefusedAtItsField() throws SQLException {
    String before = REGISTRY.sql("select count(*) from notice").get(0);
    String long701 = "x".repeat(701);
    Map<String, String> refused = Map.ofEntries(
        Map.entry("{\"title\": \" \", \"text\": \"a\", \"kind\": \"other\"}", "title value.missing"),
        Map.entry("{\"title\": \"" + "t".repeat(121) + "\", \"text\": \"a\", \"kind\": \"other\"}", "title value.too-long"),
        Map.entry("{\"title\": \"t\", \"text\": \"" + long701 + "\", \"kind\": \"other\"}", "text value.too-long"),
        Map.entry("{\"title\": \"t\", \"kind\": \"other\"}", "text value.missing"),
        Map.entry("{\"title\": \"t\", \"text\": \"a\"}", "kind value.missing"),
        Map.entry("{\"title\": \"t\", \"text\": \"a\", \"kind\": \"party\"}", "kind value.unknown"),
        Map.entry(body("t", today(), false, ", \"places\": 0").replace("\"places\": 20, ", ""), "places value.range"),
        Map.entry(body("t", today(), false, ", \"places\": 1000000000").replace("\"places\": 20, ", ""), "places value.range"),
        Map.entry(body("t", today().minusDays(1), true, ""), "closes notice.closes-past"),
        Map.entry("{\"title\": \"t\", \"text\": \"a\", \"kind\": \"other\", \"publish\": true}", "closes value.missing"),
        Map.entry(body("t", today(), true, ", \"texts\": {\"jv\": {\"text\": \"" + long701 + "\"}}"), "texts.jv.text value.too-long"),
        Map.entry(body("t", today(), true, ", \"lastDay\": \"2030-01-01\""), "firstDay value.missing"),
        Map.entry(body("t", today(), true, ", \"firstDay\": \"2030-01-02\", \"lastDay\": \"2030-01-01\""), "lastDay notice.days-order"),
        Map.entry(body("t", today(), true, "").replace("first-come", "lottery"), "allocation value.unknown"),
        Map.entry(body("t", today(), true, "").replace("\"audience\": {}", "\"audience\": {\"scale\": [\"tiny\"]}"), "audience.scale value.unknown"),
        Map.entry(body("t", today(), true, "").replace("\"audience\": {}", "\"audience\": {\"sentra\": [\"S01'; drop table notice\"]}"), "audience.sentra value.unknown"),
        Map.entry(body("t", today(), true, "").replace("\"audience\": {}", "\"audience\": {\"unservedDays\": 0}"), "audience.unservedDays value.range"));
    refused.forEach((body, expected) -> {
      HttpResponse<String> answer = REGISTRY.post("officer", ALL, body);
      assertThat(answer.statusCode()).as(body).isEqualTo(422);
      JsonObject violation = object(answer).getJsonArray("violations").getJsonObject(0);
      assertThat(violation.getString("field") + " " + violation.getString("code")).as(body).isEqualTo(expected);
      assertThat(violation.getString("message")).doesNotContain("???");
    });
    assertThat(REGISTRY.post("officer", ALL, body("t", today(), true, "").replace("20", "\"many\"")).statusCode()).isEqualTo(400);
    assertThat(REGISTRY.sql("select count(*) from notice").get(0)).isEqualTo(before);
  }

  @Test
  void anAudienceTellsWhomItReaches() throws SQLException {
    String business = REGISTRY.business("S05").getString("code");
    String all = REGISTRY.sql("select count(*) from business where status <> 'closed'").get(0);
    assertThat(object(reach("{}")).getInt("total")).isEqualTo(Integer.parseInt(all));
    String narrow = REGISTRY.sql("select count(*) from business b join sentra s on s.id = b.sentra_id where s.code = 'S05' and b.declared_scale = 'micro' and b.status in ('active', 'verified')").get(0);
    HttpResponse<String> some = reach("{\"sentra\": [\"S05\"], \"scale\": [\"micro\"], \"status\": [\"active\", \"verified\"]}");
    assertThat(object(some).getInt("total")).isEqualTo(Integer.parseInt(narrow));
    assertThat(items(some)).extracting(r -> r.getString("code")).contains(business);
    JsonObject notice = NOTICES.published("Kontrak sasaran", "");
    assertThat(notice.getInt("reach")).isEqualTo(Integer.parseInt(all));
    assertThat(reach("{\"constraint\": [\"weather\"]}").statusCode()).isEqualTo(422);
  }

  @Test
  void theAudienceOfAGapIsTheGap() {
    for (String constraint : new String[] {"credit", "demand", "managerial", "labour"}) {
      for (String days : new String[] {"365", "3650"}) {
        int gap = object(REGISTRY.read("officer", "/api/gap/businesses?constraint=" + constraint + "&days=" + days)).getInt("total");
        HttpResponse<String> audience = reach("{\"constraint\": [\"" + constraint + "\"], \"unservedDays\": " + days + "}");
        assertThat(object(audience).getInt("total")).as("%s in %s days", constraint, days).isEqualTo(gap);
      }
    }
  }

  private static HttpResponse<String> reach(String audience) {
    return REGISTRY.post("officer", "/api/audiences?size=200", audience);
  }
}
