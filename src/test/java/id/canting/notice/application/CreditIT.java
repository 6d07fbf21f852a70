package id.canting.notice.application;

import static id.canting.notice.application.Applying.at;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Told;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Credit: what is asked for, the bank's word, and what it was used for; loans are shown to their owner and to officers only. */
@Browser
class CreditIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Applying APPLYING = new Applying(REGISTRY);
  private static String notice;
  private static String member;

  @BeforeAll
  static void publish() throws SQLException {
    REGISTRY.artisansBusiness();
    member = REGISTRY.business("S01").getString("code");
    String body = "{\"title\": \"KUR\", \"text\": \"Kredit.\", \"kind\": \"credit\", \"audience\": {}, \"closes\": \"%s\", \"allocation\": \"first-come\", \"publish\": true}";
    notice = REGISTRY.created("officer", "/api/notices", body.formatted(NoticeFixture.today().plusDays(10))).getString("code");
  }

  @Test
  void creditGoesToTheBankAndIsGrantedAndItsUseIsFollowed() {
    HttpResponse<String> asked = REGISTRY.post("artisan.0001", at(notice), "{\"bank\": \"BRI Unit Kerek\", \"asked\": 25000000, \"purpose\": \"Kain mori dan malam\"}");
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
    String mine = at(notice) + "/" + RegistryFixture.ARTISANS;
    JsonObject own = object(REGISTRY.read("artisan.0001", mine)).getJsonObject("application");
    assertThat(own.getString("creditStep")).isEqualTo("submitted");
    assertThat(own.getJsonObject("credit").getString("kurClass")).as("by the amount").isEqualTo("mikro");
    Told.problem(REGISTRY.post("officer", mine + "/grant", "{\"amount\": 20000000}"), 409, "credit.step");
    assertThat(object(REGISTRY.post("officer", mine + "/at-bank", "")).getJsonObject("application").getString("creditStep")).isEqualTo("at_bank");
    Told.problem(REGISTRY.post("officer", mine + "/grant", "{\"amount\": 25000001}"), 422, "credit.over");
    Told.problem(REGISTRY.post("officer", mine + "/grant", "{\"amount\": -5}"), 422, "value.range");
    Told.problem(REGISTRY.post("officer", mine + "/grant", "{\"amount\": 1000, \"day\": \"" + NoticeFixture.today().plusDays(1) + "\"}"), 422, "date.future");
    Told.problem(REGISTRY.post("officer", mine + "/grant", "{\"amount\": 1000, \"day\": \"" + NoticeFixture.today().minusDays(1) + "\"}"), 422, "date.before-application");
    Told.problem(REGISTRY.post("officer", mine + "/uses", "{\"used\": 1000, \"purpose\": \"Mori\"}"), 409, "credit.step");
    assertThat(object(REGISTRY.post("officer", mine + "/grant", "{\"amount\": 20000000}")).getJsonObject("application").getJsonObject("credit").getInt("granted")).isEqualTo(20_000_000);
    Told.problem(REGISTRY.post("officer", mine + "/uses", "{\"used\": 20000001, \"purpose\": \"Mori\"}"), 422, "credit.over");
    HttpResponse<String> used = REGISTRY.post("officer", mine + "/uses", "{\"used\": 12000000, \"purpose\": \"Kain mori\", \"note\": \"Kuitansi ada\"}");
    assertThat(used.statusCode()).as(used.body()).isEqualTo(200);
    assertThat(object(used).getJsonArray("uses")).hasSize(1);
    assertThat(object(REGISTRY.read("artisan.0001", mine)).getJsonArray("uses")).hasSize(1);
    Told.problem(REGISTRY.post("artisan.0001", mine + "/withdraw", ""), 409, "application.step");
  }

  @Test
  void aLeaderAppliesForAMemberButSeesNoLoan() {
    HttpResponse<String> asked = REGISTRY.post("leader.kerek", at(notice), "{\"business\": \"" + member + "\", \"bank\": \"BNI Tuban\", \"asked\": 7654321}");
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
    for (String path : new String[] {at(notice), at(notice) + "/" + member, "/api/applications"}) {
      HttpResponse<String> seen = REGISTRY.read("leader.kerek", path);
      assertThat(seen.body()).contains(member).contains("creditStep").doesNotContain("7654321").doesNotContain("BNI Tuban").doesNotContain("super_mikro");
    }
    HttpResponse<String> csv = REGISTRY.portal.send(REGISTRY.portal.request("leader.kerek", at(notice)).header("Accept", "text/csv"));
    assertThat(csv.body()).contains(member).doesNotContain("7654321").doesNotContain("BNI Tuban");
    assertThat(REGISTRY.read("officer", at(notice) + "/" + member).body()).contains("7654321");
    String path = at(notice) + "/" + member;
    REGISTRY.post("officer", path + "/at-bank", "");
    Told.problem(REGISTRY.post("officer", path + "/bank-refusal", "{\"reason\": \" \"}"), 422, "value.missing");
    assertThat(object(REGISTRY.post("officer", path + "/bank-refusal", "{\"reason\": \"Agunan kurang\"}")).getJsonObject("application").getString("creditStep")).isEqualTo("refused");
    assertThat(REGISTRY.read("leader.kerek", path).body()).doesNotContain("Agunan kurang");
    assertThat(items(REGISTRY.read("officer", at(notice) + "?credit=refused"))).extracting(a -> a.getString("business")).containsExactly(member);
  }

  @Test
  void whatIsAskedForFitsItsClass() {
    String business = REGISTRY.business("S05").getString("code");
    String ask = "{\"business\": \"" + business + "\", \"bank\": \"BRI\", ";
    Told.problem(REGISTRY.post("officer", at(notice), ask + "\"asked\": 10000001, \"kurClass\": \"super_mikro\"}"), 422, "credit.class");
    Told.problem(REGISTRY.post("officer", at(notice), ask + "\"asked\": 500000001}"), 422, "value.range");
    Told.problem(REGISTRY.post("officer", at(notice), ask + "\"asked\": 0}"), 422, "value.range");
    Told.problem(REGISTRY.post("officer", at(notice), ask + "\"asked\": 5, \"kurClass\": \"raksasa\"}"), 422, "value.unknown");
    Told.problem(REGISTRY.post("officer", at(notice), "{\"business\": \"" + business + "\"}"), 422, "value.missing");
    assertThat(REGISTRY.read("officer", at(notice) + "/" + business).statusCode()).as("nothing half stored").isEqualTo(404);
    assertThat(REGISTRY.post("officer", at(notice), ask + "\"asked\": 500000000, \"kurClass\": \"kecil\"}").statusCode()).isEqualTo(201);
    String training = APPLYING.notice(3, "first-come", "");
    APPLYING.apply("officer", training, business);
    Told.problem(REGISTRY.post("officer", at(training) + "/" + business + "/at-bank", ""), 409, "credit.none");
  }
}
