package id.canting.artisan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.notice.NoticeFixture;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An artisan's own pages on a small phone with JavaScript switched off. */
@Browser
class ArtisanPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NoticeFixture NOTICES = new NoticeFixture(REGISTRY);
  private static final int MOST_BYTES = 50 * 1024;
  private static final List<String> PAGES = List.of("home", "notices", "applications", "attendance", "business", "visits", "tasks", "path", "help");

  @Test
  void everyPageIsLightAndFitsASmallPhoneInThreeLanguages() {
    try (SignedIn artisan = phone()) {
      for (String language : List.of("id", "jv", "en")) {
        for (String name : PAGES) {
          AtomicLong bytes = new AtomicLong();
          List<String> asked = new ArrayList<>();
          Page page = artisan.window().newPage();
          page.navigate(PORTAL.at("/health/live").toString());
          page.onRequestFinished(request -> {
            asked.add(request.url());
            bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
          });
          page.navigate(PORTAL.at("/artisan/" + name + ".xhtml?lang=" + language).toString());
          assertThat(page.locator("html")).hasAttribute("lang", language);
          assertThat(page.locator("header nav a[aria-current]")).hasAttribute("lang", language);
          assertThat(page.locator("h1")).hasCount(1);
          assertThat(page.locator("script")).hasCount(0);
          assertThat(page.locator("body")).not().containsText("???");
          assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("%s in %s", name, language).isLessThanOrEqualTo(360);
          assertThat(bytes.get()).as("bytes of %s: %s", name, asked).isBetween(500L, (long) MOST_BYTES);
          page.close();
        }
      }
    }
  }

  @Test
  void theFirstPageShowsWhatIsOpenForTheOwnBusinessOnly() {
    String mine = NOTICES.published("Untuk tulis saya", ", \"audience\": {\"sentra\": [\"" + sentra() + "\"]}").getString("code");
    NOTICES.published("Untuk tempat lain", ", \"audience\": {\"scale\": [\"large\"]}");
    try (SignedIn artisan = phone()) {
      Page page = artisan.open("/artisan/notices.xhtml?lang=id");
      assertThat(page.locator("main")).containsText("Untuk tulis saya");
      assertThat(page.locator("main")).not().containsText("Untuk tempat lain");
      page.locator("a", new Page.LocatorOptions().setHasText("Untuk tulis saya")).click();
      assertThat(page.locator("h1")).hasText("Untuk tulis saya");
      assertThat(page.url()).contains("/p/" + mine);
    }
  }

  @Test
  void anArtisanSaysWhatIsWrongAndTheOfficeSeesToIt() throws SQLException {
    try (SignedIn artisan = phone(); SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = artisan.open("/artisan/business.xhtml?lang=id");
      page.click("#still-true");
      assertThat(page.locator("[role=status]")).containsText("Terima kasih");
      page.locator("summary.b").click();
      page.click("#wrong");
      assertThat(page.locator("#remark-error")).isVisible();
      page.fill("#remark", "Tenaga kerja 6 <b>orang</b>");
      page.click("#wrong");
      assertThat(page.locator("main")).containsText("Tenaga kerja 6 <b>orang</b>");

      Page desk = officer.open("/registry/remarks.xhtml");
      assertThat(desk.locator("tbody tr", new Page.LocatorOptions().setHasText("Tenaga kerja 6 <b>orang</b>"))).hasCount(1);
      desk.locator("tbody tr", new Page.LocatorOptions().setHasText("Tenaga kerja 6 <b>orang</b>")).locator("button[name=settle]").click();
      assertThat(desk.locator("[role=status]")).containsText(RegistryFixture.ARTISANS);
      assertThat(desk.locator("tbody tr", new Page.LocatorOptions().setHasText("Tenaga kerja 6 <b>orang</b>"))).hasCount(0);
      page.reload();
      assertThat(page.locator("main")).containsText("sudah ditangani");
    } finally {
      REGISTRY.sql("delete from profile_answer where business_id = (select id from business where code = '" + RegistryFixture.ARTISANS + "')");
    }
  }

  @Test
  void anApplicationShowsWhatBecameOfItAndCanBeTakenBack() {
    String open = NOTICES.published("Tempat terbuka", "").getString("code");
    String closed = NOTICES.published("Hanya usaha besar", ", \"eligibility\": [{\"kind\": \"scale\", \"in\": [\"large\"]}]").getString("code");
    for (String code : List.of(open, closed)) {
      assertThat(REGISTRY.post("artisan.0001", "/api/notices/" + code + "/applications", "{}").statusCode()).isBetween(200, 201);
    }
    try (SignedIn artisan = phone()) {
      Page page = artisan.open("/artisan/applications.xhtml?lang=id");
      assertThat(card(page, "Hanya usaha besar")).containsText("Belum memenuhi syarat");
      assertThat(card(page, "Hanya usaha besar").locator("li")).hasCount(1);
      assertThat(card(page, "Tempat terbuka")).containsText("Diterima");
      card(page, "Tempat terbuka").locator("summary").click();
      card(page, "Tempat terbuka").locator("button[name=withdraw]").click();
      assertThat(page.locator("[role=status]")).containsText("dibatalkan");
      assertThat(card(page, "Tempat terbuka")).containsText("Dibatalkan");
      assertThat(card(page, "Tempat terbuka").locator("button[name=withdraw]")).hasCount(0);
    }
  }

  private static Locator card(Page page, String title) {
    return page.locator("section.c", new Page.LocatorOptions().setHasText(title));
  }

  @Test
  void whoIsNotSignedInComesBackAfterSigningIn() {
    try (var window = PORTAL.window(new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      page.navigate(PORTAL.at("/artisan/path.xhtml").toString());
      PORTAL.fillIn(page, "artisan.0001");
      assertThat(page).hasURL(PORTAL.at("/artisan/path.xhtml").toString());
    }
  }

  private static SignedIn phone() {
    return PORTAL.signedIn("artisan.0001", new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false));
  }

  private static String sentra() {
    return RegistryFixture.object(REGISTRY.read("officer", "/api/businesses/" + RegistryFixture.ARTISANS)).getString("sentra");
  }
}
