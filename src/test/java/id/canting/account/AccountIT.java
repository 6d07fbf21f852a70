package id.canting.account;

import static id.canting.registry.RegistryFixture.fresh;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Mailbox;
import id.canting.testing.Portal;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts over REST with the real Keycloak: who sees and invites whom, what codes do, who can sign in. */
@Browser
class AccountIT {
  private static final String PASSWORD = "rahasia-batik-7";
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static String kerek;
  private static String tuban;

  @BeforeAll
  static void rows() throws SQLException {
    REGISTRY.artisansBusiness();
    kerek = REGISTRY.business("S01").getString("code");
    tuban = REGISTRY.business("S05").getString("code");
  }

  @Test
  void everyRoleSeesTheAccountsThatItInvites() {
    assertThat(names("admin")).contains("officer", "leader.kerek", "leader.tuban", "artisan.0001", "researcher", "admin");
    assertThat(names("officer")).contains("leader.kerek", "leader.tuban", "artisan.0001").doesNotContain("admin", "researcher", "officer");
    String own = invited("officer", "artisan", kerek);
    String foreign = invited("officer", "artisan", tuban);
    assertThat(names("leader.kerek")).contains(own).doesNotContain(foreign, "leader.kerek", "leader.tuban");
    assertThat(names("leader.tuban")).contains(foreign).doesNotContain(own);
    assertThat(REGISTRY.read("leader.kerek", "/api/accounts/" + foreign).statusCode()).isEqualTo(404);
    for (String call : List.of("deactivate", "activate", "reset")) {
      assertThat(REGISTRY.post("leader.kerek", "/api/accounts/" + foreign + "/" + call, "{}").statusCode()).as(call).isEqualTo(404);
      assertThat(REGISTRY.post("officer", "/api/accounts/admin/" + call, "{}").statusCode()).as(call).isEqualTo(404);
    }
  }

  @Test
  void nobodyInvitesBeyondTheOwnReach() {
    assertThat(code(invite("officer", name(), "administrator", "", ""))).isEqualTo("account.role-foreign");
    assertThat(code(invite("officer", name(), "district-officer", "", ""))).isEqualTo("account.role-foreign");
    assertThat(code(invite("leader.kerek", name(), "association-leader", "", "KEREK"))).isEqualTo("account.role-foreign");
    assertThat(code(invite("leader.kerek", name(), "artisan", tuban, ""))).isEqualTo("account.business-unknown");
    assertThat(code(invite("officer", name(), "artisan", "TBN-999999", ""))).isEqualTo("account.business-unknown");
    assertThat(code(invite("officer", name(), "artisan", "", ""))).isEqualTo("value.missing");
    assertThat(code(invite("officer", name(), "association-leader", "", "TIADA"))).isEqualTo("account.association-unknown");
    assertThat(code(invite("officer", "Bukan Nama", "artisan", kerek, ""))).isEqualTo("account.username-form");
    assertThat(code(invite("officer", "artisan.0001", "artisan", kerek, ""))).isEqualTo("account.username-taken");
    assertThat(invite("admin", name(), "researcher", "", "").statusCode()).isEqualTo(201);
  }

  @Test
  void aCodeOpensTheAccountOnceAndTheScopeIsTheBusiness() throws SQLException {
    String account = invited("leader.kerek", "artisan", kerek);
    assertThat(state("leader.kerek", account)).isEqualTo("never");
    String code = printed("officer", account);
    assertThat(state("leader.kerek", account)).isEqualTo("invited");
    assertThat(REGISTRY.sql("select count(*) from account_code where hash like '%" + code + "%'")).containsExactly("0");
    assertThat(give(account, "AAAA-AAAA-AAAA", PASSWORD)).contains("tidak cocok");
    assertThat(give(account, code, "pendek")).contains("paling sedikit 8");
    assertThat(give(account, code, PASSWORD)).contains("tersimpan");
    assertThat(give(account, code, PASSWORD + "x")).contains("sudah dipakai");
    String token = token(account, PASSWORD);
    HttpResponse<String> me = PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/api/me")).header("Authorization", "Bearer " + token));
    assertThat(object(me).toString()).contains(kerek);
    HttpResponse<String> businesses = PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/api/businesses")).header("Authorization", "Bearer " + token));
    assertThat(items(businesses).stream().map(b -> b.getString("code"))).containsExactly(kerek);
    assertThat(state("leader.kerek", account)).isEqualTo("active");
    assertThat(REGISTRY.sql("select distinct r.username from account_aud a join revision r on r.id = a.rev where a.username = '" + account + "'")).contains("leader.kerek", "officer", account);
  }

  @Test
  void anOldCodeAndTooManyWrongOnesAreRefused() throws SQLException {
    String account = invited("officer", "artisan", kerek);
    String code = printed("officer", account);
    String row = "(select id from account where username = '" + account + "')";
    REGISTRY.sql("update account_code set expires_at = '2020-01-01' where account_id = " + row);
    assertThat(give(account, code, PASSWORD)).contains("lewat waktunya");
    assertThat(state("officer", account)).isEqualTo("never");
    code = printed("officer", account);
    for (int i = 0; i < InvitationCode.TRIES; i++) {
      give(account, "AAAA-AAAA-AAAA", PASSWORD);
    }
    assertThat(give(account, code, PASSWORD)).contains("terlalu sering");
    assertThat(token(account, PASSWORD)).isEmpty();
    assertThat(give(account, printed("officer", account), PASSWORD)).contains("tersimpan");
  }

  @Test
  void whoIsDeactivatedCannotSignInUntilActivated() {
    String account = invited("officer", "artisan", kerek);
    give(account, printed("officer", account), PASSWORD);
    assertThat(token(account, PASSWORD)).isNotEmpty();
    assertThat(REGISTRY.post("leader.kerek", "/api/accounts/" + account + "/deactivate", "").statusCode()).isEqualTo(200);
    assertThat(state("officer", account)).isEqualTo("deactivated");
    assertThat(token(account, PASSWORD)).isEmpty();
    assertThat(code(REGISTRY.post("officer", "/api/accounts/" + account + "/reset", "{}"))).isEqualTo("account.deactivated");
    assertThat(REGISTRY.post("officer", "/api/accounts/" + account + "/activate", "").statusCode()).isEqualTo(200);
    assertThat(token(account, PASSWORD)).isNotEmpty();
  }

  @Test
  void theOwnAccountAndTheLastAdministratorStay() throws SQLException {
    assertThat(code(REGISTRY.post("admin", "/api/accounts/admin/deactivate", ""))).isEqualTo("account.own");
    assertThat(token("admin", "canting")).isNotEmpty();
  }

  @Test
  void anInvitationByLetterHoldsTheCode() {
    String account = name();
    HttpResponse<String> answer = REGISTRY.post("officer", "/api/accounts", "{\"name\":\"Siti Surat\",\"username\":\"%1$s\",\"email\":\"%1$s@contoh.example\",\"role\":\"artisan\",\"business\":\"%2$s\"}".formatted(account, kerek));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).doesNotContainPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    String letter = Mailbox.text(new Mailbox(account + "@contoh.example").await(1).get(0));
    assertThat(letter).contains("/public/invitation.xhtml?username=" + account);
    Matcher code = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(letter);
    assertThat(code.find()).isTrue();
    assertThat(give(account, code.group(), PASSWORD)).contains("tersimpan");
  }

  @Test
  void anInvitationSentTwiceIsOneAccount() throws SQLException {
    String account = name();
    assertThat(invite("officer", account, "artisan", kerek, "").statusCode()).isEqualTo(201);
    assertThat(code(invite("officer", account, "artisan", kerek, ""))).isEqualTo("account.username-taken");
    assertThat(REGISTRY.sql("select count(*) from account where username = '" + account + "'")).containsExactly("1");
  }

  private static Set<String> names(String by) {
    return items(REGISTRY.read(by, "/api/accounts?size=200")).stream().map(a -> a.getString("username")).collect(Collectors.toSet());
  }

  private static String name() {
    return "uji." + fresh();
  }

  private static HttpResponse<String> invite(String by, String username, String role, String business, String association) {
    return REGISTRY.post(by, "/api/accounts", "{\"name\":\"Siti Uji\",\"username\":\"%s\",\"role\":\"%s\",\"business\":\"%s\",\"association\":\"%s\",\"way\":\"print\"}".formatted(username, role, business, association));
  }

  private static String invited(String by, String role, String business) {
    String account = name();
    HttpResponse<String> answer = invite(by, account, role, business, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return account;
  }

  private static String printed(String by, String account) {
    return object(REGISTRY.post(by, "/api/accounts/" + account + "/reset", "{\"way\":\"print\"}")).getString("code");
  }

  private static String state(String by, String account) {
    JsonObject row = object(REGISTRY.read(by, "/api/accounts/" + account)).getJsonObject("row");
    return row.getString("state");
  }

  private static String code(HttpResponse<String> answer) {
    return object(answer).getString("code");
  }

  /** Fills in the public page as a browser without a script does. @return the page that answers */
  private static String give(String account, String code, String password) {
    String form = PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/public/invitation.xhtml?username=" + account))).body();
    Matcher view = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"").matcher(form);
    assertThat(view.find()).isTrue();
    String body = "form=form&username=" + account + "&code=" + code + "&password=" + password + "&again=" + password + "&save=x&jakarta.faces.ViewState=" + URLEncoder.encode(view.group(1), StandardCharsets.UTF_8);
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/public/invitation.xhtml")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))).body();
  }

  /** Empty when Keycloak lets nobody in. */
  private static String token(String account, String password) {
    HttpResponse<String> answer = PORTAL.send(HttpRequest.newBuilder(URI.create(PORTAL.keycloak() + "/realms/canting/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("grant_type=password&client_id=canting-cli&username=" + account + "&password=" + password)));
    return answer.statusCode() == 200 ? object(answer).getString("access_token") : "";
  }
}
