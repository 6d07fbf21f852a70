package id.canting.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.PageForm;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A round from opening to closing, on the pages that officers and leaders use. */
@Browser
class RoundPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");
  private static String member;
  private static String second;
  private static String foreign;

  @BeforeAll
  static void businesses() {
    member = REGISTRY.business("S01").getString("code");
    second = REGISTRY.business("S01").getString("code");
    foreign = REGISTRY.business("S05").getString("code");
  }

  @Test
  void anOfficerOpensARoundEntersOnAPhoneReviewsAndCloses() {
    try (SignedIn officer = PORTAL.signedIn("officer", PHONE)) {
      Page page = officer.open("/survey/open-round.xhtml");
      page.locator("#period").fill("1961-S3");
      page.locator("input[type=radio][name=sample-kind][value=snowball]").check();
      page.locator("#sample-businesses").fill(member + ", " + second);
      page.locator("#open").click();
      assertThat(page.locator("#period-error")).isVisible();
      assertThat(page.locator("#sample-businesses")).hasValue(member + ", " + second);
      page.locator("#period").fill("1961-S2");
      page.locator("#open").click();
      assertThat(page.locator("h1")).hasText("Putaran 1961-S2");

      page.locator("a.btn", new Page.LocatorOptions().setHasText("Isi jawaban")).click();
      assertThat(page.locator(".ct-ctx")).containsText(member);
      page.locator("#surveyDate").fill("1961-09-01");
      for (String item : List.of("c1", "c2", "c3", "c4", "c5", "c6")) {
        tap(page, item, "4");
      }
      for (String item : List.of("k1", "k2", "k3", "k4", "k5")) {
        tap(page, item, "3");
      }
      page.locator("input[type=radio][name=mainConstraint][value=credit]").check();
      page.locator("#age").fill("7");
      page.locator("#next").click();
      assertThat(page.locator("#age-error")).containsText("10");
      assertThat(page.locator("#age")).hasValue("7");
      assertThat(page.locator("input[type=radio][name=answers-c6][value='4']")).isChecked();
      assertThat(page.locator("input[type=radio][name=mainConstraint][value=credit]")).isChecked();
      page.locator("#age").fill("41");
      page.locator("#next").click();
      assertThat(page.locator(".ct-ctx")).containsText(second);
      page.navigate(PORTAL.at("/survey/enter.xhtml?period=1961-S2&business=" + member).toString());
      assertThat(page.locator(".ct-dl").first()).containsText("24");
      assertThat(page.locator("input[type=radio][name=answers-k5][value='3']")).isChecked();

      page.navigate(PORTAL.at("/survey/round.xhtml?period=1961-S2").toString());
      assertThat(page.locator("#left")).containsText(second);
      assertThat(page.locator("#left")).not().containsText(member);
      page.locator(".ct-head summary", new Page.LocatorOptions().setHasText("Periksa")).click();
      page.locator("#review").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Diperiksa");
      page.locator(".ct-head summary", new Page.LocatorOptions().setHasText("Tutup")).click();
      assertThat(page.locator(".ct-pop[open]")).containsText("1 usaha tinggal tanpa jawaban");
      page.locator("#close").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Ditutup");
      page.navigate(PORTAL.at("/survey/enter.xhtml?period=1961-S2&business=" + member).toString());
      assertThat(page.locator("#save")).hasCount(0);
      assertThat(page.locator("main")).containsText("Akses kredit terbatas");

      page.navigate(PORTAL.at("/survey/round.xhtml?period=1961-S2").toString());
      page.locator(".ct-head summary", new Page.LocatorOptions().setHasText("Buka kembali")).click();
      page.locator("#reopen").click();
      assertThat(page.locator("#reason-error")).isVisible();
      page.locator("#reason").fill("Satu jawaban tertinggal");
      page.locator("#reopen").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Dibuka");
      assertThat(page.locator(".ct-time")).containsText("Satu jawaban tertinggal");
    }
  }

  @Test
  void theRecordsBehindACellAreListedWithTheirFilterInWords() {
    open("1962-S1");
    put("1962-S1", member, "{\"age\": 30, \"answers\": {\"c1\": 5}}");
    put("1962-S1", second, "{\"status\": \"menolak\"}");
    put("1962-S1", foreign, "{}");
    try (SignedIn officer = PORTAL.signedIn("officer"); SignedIn leader = PORTAL.signedIn("leader.kerek")) {
      Page page = officer.open("/survey/responses.xhtml?period=1962-S1&variable=usia&value=lt30");
      assertThat(page.locator(".ct-chip:not(.add)")).hasText(List.of("Umur30 atau kurang×").toArray(String[]::new));
      assertThat(page.locator("tbody tr")).hasCount(1);
      page.locator("tbody th a").click();
      assertThat(page.locator(".ct-ctx")).containsText(member);
      page.navigate(PORTAL.at("/survey/responses.xhtml?period=1962-S1&variable=usia&value=").toString());
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody tr")).containsText(foreign);
      page.locator(".ct-chip:not(.add)").click();
      assertThat(page.locator("tbody tr")).hasCount(3);
      page.navigate(PORTAL.at("/survey/responses.xhtml?period=1962-S1&status=menolak").toString());
      assertThat(page.locator("tbody tr")).containsText(second);
      String file = page.locator("a[href*='responses.csv']").getAttribute("href");
      assertThat(file).contains("status=menolak");
      page = leader.open("/survey/responses.xhtml?period=1962-S1");
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(page.locator("tbody")).not().containsText(foreign);
    }
  }

  @Test
  void aLeaderEntersForMembersWhileTheRoundIsOpenAndAResearcherOnlyReads() {
    open("1963-S1");
    String path = "/survey/enter.xhtml?period=1963-S1&business=";
    String leader = PORTAL.session("leader.kerek");
    PageForm form = PageForm.open(PORTAL, leader, path + member).fill("age", "33");
    assertThat(form.send(leader).statusCode()).isEqualTo(302);
    assertThat(get(leader, path + foreign).statusCode()).isEqualTo(404);
    assertThat(get(leader, "/survey/round.xhtml?period=1963-S1").body()).contains("Isi jawaban").doesNotContain("Tutup…");
    PageForm late = PageForm.open(PORTAL, leader, path + member).fill("age", "34");
    assertThat(REGISTRY.post("officer", "/api/rounds/1963-S1/review", "").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = late.send(leader);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("sedang diperiksa");
    String researcher = PORTAL.session("researcher");
    assertThat(get(researcher, path + member).body()).doesNotContain("id=\"save\"").contains("33");
    assertThat(get(researcher, "/survey/round.xhtml?period=1963-S1").body()).doesNotContain("Isi jawaban");
  }

  @Test
  void aFormSentTwiceStoresOnceAndAStaleOneIsToldWithNothingLost() throws SQLException {
    open("1964-S1");
    String officer = PORTAL.session("officer");
    String path = "/survey/enter.xhtml?period=1964-S1&business=" + member;
    PageForm form = PageForm.open(PORTAL, officer, path).fill("age", "40");
    List<Integer> answers = Stream.of(1, 2, 3).map(i -> CompletableFuture.supplyAsync(() -> form.send(officer).statusCode())).toList().stream().map(CompletableFuture::join).toList();
    assertThat(answers).containsOnly(302);
    String stored = "select count(*) from response_aud a join business b on b.id = a.business_id where b.code = '" + member + "' and a.round_id = (select id from survey_round where period = '1964-S1')";
    assertThat(REGISTRY.sql(stored)).containsExactly("1");
    PageForm first = PageForm.open(PORTAL, officer, path).fill("age", "41");
    PageForm other = PageForm.open(PORTAL, officer, path).fill("age", "42").fill("educationYears", "9");
    assertThat(first.send(officer).statusCode()).isEqualTo(302);
    HttpResponse<String> stale = other.send(officer);
    assertThat(stale.statusCode()).isEqualTo(412);
    PageForm again = PageForm.in(PORTAL, stale);
    assertThat(again.value("age")).isEqualTo("42");
    assertThat(again.value("educationYears")).isEqualTo("9");
    HttpResponse<String> ended = again.send("");
    assertThat(ended.body()).contains("Anda keluar karena lama tidak ada kegiatan").contains("educationYears");
    assertThat(again.send(officer).statusCode()).isEqualTo(302);
    assertThat(PageForm.open(PORTAL, officer, path).value("age")).isEqualTo("42");
  }

  @Test
  void whatTheBusinessAnsweredBeforeStandsBesideEachQuestion() {
    open("1965-S1");
    put("1965-S1", member, "{\"answers\": {\"c1\": 5, \"k2\": 1}, \"mainConstraint\": \"labour\"}");
    open("1965-S2");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/survey/enter.xhtml?period=1965-S2&business=" + member);
      assertThat(page.locator("#answers-c1-f .ct-before")).hasText("1965-S1: 5");
      assertThat(page.locator("#answers-k2-f .ct-before")).hasText("1965-S1: 1");
      assertThat(page.locator("#answers-c2-f .ct-before")).hasCount(0);
      page.locator("input[type=radio][name=status][value=menolak]").check();
      assertThat(page.locator("#answers-c1-f")).isHidden();
      page.locator("#save").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Menolak");
    }
  }

  private static void tap(Page page, String item, String value) {
    Locator button = page.locator("input[type=radio][name=answers-" + item + "][value='" + value + "']");
    assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
    assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(40);
    button.check();
  }

  private static void open(String period) {
    HttpResponse<String> opened = REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + period + "\"}");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
  }

  private static void put(String period, String business, String body) {
    assertThat(REGISTRY.put("officer", "/api/rounds/" + period + "/responses/" + business, null, body).statusCode()).isEqualTo(201);
  }

  private static HttpResponse<String> get(String session, String path) {
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path)).header("Cookie", session));
  }
}
