package id.canting.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.notice.NoticeFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.canting.document.Qr;
import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The public page of a notice as a stranger gets it: a small phone, no script, no sign-in. */
@Browser
class NoticePublicIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);
  private static final int MOST_BYTES = 50 * 1024;
  private static final String TEXTS = ", \"whom\": \"Perajin tulis\", \"how\": \"Datang ke balai desa\", \"more\": \"Bawa KTP.\\nBawa mori.\", \"firstDay\": \"2030-12-01\", \"lastDay\": \"2030-12-03\","
      + " \"place\": \"Balai Desa Margorejo, Kerek\", \"texts\": {\"en\": {\"title\": \"Natural dyes\", \"text\": \"Learn to dye with plants.\"}, \"jv\": {\"title\": \"Sinau warna alam\"}}";

  @Test
  void aStrangerReadsTheNoticeOnASmallPhoneWithoutScriptInThreeLanguages() {
    String code = NOTICES.published("Belajar pewarna alam", TEXTS).getString("code");
    try (BrowserContext phone = PORTAL.window(new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false))) {
      AtomicLong bytes = new AtomicLong();
      List<String> asked = new ArrayList<>();
      Page page = phone.newPage();
      page.onRequestFinished(request -> {
        asked.add(request.url());
        bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
      });
      page.navigate(PORTAL.at("/p/" + code).toString());
      assertThat(page.locator("h1")).hasText("Belajar pewarna alam");
      assertThat(page.locator("main")).containsText("Perajin tulis");
      assertThat(page.locator("main")).containsText("20 tempat, sisa 20");
      assertThat(page.locator("main")).containsText("Balai Desa Margorejo, Kerek");
      assertThat(page.locator("main")).containsText("1 Desember 2030");
      assertThat(page.locator("main")).containsText("Datang ke balai desa");
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(360);
      page.locator("nav a[hreflang=en]").click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.locator("h1")).hasText("Natural dyes");
      assertThat(page.locator("main")).containsText("Perajin tulis");
      assertThat(page.locator("main [lang=id]").first()).containsText("Perajin tulis");
      page.locator("main a[href*='/p?lang=en']").click();
      assertThat(page.locator("h1")).hasText("Notices for batik artisans");
      page.locator("a[href*='" + code + "']").click();
      assertThat(page.locator("h1")).hasText("Natural dyes");
      page.locator("nav a[hreflang=jv]").click();
      assertThat(page.locator("h1")).hasText("Sinau warna alam");
      assertThat(page.locator("main")).containsText("Ndhaftar paling lambat");
      assertThat(page.locator(".x").first()).hasText("Belajar warna alam.");
      assertThat(phone.cookies()).as("cookies").isEmpty();
      assertThat(asked).as("nothing but the pages themselves").allMatch(url -> url.contains("/p")).hasSize(5);
      assertThat(bytes.get()).as("bytes of five pages").isLessThan(5L * MOST_BYTES).isPositive();
    }
  }

  @Test
  void thePageWeighsLittleAndLeavesNothingBehind() throws IOException {
    JsonObject notice = NOTICES.published("Berat", ", \"more\": \"" + "Panjang sekali. ".repeat(240) + "\"");
    HttpResponse<byte[]> packed = PORTAL.bytes(HttpRequest.newBuilder(PORTAL.at("/p/" + notice.getString("code"))).header("Accept-Encoding", "gzip"));
    assertThat(packed.statusCode()).isEqualTo(200);
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.body().length).as("compressed").isLessThan(12 * 1024);
    String html;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(html.length()).as("without compression").isLessThan(MOST_BYTES);
    assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("src=").doesNotContain("???").doesNotContain("jakarta.faces").doesNotContain("stylesheet");
    assertThat(packed.headers().map().keySet()).noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"));
    assertThat(packed.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(packed.headers().allValues("Content-Security-Policy").toString()).contains("default-src 'none'").doesNotContain("script-src");
    HttpResponse<byte[]> again = PORTAL.bytes(HttpRequest.newBuilder(PORTAL.at("/p/" + notice.getString("code"))).header("If-None-Match", packed.headers().firstValue("ETag").orElseThrow()));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aLinkPreviewSaysWhatTheNoticeSays() {
    String code = NOTICES.published("Pratinjau & <b>tebal</b>", "").getString("code");
    String html = NOTICES.visit("/p/" + code).body();
    assertThat(html).contains("property=\"og:title\" content=\"Pratinjau &amp; &lt;b&gt;tebal&lt;/b&gt;\"").contains("property=\"og:description\" content=\"Belajar warna alam.\"")
        .contains("property=\"og:url\" content=\"" + PORTAL.at("/p/" + code) + "\"");
    String image = html.replaceAll("(?s).*property=\"og:image\" content=\"([^\"]+)\".*", "$1");
    HttpResponse<byte[]> picture = PORTAL.bytes(HttpRequest.newBuilder(URI.create(image)));
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(picture.body().length).isBetween(1_000, 50_000);
  }

  @Test
  void scriptInATextIsText() {
    String code = NOTICES.published("<script>alert(1)</script>", ", \"place\": \"<img src=x onerror=alert(1)>\", \"texts\": {\"en\": {\"text\": \"<script>alert(2)</script>\"}}").getString("code");
    try (BrowserContext window = PORTAL.window(new NewContextOptions())) {
      Page page = window.newPage();
      List<String> alerts = new ArrayList<>();
      page.onDialog(dialog -> {
        alerts.add(dialog.message());
        dialog.dismiss();
      });
      for (String path : new String[] {"/p/" + code + "?lang=en", "/p/" + code + "/print", "/p"}) {
        page.navigate(PORTAL.at(path).toString());
        assertThat(page.locator("body")).containsText("<script>alert(1)</script>");
        assertThat(page.locator("script, img")).hasCount(0);
      }
      assertThat(alerts).isEmpty();
    }
  }

  @Test
  void everybodySeesAChangeAtOnceAndAClosedOneSaysSo() throws SQLException {
    JsonObject notice = NOTICES.published("Berubah", "");
    String code = notice.getString("code");
    assertThat(NOTICES.visit("/p/" + code).body()).contains("sisa 20").contains("Saya mau ikut");
    // as another node would
    REGISTRY.sql("update notice set taken = 13 where code = '" + code + "'");
    assertThat(NOTICES.visit("/p/" + code).body()).contains("sisa 7");
    assertThat(NOTICES.visit("/p").body()).contains("sisa 7");
    REGISTRY.sql("update notice set taken = 20 where code = '" + code + "'");
    assertThat(NOTICES.visit("/p/" + code + "?lang=en").body()).contains("waiting list");
    REGISTRY.sql("update notice set closes = '" + today().minusDays(1) + "', version = version + 1 where code = '" + code + "'");
    assertThat(NOTICES.visit("/p/" + code).body()).contains("Sudah ditutup").doesNotContain("Saya mau ikut");
    assertThat(NOTICES.visit("/p/" + code + "?lang=en").body()).contains("Closed since");
    assertThat(NOTICES.visit("/p").body()).contains("Sudah ditutup").contains("Berubah");
    REGISTRY.post("officer", "/api/notices/" + code + "/withdraw", "{\"reason\": \"Uji\"}");
    HttpResponse<String> gone = NOTICES.visit("/p/" + code);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("tidak ada").doesNotContain("Berubah");
    assertThat(NOTICES.visit("/p").body()).doesNotContain("Berubah");
  }

  @Test
  void whatIsNoNoticeIsNotFoundAndAShortAddressLeadsToTheWholeOne() {
    String draft = NOTICES.draft("Rahasia", "").getString("code");
    for (String path : new String[] {"/p/" + draft, "/p/" + draft + "/print", "/p/" + draft + "/share", "/p/" + draft + "/calendar.ics", "/p/PGM-999999", "/p/x", "/p/999999999", "/p/PGM-0001/files/99", "/p/subscription?token=zz"}) {
      HttpResponse<String> answer = NOTICES.visit(path);
      assertThat(answer.statusCode()).as(path).isIn(404, 400);
      assertThat(answer.body()).as(path).doesNotContain("Rahasia");
    }
    String code = NOTICES.published("Pendek", "").getString("code");
    HttpResponse<String> hop = NOTICES.visit("/p/" + Integer.parseInt(code.substring(4)) + "?lang=jv");
    assertThat(hop.statusCode()).isEqualTo(302);
    assertThat(hop.headers().firstValue("Location").orElseThrow()).endsWith("/p/" + code + "?lang=jv");
  }

  @Test
  void readingAndSendingOnAreCountedWithoutKnowingWho() throws SQLException {
    String code = NOTICES.published("Terhitung", "").getString("code");
    for (int i = 0; i < 3; i++) {
      PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/p/" + code)).header("User-Agent", "Mozilla/5.0 (Linux; Android 9)"));
    }
    PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/p/" + code)).header("User-Agent", "WhatsApp/2.23"));
    PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/p/" + code)).header("User-Agent", "Googlebot/2.1"));
    HttpResponse<String> share = NOTICES.visit("/p/" + code + "/share");
    assertThat(share.statusCode()).isEqualTo(302);
    assertThat(share.headers().firstValue("Location").orElseThrow()).startsWith("https://wa.me/?text=Terhitung").contains("%2Fp%2F" + code).doesNotContain("+");
    NOTICES.await("select concat(page_views, ' ', shares) from notice_day d join notice n on n.id = d.notice_id where n.code = '" + code + "'", "3 1");
    assertThat(REGISTRY.read("officer", "/api/notices/" + code).body()).contains("\"reads\":3").contains("\"shares\":1");
  }

  @Test
  void thePrintedPageHoldsACodeThatLeadsToTheNotice() {
    String code = NOTICES.published("Cetak", TEXTS).getString("code");
    try (BrowserContext window = PORTAL.window(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      page.navigate(PORTAL.at("/p/" + code + "/print").toString());
      byte[] picture = page.locator("svg.qr").screenshot();
      assertThat(Qr.read(picture)).contains(PORTAL.at("/p/" + code).toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("nav")).isHidden();
      assertThat(page.locator("main")).containsText("/p/" + code);
    }
  }
}
