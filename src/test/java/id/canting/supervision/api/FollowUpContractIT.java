package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.followup.FollowUpFixture;
import id.canting.testing.Browser;
import id.canting.testing.Mailbox;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Follow-ups over REST: who sees which, who may take which step, many at once, and the letters that remind of them. */
@Browser
class FollowUpContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final FollowUpFixture FOLLOW_UPS = new FollowUpFixture(REGISTRY);
  private static final LocalDate TODAY = FollowUpFixture.today();
  private static final String ADDRESS = "tindak" + RegistryFixture.fresh() + "@contoh.id";
  private static String kerek;
  private static String tuban;
  private static String ownVisit;
  private static String kerekVisit;
  private static String tubanVisit;

  @BeforeAll
  static void visits() throws SQLException {
    REGISTRY.artisansBusiness();
    kerek = REGISTRY.business("S01").getString("code");
    tuban = REGISTRY.business("S05").getString("code");
    ownVisit = FOLLOW_UPS.visit(RegistryFixture.ARTISANS);
    kerekVisit = FOLLOW_UPS.visit(kerek);
    tubanVisit = FOLLOW_UPS.visit(tuban);
  }

  @Test
  void anArtisanTicksOffTheOwnPartAndNothingElse() throws SQLException {
    String own = FOLLOW_UPS.agreed(ownVisit, "Pasang saringan", "artisan", TODAY.plusDays(5));
    String offices = FOLLOW_UPS.agreed(ownVisit, "Kirim pelatih", "officer", TODAY.plusDays(5));
    String foreign = FOLLOW_UPS.agreed(kerekVisit, "Pasang saringan", "artisan", TODAY.plusDays(5));
    HttpResponse<String> read = REGISTRY.read("artisan.0001", "/api/follow-ups/" + own);
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    assertThat(object(read).getString("status")).isEqualTo("open");
    assertThat(FOLLOW_UPS.patch("artisan.0001", own, null, "{\"status\":\"done\",\"evidence\":\"Sudah\"}").statusCode()).isEqualTo(428);
    assertThat(FOLLOW_UPS.patch("artisan.0001", own, "\"77\"", "{\"status\":\"done\"}").statusCode()).isEqualTo(412);
    for (String officers : List.of("{\"status\":\"confirmed\"}", "{\"owner\":\"officer\"}", "{\"due\":\"2099-01-01\"}", "{\"status\":\"cancelled\",\"remark\":\"x\"}")) {
      HttpResponse<String> refused = FOLLOW_UPS.patch("artisan.0001", own, tag(read), officers);
      assertThat(refused.statusCode()).as(officers).isEqualTo(403);
      assertThat(object(refused).getString("code")).isEqualTo("follow-up.officer-only");
    }
    HttpResponse<String> done = FOLLOW_UPS.patch("artisan.0001", own, tag(read), "{\"status\":\"done\",\"evidence\":\"Saringan terpasang\"}");
    assertThat(object(done).getString("status")).isEqualTo("done");
    assertThat(object(done).getString("doneBy")).isEqualTo("artisan.0001");
    HttpResponse<String> again = FOLLOW_UPS.patch("artisan.0001", own, null, "{\"status\":\"done\",\"evidence\":\"Saringan terpasang\"}");
    assertThat(again.statusCode()).as("a repeat needs no revision").isEqualTo(200);
    assertThat(tag(again)).isEqualTo(tag(done));
    assertThat(object(FOLLOW_UPS.patch("artisan.0001", offices, "\"0\"", "{\"status\":\"done\"}")).getString("code")).isEqualTo("follow-up.foreign");
    assertThat(FOLLOW_UPS.patch("artisan.0001", foreign, "\"0\"", "{\"status\":\"done\"}").statusCode()).isEqualTo(404);
    assertThat(FOLLOW_UPS.patch("researcher", own, "\"0\"", "{\"status\":\"done\"}").statusCode()).isEqualTo(403);
  }

  @Test
  void aLeaderTellsForTheAssociationAndItsMembersWithinTheScope() throws SQLException {
    String members = FOLLOW_UPS.agreed(kerekVisit, "Catat pemakaian", "artisan", TODAY.plusDays(5));
    String association = FOLLOW_UPS.agreed(kerekVisit, "Beli bersama", "leader", TODAY.plusDays(5));
    String offices = FOLLOW_UPS.agreed(kerekVisit, "Ukur limbah", "officer", TODAY.plusDays(5));
    String elsewhere = FOLLOW_UPS.agreed(tubanVisit, "Beli bersama", "leader", TODAY.plusDays(5));
    FOLLOW_UPS.agreed(ownVisit, "Pasang saringan", "artisan", TODAY.plusDays(5));
    FOLLOW_UPS.patched("leader.kerek", members, "{\"status\":\"done\",\"evidence\":\"Sudah\"}");
    FOLLOW_UPS.patched("leader.kerek", association, "{\"status\":\"done\",\"evidence\":\"Sudah\"}");
    assertThat(FOLLOW_UPS.patch("leader.kerek", offices, "\"0\"", "{\"status\":\"done\"}").statusCode()).isEqualTo(403);
    assertThat(FOLLOW_UPS.patch("leader.kerek", elsewhere, "\"0\"", "{\"status\":\"done\"}").statusCode()).isEqualTo(404);
    assertThat(visits("leader.kerek")).contains(kerekVisit).doesNotContain(tubanVisit);
    assertThat(visits("leader.tuban")).contains(tubanVisit).doesNotContain(kerekVisit);
    assertThat(visits("artisan.0001")).contains(ownVisit).doesNotContain(kerekVisit, tubanVisit);
    assertThat(visits("officer")).contains(tubanVisit, kerekVisit, ownVisit);
    assertThat(REGISTRY.read("leader.kerek", "/api/follow-ups/" + members + "/history").statusCode()).isEqualTo(403);
  }

  @Test
  void anOfficerConfirmsOpensAgainWithAReasonAndGivesItToSomebodyElse() throws SQLException {
    String id = FOLLOW_UPS.agreed(kerekVisit, "Perbaiki kompor", "artisan", TODAY.plusDays(5));
    FOLLOW_UPS.patched("officer", id, "{\"owner\":\"leader\",\"person\":\"Bu Ratna\",\"due\":\"2099-12-31\"}");
    JsonObject given = object(FOLLOW_UPS.patched("officer", id, "{\"person\":null}"));
    assertThat(given.getString("owner")).isEqualTo("leader");
    assertThat(given.isNull("person")).isTrue();
    String revision = tag(REGISTRY.read("officer", "/api/follow-ups/" + id));
    for (String nothing : List.of("null", "\"\"")) {
      HttpResponse<String> refused = FOLLOW_UPS.patch("officer", id, revision, "{\"owner\":" + nothing + "}");
      assertThat(refused.statusCode()).as("without an owner").isEqualTo(422);
      assertThat(refused.body()).contains("\"owner\"").contains("value.missing");
    }
    assertThat(FOLLOW_UPS.patch("officer", id, revision, "{\"owner\":\"kepala\"}").statusCode()).isEqualTo(422);
    assertThat(FOLLOW_UPS.patch("officer", id, revision, "{\"owner\":5}").statusCode()).isEqualTo(400);
    assertThat(FOLLOW_UPS.patch("officer", id, revision, "[]").statusCode()).isEqualTo(400);
    assertThat(FOLLOW_UPS.patch("officer", id, revision, "").statusCode()).isEqualTo(400);
    FOLLOW_UPS.patched("leader.kerek", id, "{\"status\":\"done\",\"evidence\":\"Sudah\"}");
    revision = tag(REGISTRY.read("officer", "/api/follow-ups/" + id));
    assertThat(FOLLOW_UPS.patch("officer", id, revision, "{\"status\":\"open\"}").body()).contains("remark").contains("value.missing");
    JsonObject open = object(FOLLOW_UPS.patched("officer", id, "{\"status\":\"open\",\"remark\":\"Masih bocor\"}"));
    assertThat(open.getString("remark")).isEqualTo("Masih bocor");
    assertThat(open.isNull("doneAt")).isTrue();
    FOLLOW_UPS.patched("officer", id, "{\"status\":\"confirmed\"}");
    revision = tag(REGISTRY.read("officer", "/api/follow-ups/" + id));
    for (String touched : List.of("{\"status\":\"open\",\"remark\":\"x\"}", "{\"task\":\"Lain\"}", "{\"status\":\"done\"}", "{\"status\":\"cancelled\",\"remark\":\"x\"}")) {
      HttpResponse<String> refused = FOLLOW_UPS.patch("officer", id, revision, touched);
      assertThat(refused.statusCode()).as(touched).isEqualTo(409);
      assertThat(object(refused).getString("code")).isEqualTo("follow-up.settled");
    }
    assertThat(REGISTRY.read("officer", "/api/follow-ups/" + id + "/history").body()).contains("Bu Ratna").contains("Masih bocor").contains("leader.kerek").contains("confirmed");
    assertThat(REGISTRY.read("officer", "/api/follow-ups/abc").statusCode()).isEqualTo(404);
  }

  @Test
  void aPhotoIsMadeAnewAndSeenOnlyWithinTheScope() throws SQLException, IOException {
    String id = FOLLOW_UPS.agreed(kerekVisit, "Foto bak", "artisan", TODAY.plusDays(5));
    String path = "/api/follow-ups/" + id + "/photo.jpg";
    assertThat(REGISTRY.read("officer", path).statusCode()).isEqualTo(404);
    assertThat(photo("leader.kerek", path, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)).body()).contains("photo.broken");
    assertThat(photo("leader.tuban", path, FollowUpFixture.jpeg()).statusCode()).isEqualTo(404);
    assertThat(photo("leader.kerek", path, FollowUpFixture.jpeg()).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> small = REGISTRY.portal.file("officer", path + "?size=small");
    assertThat(small.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/jpeg");
    assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth()).isEqualTo(320);
    assertThat(REGISTRY.read("leader.tuban", path).statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("researcher", path).statusCode()).isEqualTo(403);
  }

  @Test
  void theListIsNarrowedAndTheFileHoldsTheSameRowsInTheSameOrder() throws SQLException {
    String visit = FOLLOW_UPS.visit(kerek);
    String late = FOLLOW_UPS.agreed(visit, "Terlambat", "artisan", TODAY.minusDays(1));
    String today = FOLLOW_UPS.agreed(visit, "=1+1", "officer", TODAY);
    String done = FOLLOW_UPS.agreed(visit, "Beres", "artisan", TODAY.minusDays(2));
    FOLLOW_UPS.patched("officer", done, "{\"status\":\"done\"}");
    String of = "visit=" + visit;
    assertThat(ids(of)).containsExactlyInAnyOrder(late, today, done);
    assertThat(ids(of + "&status=overdue")).containsExactly(late);
    assertThat(ids(of + "&status=open")).containsExactlyInAnyOrder(late, today);
    assertThat(ids(of + "&status=done")).containsExactly(done);
    FOLLOW_UPS.patched("officer", done, "{\"status\":\"confirmed\"}");
    assertThat(ids(of + "&status=done")).as("confirmed is done").containsExactly(done);
    assertThat(ids(of + "&status=unconfirmed,overdue")).containsExactly(late);
    assertThat(ids(of + "&owner=officer")).containsExactly(today);
    assertThat(ids(of + "&query=rlamb")).containsExactly(late);
    assertThat(ids(of + "&sentra=S01&business=" + kerek + "&from=" + TODAY)).containsExactly(today);
    assertThat(ids(of + "&to=" + TODAY.minusDays(2))).containsExactly(done);
    assertThat(REGISTRY.read("officer", "/api/follow-ups?status=wait").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/follow-ups?sort=secret").statusCode()).isEqualTo(400);
    JsonObject first = items(REGISTRY.read("officer", "/api/follow-ups?" + of + "&sort=due")).get(1);
    assertThat(first.getBoolean("overdue")).isTrue();
    assertThat(first.getInt("daysLate")).isEqualTo(1);
    List<String> lines = REGISTRY.read("officer", "/api/follow-ups.csv?" + of + "&sort=-due").body().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).startsWith(today + ";" + kerek).contains("'=1+1");
    assertThat(lines.get(2)).startsWith(late + ";");
    assertThat(REGISTRY.portal.file("officer", "/api/follow-ups.xlsx?" + of).statusCode()).isEqualTo(200);
    REGISTRY.sql("update visit set made = 0, status = 'in_progress' where uuid = '" + visit + "'");
    assertThat(ids(of)).as("while the visit is written for the first time").isEmpty();
    assertThat(REGISTRY.read("officer", "/api/follow-ups/" + late).statusCode()).isEqualTo(404);
  }

  @Test
  void manyAreChangedAtOnceThoseChosenOrAllRowsOfAFilter() throws SQLException {
    String visit = FOLLOW_UPS.visit(kerek);
    String artisans = FOLLOW_UPS.agreed(visit, "Satu", "artisan", TODAY.plusDays(1));
    String leaders = FOLLOW_UPS.agreed(visit, "Dua", "leader", TODAY.plusDays(1));
    String officers = FOLLOW_UPS.agreed(visit, "Tiga", "officer", TODAY.plusDays(1));
    String elsewhere = FOLLOW_UPS.agreed(tubanVisit, "Empat", "artisan", TODAY.plusDays(1));
    for (String wrong : List.of("{\"action\":\"confirm\"}", "{\"action\":\"confirm\",\"ids\":[]}", "{\"ids\":[" + artisans + "]}", "{\"action\":\"reassign\",\"ids\":[" + artisans + "]}", "{\"action\":\"delete\",\"all\":true}")) {
      assertThat(change("officer", "", wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(change("leader.kerek", "", "{\"action\":\"confirm\",\"ids\":[" + artisans + "]}").statusCode()).isEqualTo(403);
    assertThat(change("leader.kerek", "", "{\"action\":\"complete\",\"ids\":[" + artisans + "," + officers + "]}").statusCode()).isEqualTo(403);
    assertThat(change("leader.kerek", "", "{\"action\":\"complete\",\"ids\":[" + artisans + "," + elsewhere + "]}").statusCode()).isEqualTo(404);
    assertThat(states(visit)).as("all or none").containsExactly("open", "open", "open");

    HttpResponse<String> told = change("leader.kerek", "?visit=" + visit, "{\"action\":\"complete\",\"all\":true,\"evidence\":\"Sudah semua\"}");
    assertThat(told.body()).contains("\"changed\":2").contains("\"left\":1");
    assertThat(states(visit)).containsExactly("done", "done", "open");
    HttpResponse<String> given = change("officer", "?visit=" + visit, "{\"action\":\"reassign\",\"all\":true,\"owner\":\"partner\",\"person\":\"Bank\",\"due\":\"2099-01-01\"}");
    assertThat(given.body()).contains("\"changed\":1").contains("\"left\":2");
    assertThat(object(REGISTRY.read("officer", "/api/follow-ups/" + officers)).getString("person")).isEqualTo("Bank");
    assertThat(change("officer", "", "{\"action\":\"confirm\",\"ids\":[" + artisans + "," + leaders + "," + artisans + "]}").body()).contains("\"changed\":2").contains("\"left\":0");
    assertThat(change("officer", "", "{\"action\":\"confirm\",\"ids\":[" + artisans + "," + leaders + "]}").body()).as("again").contains("\"changed\":0").contains("\"left\":2");
    assertThat(states(visit)).containsExactly("confirmed", "confirmed", "open");
  }

  @Test
  void lettersRemindOnceBeforeAndOnceAfterTheDayAndTheOldestAreEscalated() throws SQLException, MessagingException {
    String business = REGISTRY.business("S01").getString("code");
    REGISTRY.sql("update person set email = '" + ADDRESS + "' where id = (select owner_id from business where code = '" + business + "')");
    String visit = FOLLOW_UPS.visit(business);
    String soon = FOLLOW_UPS.agreed(visit, "Segera dikerjakan", "artisan", TODAY.plusDays(2));
    FOLLOW_UPS.agreed(visit, "Masih lama", "artisan", TODAY.plusDays(20));
    FOLLOW_UPS.agreed(visit, "Tugas petugas", "officer", TODAY.plusDays(1));
    Mailbox box = new Mailbox(ADDRESS);
    List<MimeMessage> letters = box.await(1);
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).getSubject()).contains("segera jatuh tempo (1)");
    assertThat(Mailbox.text(letters.get(0))).contains("Segera dikerjakan").contains("/artisan/tasks.xhtml").doesNotContain("Masih lama").doesNotContain("Tugas petugas").doesNotContain("???");
    assertThat(object(REGISTRY.read("officer", "/api/follow-ups/" + soon)).getInt("revision")).as("an open form stays good").isZero();

    REGISTRY.sql("update follow_up set due = '" + TODAY.minusDays(20) + "' where id = " + soon);
    letters = box.await(2);
    assertThat(letters).hasSize(2);
    assertThat(letters.get(1).getSubject()).contains("lewat tenggat (1)");
    assertThat(object(REGISTRY.read("officer", "/api/follow-ups/" + soon)).isNull("escalatedAt")).as("20 days late").isFalse();
    assertThat(items(REGISTRY.read("officer", "/api/follow-ups?sentra=S01&status=overdue")).get(0).isNull("escalatedAt")).as("escalated ones first").isFalse();

    FOLLOW_UPS.patched("officer", soon, "{\"due\":\"" + TODAY.plusDays(1) + "\"}");
    assertThat(object(REGISTRY.read("officer", "/api/follow-ups/" + soon)).isNull("escalatedAt")).as("a later day").isTrue();
    assertThat(box.await(3)).as("reminded of the new day").hasSize(3);
    assertThat(REGISTRY.sql("select count(*) from follow_up where person is null and owner = 'officer' and reminded_at is null and visit_id = (select id from visit where uuid = '" + visit + "')"))
        .as("nobody can be told").containsExactly("0");
  }

  private static HttpResponse<String> photo(String account, String path, byte[] content) {
    return REGISTRY.portal.send(REGISTRY.portal.request(account, path).header("Content-Type", "image/jpeg").PUT(BodyPublishers.ofByteArray(content)));
  }

  private static HttpResponse<String> change(String account, String filter, String body) {
    return REGISTRY.post(account, "/api/follow-ups/change" + filter, body);
  }

  private static List<String> states(String visit) throws SQLException {
    return REGISTRY.sql("select f.state from follow_up f join visit v on v.id = f.visit_id where v.uuid = '" + visit + "' order by f.number");
  }

  private static List<String> ids(String query) {
    return items(REGISTRY.read("officer", "/api/follow-ups?" + query)).stream().map(f -> String.valueOf(f.getInt("id"))).toList();
  }

  private static List<String> visits(String account) {
    return items(REGISTRY.read(account, "/api/follow-ups?size=200&sort=-updated")).stream().map(f -> f.getString("visit")).toList();
  }
}
