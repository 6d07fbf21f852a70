package id.canting.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.PageForm;
import id.canting.testing.Portal;
import id.canting.testing.Told;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' forms take whatever is typed: it is stored as the text it is, or told beside its field in the user's language, and nothing typed is lost. */
@Browser
class FormPagesIT {
  private static final int ROUNDS = 4;
  private static final Pattern ERROR = Pattern.compile("(?s)<p class=\"err\"[^>]*>(.*?)</p>");

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static String session;
  private static String business;
  private static String person;

  @BeforeAll
  static void rows() {
    session = PORTAL.session("officer");
    business = REGISTRY.business("S01").getString("code");
    person = REGISTRY.craftsperson("S01", business).getString("code");
  }

  private static String path(String page) {
    return ("/registry/" + page).replace("/registry/..", "").replace("{business}", business).replace("{person}", person);
  }

  @ParameterizedTest
  @ValueSource(strings = {"register-business.xhtml", "register-craftsperson.xhtml", "edit-business.xhtml?code={business}", "edit-craftsperson.xhtml?code={person}",
    "edit-sentra.xhtml?code=S04", "../area/edit-village.xhtml?code=35.23.08.2006", "../area/edit-sub-district.xhtml?code=35.23.08"})
  void tenThousandCharactersInEveryFieldAreToldBesideEachFieldAndStay(String page) throws SQLException {
    Map<String, String> before = REGISTRY.state();
    List<String> told = null;
    for (String language : List.of("id", "en")) {
      PageForm form = PageForm.open(PORTAL, session + "; lang=" + language, path(page));
      PageForm untouched = PageForm.open(PORTAL, session, path(page));
      assertThat(form.texts()).as(page).isNotEmpty();
      form.texts().forEach(name -> form.fill(name, name + " " + "x".repeat(10_000)));
      HttpResponse<String> answer = form.send(session + "; lang=" + language);
      Set<String> wrong = new TreeSet<>();
      List<String> errors = new ArrayList<>();
      for (int round = 0; round < ROUNDS && !wrong.containsAll(form.texts()); round++) {
        assertThat(answer.statusCode()).as("%s, round %d, told %s", page, round, wrong).isEqualTo(422);
        PageForm again = PageForm.in(PORTAL, answer);
        assertThat(form.texts()).as(page).allSatisfy(
            name -> assertThat(again.value(name)).as("%s stays", name).isEqualTo(wrong.contains(name) ? untouched.value(name) : form.value(name)));
        assertThat(again.wrong()).as(page).isNotEmpty();
        wrong.addAll(again.wrong());
        errors.addAll(errors(answer));
        again.wrong().forEach(name -> again.fill(name, untouched.value(name))); // what cannot be read is told before what breaks a rule
        answer = again.send(session + "; lang=" + language);
      }
      assertThat(wrong).as(page).containsAll(form.texts().stream().filter(name -> !name.equals("declared-1-source")).toList()); // a row without a year is none
      assertThat(errors).allSatisfy(Told::sentence);
      assertThat(told).isNotEqualTo(errors);
      told = errors;
    }
    assertThat(REGISTRY.state()).as(page).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"register-business.xhtml,name", "register-craftsperson.xhtml,person-name"})
  void emojiSqlAndScriptInEveryFieldAreStoredAndShownAsText(String page, String name) {
    for (String text : List.of("Uji 🧵 ꦧꦠꦶꦏ", "'; drop table business; --", "<script>alert(1)</script>", "\"><b onclick=alert(1)>", "#{7*7}${7*7}")) {
      PageForm form = PageForm.open(PORTAL, session, path(page));
      form.texts().forEach(field -> form.fill(field, text));
      HttpResponse<String> answer = form.send(session);
      assertThat(answer.statusCode()).as(text).isEqualTo(422);
      harmless(answer, text);
      PageForm again = PageForm.in(PORTAL, answer);
      assertThat(again.texts()).allSatisfy(field -> assertThat(again.value(field)).as(field).isEqualTo(text));
      HttpResponse<String> stored = answer;
      for (int round = 0; round < ROUNDS && stored.statusCode() == 422; round++) {
        PageForm corrected = PageForm.in(PORTAL, stored);
        assertThat(corrected.wrong()).isNotEmpty().doesNotContain(name);
        corrected.wrong().forEach(field -> corrected.fill(field, ""));
        if (corrected.wrong().contains("certifications-0-kind")) {
          corrected.fill("certifications-0-number", ""); // a number needs its kind
        }
        stored = corrected.send(session);
      }
      assertThat(stored.statusCode()).as("%s: %s", text, stored.statusCode() == 422 ? PageForm.in(PORTAL, stored).wrong() : "").isEqualTo(302);
      HttpResponse<String> profile = PORTAL.send(HttpRequest.newBuilder(PORTAL.at(java.net.URI.create(stored.headers().firstValue("Location").orElseThrow()).getRawPath()
          + "?" + java.net.URI.create(stored.headers().firstValue("Location").orElseThrow()).getRawQuery())).header("Cookie", session));
      assertThat(profile.statusCode()).isEqualTo(200);
      harmless(profile, text);
    }
  }

  @ParameterizedTest
  @CsvSource({"edit-craftsperson.xhtml?code={person},note,mainSkill", "edit-sentra.xhtml?code=S04,product,name", "edit-business.xhtml?code={business},note,products"})
  void whoSavesSecondIsToldAndLosesNothingTyped(String page, String field, String other) throws SQLException {
    PageForm untouched = PageForm.open(PORTAL, session, path(page));
    PageForm first = PageForm.open(PORTAL, session, path(page)).fill(field, "Pertama");
    PageForm second = PageForm.open(PORTAL, session, path(page)).fill(field, "Kedua").fill(other, "Juga kedua");
    assertThat(first.send(session).statusCode()).isEqualTo(302);
    Map<String, String> before = REGISTRY.state();
    for (String language : List.of("en", "id")) {
      HttpResponse<String> answer = second.send(session + "; lang=" + language);
      assertThat(answer.statusCode()).as(page).isEqualTo(412);
      assertThat(answer.body()).contains(language.equals("en") ? "Someone else has just changed this." : "Orang lain baru saja mengubah data ini.").contains("Pertama");
      assertThat(PageForm.in(PORTAL, answer).value(field)).isEqualTo("Kedua");
      assertThat(PageForm.in(PORTAL, answer).value(other)).isEqualTo("Juga kedua");
      assertThat(REGISTRY.state()).isEqualTo(before);
    }
    PageForm told = PageForm.in(PORTAL, second.send(session));
    assertThat(told.send(session).statusCode()).isEqualTo(302);
    PageForm stored = PageForm.open(PORTAL, session, path(page));
    assertThat(stored.value(field)).isEqualTo("Kedua");
    assertThat(stored.value(other)).isEqualTo("Juga kedua");
    stored.fill(field, untouched.value(field)).fill(other, untouched.value(other)).send(session); // as it was
  }

  @ParameterizedTest
  @CsvSource({"register-business.xhtml,name,owner-name", "register-craftsperson.xhtml,note,person-name"})
  void aFormSentTwiceAtOnceStoresOneRecord(String page, String marked, String name) throws SQLException {
    String mark = "Klik ganda " + RegistryFixture.fresh();
    PageForm form = PageForm.open(PORTAL, session, path(page)).fill(name, "Siti Ganda").fill(marked, mark);
    List<String> led = Stream.of(1, 2, 3).map(i -> CompletableFuture.supplyAsync(() -> form.send(session))).toList().stream().map(CompletableFuture::join)
        .map(answer -> answer.headers().firstValue("Location").orElse(answer.statusCode() + "")).distinct().toList();
    assertThat(led).hasSize(1).allMatch(location -> location.contains("code="));
    String table = page.contains("business") ? "business" : "craftsperson";
    assertThat(REGISTRY.sql("select count(*) from " + table + " where " + marked + " = '" + mark + "'")).containsExactly("1");
    assertThat(form.send(session).headers().firstValue("Location").orElseThrow()).isEqualTo(led.get(0));
    assertThat(REGISTRY.sql("select count(*) from " + table + " where " + marked + " = '" + mark + "'")).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource({"register-business.xhtml,name,owner-name", "register-craftsperson.xhtml,note,person-name"})
  void aFormSentAfterTheSessionEndedKeepsItsTextAndIsSavedAfterSignIn(String page, String marked, String name) throws SQLException {
    String mark = "Sesi <habis> " + RegistryFixture.fresh();
    PageForm form = PageForm.open(PORTAL, session, path(page)).fill(name, "Siti & Sesi").fill(marked, mark);
    Map<String, String> before = REGISTRY.state();
    HttpResponse<String> ended = form.send("");
    assertThat(ended.body()).contains(mark.replace("<", "&lt;").replace(">", "&gt;")).contains("belum tersimpan");
    assertThat(form.send("lang=en").body()).contains("have not been saved");
    assertThat(REGISTRY.state()).isEqualTo(before);
    PageForm kept = PageForm.in(PORTAL, ended);
    assertThat(kept.value(marked)).isEqualTo(mark);
    assertThat(kept.value(name)).isEqualTo("Siti & Sesi");
    HttpResponse<String> stored = kept.send(PORTAL.session("officer"));
    assertThat(stored.statusCode()).isEqualTo(302);
    String table = page.contains("business") ? "business" : "craftsperson";
    assertThat(REGISTRY.sql("select count(*) from " + table + " where " + marked + " = '" + mark + "'")).containsExactly("1");
  }

  @Test
  void aListThatCannotBeIsToldOnAPlainPageInBothLanguages() throws SQLException {
    Map<String, String> before = REGISTRY.state();
    for (String list : List.of("businesses.xhtml", "craftspeople.xhtml")) {
      for (String query : List.of("page=-1", "page=x", "size=0", "size=201", "sort=password", "sort=name;drop", "page=99999999999")) {
        String indonesian = plain(path(list) + "?" + query, "id", 400);
        assertThat(indonesian).as(query).isNotEqualTo(plain(path(list) + "?" + query, "en", 400));
      }
      for (String query : List.of("scale=huge", "sentra=%27", "status=%3Cb%3E")) {
        HttpResponse<String> answer = visit(path(list) + "?" + query, "id");
        assertThat(answer.statusCode()).as(query).isIn(200, 400, 422);
        assertThat(answer.body()).doesNotContain("Ada gangguan").doesNotContain("Exception").doesNotContain("???");
      }
    }
    for (String page : List.of("business.xhtml?code=TBN-'", "business.xhtml", "craftsperson.xhtml?code=%F0%9F%A7%B5", "sentra.xhtml?code=%3Cscript%3E", "edit-business.xhtml?code=1", "nowhere.xhtml")) {
      String indonesian = plain(path(page.replace("'", "%27")), "id", 404);
      assertThat(indonesian).as(page).isNotEqualTo(plain(path(page.replace("'", "%27")), "en", 404));
    }
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentra", "dye", "owner-sex", "scale-declared"})
  void aChoiceThatIsNoneIsToldAndNothingIsStored(String field) throws SQLException {
    Map<String, String> before = REGISTRY.state();
    HttpResponse<String> answer = PageForm.open(PORTAL, session, path("register-business.xhtml")).fill("name", "Batik Pilihan").fill("owner-name", "Siti")
        .fill(field, "<b>x</b>").send(session);
    assertThat(answer.statusCode()).as(field).isEqualTo(422);
    assertThat(PageForm.in(PORTAL, answer).wrong()).containsExactly(field);
    assertThat(answer.body()).contains("id=\"errors\"").contains("Batik Pilihan").doesNotContain("<b>x</b>").doesNotContain("Exception").doesNotContain("id.canting");
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  private static HttpResponse<String> visit(String path, String language) {
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path)).header("Cookie", session + "; lang=" + language));
  }

  /** The sentence of a page that tells why another cannot be shown. */
  private static String plain(String path, String language, int status) {
    HttpResponse<String> answer = visit(path, language);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    Matcher sentence = Pattern.compile("(?s)<h2>(.*?)</h2>\\s*<p>(.*?)</p>").matcher(answer.body());
    assertThat(sentence.find()).as(path).isTrue();
    Told.sentence(sentence.group(2));
    assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("id.canting").doesNotContain("\tat ");
    return sentence.group(2);
  }

  private static void harmless(HttpResponse<String> answer, String text) {
    String page = answer.body().replace("&quot;", "\"").replace("&#39;", "'");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<b onclick").doesNotContain(">4949").doesNotContain("Exception")
        .contains(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static List<String> errors(HttpResponse<String> answer) {
    return ERROR.matcher(answer.body()).results().map(r -> r.group(1)).toList();
  }
}
