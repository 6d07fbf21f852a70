package id.canting.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.notice.NoticeFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.PageForm;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer writes a notice, chooses whom it speaks to, attaches, publishes, changes and withdraws it. */
@Browser
class NoticePagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);

  @Test
  void anOfficerWritesANoticeAndTakesItThroughItsSteps() throws SQLException {
    REGISTRY.business("S05");
    String reach = REGISTRY.sql("select count(*) from business b join sentra s on s.id = b.sentra_id where s.code = 'S05' and b.declared_scale = 'micro' and b.status <> 'closed'").get(0);
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setViewportSize(1280, 900).setLocale("id-ID"))) {
      Page page = officer.open("/notice/new-notice.xhtml?sentra=S05&kind=training");
      assertThat(page.locator("input[name=audience-sentra][value=S05]")).isChecked();
      page.locator("input[name=audience-scale][value=micro]").check();
      assertThat(page.locator("#reach b")).hasText("Menjangkau " + reach + " usaha");
      page.locator("#title").fill("<b>Canting</b> baru");
      page.locator("#text").fill("x".repeat(701));
      page.locator("#closes").fill(today().plusDays(5).toString());
      page.locator("#places").fill("0");
      page.locator("#save").click();
      assertThat(page.locator("#places-error")).isVisible();
      assertThat(page.locator("#title")).hasValue("<b>Canting</b> baru");
      assertThat(page.locator("#text-error")).containsText("700");
      assertThat(page.locator("input[name=audience-scale][value=micro]")).isChecked();
      page.locator("#places").fill("12");
      page.locator("#text").fill("Baris satu\nbaris dua");
      page.locator("#texts-jv-title").fill("Canting enggal");
      page.locator("input[type=radio][name=allocation][value=fair]").check();
      page.locator("#save").click();
      assertThat(page.locator("h1")).hasText("<b>Canting</b> baru");
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Draf");
      assertThat(page.locator("#reached")).containsText("Menjangkau " + reach + " usaha");
      String code = page.locator(".ct-ctx b").textContent();
      assertThat(NOTICES.visit("/p/" + code).statusCode()).isEqualTo(404);

      page.locator("#review").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Diperiksa");
      open(page, "Kembalikan…");
      page.locator("#return").click();
      assertThat(page.locator("#reason-error").first()).isVisible();
      page.locator("#return-form #reason").fill("Hari terakhir keliru");
      page.locator("#return").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Draf");
      assertThat(page.locator("main")).containsText("Hari terakhir keliru");
      open(page, "Jadwalkan…");
      page.locator("#publishDay").fill(today().plusDays(1).toString());
      page.locator("#schedule").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Terjadwal");
      open(page, "Terbitkan…");
      page.locator("#publish").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Terbit");
      assertThat(NOTICES.visit("/p/" + code + "?lang=jv").body()).contains("Canting enggal");

      page.locator("a.btn", new Page.LocatorOptions().setHasText("Ubah")).click();
      page.locator("#text").fill("Baris tiga");
      page.locator("#save").click();
      assertThat(page.locator(".ct-msg.ok")).containsText("tersimpan");
      assertThat(page.locator(".ct-diff").first()).containsText("Baris tiga");
      assertThat(NOTICES.visit("/p/" + code).body()).contains("Baris tiga");
      open(page, "Tarik…");
      page.locator("#withdraw-form #reason").fill("Pelatih sakit");
      page.locator("#withdraw").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Ditarik");
      assertThat(NOTICES.visit("/p/" + code).statusCode()).isEqualTo(404);
      page.navigate(PORTAL.at("/notice/notices.xhtml?status=withdrawn&query=Canting").toString());
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody")).containsText(code);
    }
  }

  @Test
  void attachmentsAreWhatTheirContentSays() throws IOException, SQLException {
    JsonObject notice = NOTICES.draft("Lampiran", "");
    String code = notice.getString("code");
    byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    byte[] script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/notice/notice.xhtml?code=" + code);
      for (String name : new String[] {"halaman.html", "brosur.pdf", "foto.jpg"}) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", script));
        page.locator("#attach").click();
        assertThat(page.locator("#file-error")).isVisible();
      }
      page.locator("#attach").click();
      assertThat(page.locator("#file-error")).isVisible();
      page.locator("#file").setInputFiles(new FilePayload("besar.pdf", "application/pdf", Arrays.copyOf(pdf, (5 << 20) + 10)));
      page.locator("#attach").click();
      assertThat(page.locator("#file-error")).containsText("5");
      page.locator("#file").setInputFiles(new FilePayload("brosur.pdf", "text/html", pdf));
      page.locator("#attach").click();
      assertThat(page.locator("#files")).containsText("brosur.pdf");
      page.locator("#file").setInputFiles(new FilePayload("foto <i>.png", "image/png", picture()));
      page.locator("#attach").click();
      assertThat(page.locator("#files")).containsText("foto <i>.jpg");
    }
    assertThat(REGISTRY.sql("select f.media_type from notice_file a join notice n on n.id = a.notice_id join stored_file f on f.id = a.file_id where n.code = '" + code + "' order by f.id"))
        .containsExactly("application/pdf", "image/jpeg");
    String path = "/p/" + code + "/files/" + REGISTRY.sql("select min(file_id) from notice_file a join notice n on n.id = a.notice_id where n.code = '" + code + "'").get(0);
    String signedInPath = "/notice/notice-file?code=" + code + "&id=" + path.replaceAll(".*/", "");
    assertThat(NOTICES.visit(path).statusCode()).as("of a draft").isEqualTo(404);
    assertThat(visit(PORTAL.session("officer"), signedInPath).statusCode()).isEqualTo(200);
    assertThat(visit(PORTAL.session("leader.kerek"), signedInPath).statusCode()).isEqualTo(404);
    assertThat(REGISTRY.post("officer", "/api/notices/" + code + "/publish", "{}").statusCode()).isEqualTo(200);
    HttpResponse<String> open = NOTICES.visit(path);
    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(open.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(NOTICES.visit("/p/" + code).body()).contains("brosur.pdf");
    String other = NOTICES.published("Tanpa lampiran", "").getString("code");
    assertThat(NOTICES.visit("/p/" + other + "/files/" + path.replaceAll(".*/", "")).statusCode()).as("by another notice").isEqualTo(404);
    assertThat(REGISTRY.post("officer", "/api/notices/" + code + "/withdraw", "{\"reason\": \"Uji\"}").statusCode()).isEqualTo(200);
    assertThat(NOTICES.visit(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aSavePressedTwiceIsOneNoticeAndAForeignChangeIsShownBesideOnesOwn() throws SQLException {
    String session = PORTAL.session("officer");
    PageForm form = PageForm.open(PORTAL, session, "/notice/new-notice.xhtml").fill("title", "Dua kali").fill("text", "Isi").fill("kind", "other");
    assertThat(form.send(session).statusCode()).isEqualTo(302);
    assertThat(form.send(session).statusCode()).isEqualTo(302);
    assertThat(REGISTRY.sql("select count(*) from notice where title = 'Dua kali'")).containsExactly("1");
    String code = REGISTRY.sql("select code from notice where title = 'Dua kali'").get(0);
    PageForm mine = PageForm.open(PORTAL, session, "/notice/edit-notice.xhtml?code=" + code).fill("title", "Dari saya");
    PageForm theirs = PageForm.open(PORTAL, session, "/notice/edit-notice.xhtml?code=" + code).fill("title", "Dari dia");
    assertThat(theirs.send(session).statusCode()).isEqualTo(302);
    HttpResponse<String> both = mine.send(session);
    assertThat(both.statusCode()).isEqualTo(412);
    assertThat(both.body()).contains("Dari saya").contains("Dari dia");
    assertThat(REGISTRY.sql("select title from notice where code = '" + code + "'")).containsExactly("Dari dia");
  }

  @Test
  void theListSaysWhatToDoNextWhenNothingMatches() {
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID"))) {
      Page page = officer.open("/notice/notices.xhtml?query=tidakadasama+sekali");
      assertThat(page.locator(".ct-empty a")).hasCount(2);
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(360);
    }
  }

  private static void open(Page page, String label) {
    page.locator(".ct-head summary", new Page.LocatorOptions().setHasText(label)).click();
  }

  private static HttpResponse<String> visit(String session, String path) {
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path)).header("Cookie", session));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
