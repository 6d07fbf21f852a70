package id.canting.insight.api;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One search over everything, within each account's rows and fields. */
@Browser
class SearchIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);
  private static final Portal PORTAL = REGISTRY.portal;
  private static final List<String> ACCOUNTS = List.of("officer", "leader.kerek", "artisan.0001", "researcher", "admin");
  private static JsonObject kerek;
  private static JsonObject tuban;
  private static JsonObject person;
  private static String programme;
  private static String activity;
  private static String draft;
  private static String published;
  private static String visit;

  @BeforeAll
  static void rows() throws SQLException {
    REGISTRY.artisansBusiness();
    kerek = REGISTRY.business("S01");
    tuban = REGISTRY.business("S05");
    person = REGISTRY.craftsperson("S05", tuban.getString("code"));
    programme = REGISTRY.created("officer", "/api/programmes", "{\"name\":\"Zamrudiana unggul\",\"level\":\"individual\",\"kind\":\"training\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}").getString("code");
    activity = REGISTRY.created("officer", "/api/activities", "{\"programme\":\"" + programme + "\",\"name\":\"Zamrudiana tahap satu\",\"date\":\"2024-05-05\"}").getString("code");
    draft = NOTICES.draft("Zamrudiana terbuka konsep", "").getString("code");
    published = NOTICES.published("Zamrudiana terbuka terbit", "").getString("code");
    visit = UUID.randomUUID().toString();
    assertThat(REGISTRY.put("officer", "/api/visits/" + visit, null, "{\"business\":\"" + tuban.getString("code") + "\",\"purpose\":\"coaching\",\"date\":\"2024-05-06\"}").statusCode()).isEqualTo(201);
  }

  @Test
  void eachRoleFindsItsKindsOnly() {
    assertThat(kinds("officer", "zamrudiana")).containsExactlyInAnyOrder("programme", "activity", "notice");
    assertThat(codes("officer", "zamrudiana", "notice")).containsExactlyInAnyOrder(draft, published);
    for (String account : List.of("leader.kerek", "researcher")) {
      assertThat(kinds(account, "zamrudiana")).as(account).containsExactlyInAnyOrder("programme", "activity", "notice");
      assertThat(codes(account, "zamrudiana", "notice")).as("%s: no drafts", account).containsExactly(published);
    }
    for (String account : List.of("artisan.0001", "admin")) {
      assertThat(kinds(account, "zamrudiana")).as(account).containsExactly("notice");
      assertThat(codes(account, "zamrudiana", "notice")).as(account).containsExactly(published);
    }
  }

  @Test
  void businessesAreFoundWithinTheScopeByNameAndByOwner() {
    String name = tuban.getString("name");
    String owner = tuban.getJsonObject("owner").getString("name");
    for (String text : List.of(name, owner, owner.replace("Wulan", "Wualn"))) {
      assertThat(codes("officer", text, "business")).as(text).contains(tuban.getString("code"));
      assertThat(codes("leader.kerek", text, "business")).as("%s is foreign", text).doesNotContain(tuban.getString("code"));
      assertThat(codes("artisan.0001", text, "business")).as("%s is foreign", text).doesNotContain(tuban.getString("code"));
      assertThat(kinds("admin", text)).as("the administrator has no register").doesNotContain("business", "craftsperson", "visit");
    }
    assertThat(codes("leader.kerek", kerek.getJsonObject("owner").getString("name"), "business")).contains(kerek.getString("code"));
  }

  @Test
  void aResearcherFindsNobodyByWhatIsPersonal() {
    for (String text : List.of(tuban.getJsonObject("owner").getString("name"), tuban.getJsonObject("owner").getString("phone"), tuban.getJsonObject("owner").getString("nik"), tuban.getString("nib"),
        person.getJsonObject("person").getString("name"))) {
      HttpResponse<String> answer = ask("researcher", text);
      assertThat(answer.body()).as(text).doesNotContain(tuban.getString("code")).doesNotContain(person.getString("code"));
    }
    JsonObject found = object(ask("researcher", tuban.getString("name")));
    assertThat(found.toString()).contains(tuban.getString("code")).doesNotContain("Wulandari");
    assertThat(object(ask("researcher", person.getString("code"))).toString()).contains(person.getString("code")).doesNotContain("Kartini");
  }

  @Test
  void typingErrorsAreForgivenInNamesTitlesAndPages() {
    String name = person.getJsonObject("person").getString("name");
    assertThat(codes("officer", name.replace("Sari", "Sarri"), "craftsperson")).contains(person.getString("code"));
    assertThat(codes("officer", "zamrudinaa ungul", "programme")).containsExactly(programme);
    assertThat(codes("officer", "satu zamrudiana", "activity")).containsExactly(activity);
    assertThat(codes("artisan.0001", "zamrudiana terbot", "notice")).containsExactly(published);
    assertThat(codes("officer", "celah layann", "page")).contains("programme.gap");
    assertThat(codes("officer", "margorejo", "village")).isNotEmpty().isEqualTo(codes("officer", "margoerjo", "village"));
    assertThat(codes("officer", "simpngan baku", "term")).contains("simpangan-baku");
  }

  @Test
  void aWholeCodeIsTheRecordWhereTheUserMaySeeIt() {
    assertThat(exact("officer", tuban.getString("code").toLowerCase())).isEqualTo("/registry/business.xhtml?code=" + tuban.getString("code"));
    assertThat(exact("officer", person.getString("code"))).isEqualTo("/registry/craftsperson.xhtml?code=" + person.getString("code"));
    assertThat(exact("officer", visit)).isEqualTo("/supervision/visit.xhtml?uuid=" + visit);
    assertThat(exact("officer", programme)).isEqualTo("/programme/programme.xhtml?code=" + programme);
    assertThat(exact("officer", draft)).isEqualTo("/notice/notice.xhtml?code=" + draft);
    assertThat(exact("leader.kerek", published)).isEqualTo("/p/" + published);
    assertThat(exact("artisan.0001", RegistryFixture.ARTISANS)).isEqualTo("/artisan/business.xhtml");
    assertThat(codes("leader.kerek", published, "notice")).as("in its group too, though lists of notices know no codes").containsExactly(published);
    for (String foreign : List.of(tuban.getString("code"), person.getString("code"), visit, draft)) {
      assertThat(exact("leader.kerek", foreign)).as(foreign).isNull();
      assertThat(exact("artisan.0001", foreign)).as(foreign).isNull();
      assertThat(exact("admin", foreign)).as(foreign).isNull();
    }
    assertThat(exact("researcher", visit)).isNull();
    assertThat(exact("officer", "TBN-999999")).isNull();
  }

  /** In both languages, and whoever is led to a page may open it. */
  @Test
  void pagesThatAreFoundOpen() {
    for (String account : ACCOUNTS) {
      String session = PORTAL.session(account);
      for (String language : List.of("id", "en")) {
        for (String text : List.of("data", "daftar", "new", "kunjungan", "usaha", "page", "halaman", "notice", "bantuan", "help", "saya")) {
          JsonObject found = object(PORTAL.send(PORTAL.request(account, "/api/search?size=50&q=" + text).header("Accept-Language", language)));
          for (JsonObject group : found.getJsonArray("groups").getValuesAs(JsonObject.class)) {
            assertThat(group.getString("name")).doesNotContain("???");
            if (group.getString("kind").equals("page")) {
              group.getJsonArray("items").getValuesAs(JsonObject.class).forEach(page -> {
                int status = PORTAL.send(HttpRequest.newBuilder(PORTAL.at(page.getString("path"))).header("Cookie", session)).statusCode();
                assertThat(status).as("%s as %s", page.getString("path"), account).isEqualTo(200);
              });
            }
          }
        }
      }
    }
    assertThat(codes("artisan.0001", "tugas", "page")).contains("artisan.tasks").noneMatch(page -> !page.startsWith("artisan.") && !page.startsWith("insight."));
  }

  @Test
  void whatWasOpenedLastStandsThereUntilItIsClearedAndOnlyForWhoMaySeeIt() throws SQLException {
    String session = PORTAL.session("leader.kerek");
    assertThat(REGISTRY.portal.send(PORTAL.request("leader.kerek", "/api/search/recent").DELETE()).statusCode()).isEqualTo(204);
    for (String page : List.of("/registry/business.xhtml?code=" + kerek.getString("code"), "/registry/business.xhtml?code=" + tuban.getString("code"), "/programme/programme.xhtml?code=" + programme,
        "/registry/sentra.xhtml?code=S01", "/registry/business.xhtml?code=" + kerek.getString("code"))) {
      PORTAL.send(HttpRequest.newBuilder(PORTAL.at(page)).header("Cookie", session));
    }
    assertThat(recent("leader.kerek")).containsExactly(kerek.getString("code"), "S01", programme);
    String association = "update business set association_id = (select association_id from (select association_id from business where code = '%s') b) where code = '%s'";
    String own = kerek.getString("code");
    REGISTRY.sql(association.formatted(tuban.getString("code"), own));
    try {
      assertThat(recent("leader.kerek")).as("a business that left the association").containsExactly("S01", programme);
    } finally {
      REGISTRY.sql("update business set association_id = (select association_id from sentra where code = 'S01') where code = '" + own + "'");
    }
    assertThat(REGISTRY.sql("select count(*) from recently_opened where username = 'leader.kerek' and code = '" + tuban.getString("code") + "'")).as("a foreign page was not opened").containsExactly("0");
    assertThat(REGISTRY.portal.send(PORTAL.request("leader.kerek", "/api/search/recent").DELETE()).statusCode()).isEqualTo(204);
    assertThat(recent("leader.kerek")).isEmpty();
  }

  @Test
  void noMoreThanTwentyAreKept() throws SQLException {
    String session = PORTAL.session("officer");
    REGISTRY.sql("delete from recently_opened where username = 'officer'");
    for (String code : REGISTRY.sql("select code from business order by code_number limit 23")) {
      PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/registry/business.xhtml?code=" + code)).header("Cookie", session));
    }
    assertThat(REGISTRY.sql("select count(*) from recently_opened where username = 'officer'")).containsExactly("20");
  }

  @Test
  void nothingTypedFindsNothingAndOddTextsDoNoHarm() {
    assertThat(object(ask("officer", "  ")).getJsonArray("groups")).isEmpty();
    for (String odd : List.of("%", "_", "'", "\\", "\"><script>", "x".repeat(1000), "🙂", "ꦧꦛꦶꦏ꧀", "1=1 --", "(")) {
      assertThat(ask("officer", odd).statusCode()).as(odd).isEqualTo(200);
    }
    assertThat(PORTAL.read("officer", "/api/search?q=batik&size=0").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> ask(String account, String text) {
    return PORTAL.read(account, "/api/search?size=50&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private static List<String> kinds(String account, String text) {
    return object(ask(account, text)).getJsonArray("groups").getValuesAs(JsonObject.class).stream().map(group -> group.getString("kind")).toList();
  }

  private static List<String> codes(String account, String text, String kind) {
    return object(ask(account, text)).getJsonArray("groups").getValuesAs(JsonObject.class).stream().filter(group -> group.getString("kind").equals(kind))
        .flatMap(group -> group.getJsonArray("items").getValuesAs(JsonObject.class).stream()).map(item -> item.getString("code")).toList();
  }

  private static @org.jspecify.annotations.Nullable String exact(String account, String text) {
    JsonObject found = object(ask(account, text));
    return found.isNull("exact") ? null : found.getJsonObject("exact").getString("path");
  }

  private static List<String> recent(String account) {
    return Json.createReader(new StringReader(PORTAL.read(account, "/api/search/recent?size=20").body())).readArray().getValuesAs(JsonObject.class).stream().map(item -> item.getString("code")).toList();
  }
}
