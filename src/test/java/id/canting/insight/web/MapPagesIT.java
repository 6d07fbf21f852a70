package id.canting.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The map in a browser, and the page on which an administrator brings boundaries. */
@Browser
class MapPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final String KEREK = """
      {"type":"Topology","arcs":[[[111.8,-6.93],[111.9,-6.93],[111.9,-6.84],[111.8,-6.84],[111.8,-6.93]]],
       "objects":{"kecamatan":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[%d]],"properties":{"nama":"Kecamatan Kerek"}}]}}}""";

  @AfterAll
  static void away() throws SQLException {
    REGISTRY.sql("delete from boundary_event");
    REGISTRY.sql("delete from boundary_set");
  }

  @Test
  void theSliderMovesTheMapAndTheListTogether() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/map.xhtml?measure=credit&period=2010-S2");
      ready(page);
      String before = page.locator("#sentras tr[data-code=S01] b").textContent();
      assertThat(page.locator("#slider")).hasAttribute("aria-valuetext", "2010-S2");
      page.locator("#slider").focus();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#told")).not().containsText("2010-S2");
      ready(page);
      String period = page.locator("#slider").getAttribute("aria-valuetext");
      assertThat(page.url()).contains("period=" + period).contains("measure=credit");
      String shown = page.locator("#sentras").textContent();
      page.reload();
      assertThat(page.locator("#sentras")).hasText(shown.strip().replaceAll("\\s+", " "));
      assertThat(before).isNotEmpty();
    }
  }

  @Test
  void clustersOpenToPointsAndAPointLeadsToItsRecord() {
    String code = REGISTRY.business("S01").getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/map.xhtml");
      ready(page);
      assertThat(page.locator(".ct-cluster").first()).isVisible();
      assertThat(page.locator(".ct-label.area").first()).isVisible();
      page.evaluate("window.cantingMap.setView([-6.91235, 111.91235], 17, {animate: false})");
      Locator map = page.locator("#map");
      page.mouse().click(map.boundingBox().x + map.boundingBox().width / 2, map.boundingBox().y + map.boundingBox().height / 2);
      Locator link = page.locator(".leaflet-popup-content a", new Page.LocatorOptions().setHasText("Buka usaha"));
      assertThat(link).isVisible();
      assertThat(page.locator(".leaflet-popup-content")).containsText(code);
      link.click();
      assertThat(page.locator("h1")).containsText("Batik Uji");
    }
  }

  @Test
  void anAdministratorsBoundariesColourTheSubDistricts() {
    try (SignedIn admin = PORTAL.signedIn("admin"); SignedIn researcher = PORTAL.signedIn("researcher")) {
      Page page = admin.open("/area/boundaries.xhtml");
      page.setInputFiles("#file", new FilePayload("rusak.json", "application/json", KEREK.formatted(4).getBytes(StandardCharsets.UTF_8)));
      page.click("#send");
      assertThat(page.locator("#file-f .err")).containsText("busur nomor 4");
      page.setInputFiles("#file", new FilePayload("kerek.json", "application/json", KEREK.formatted(0).getBytes(StandardCharsets.UTF_8)));
      page.click("#send");
      assertThat(page.locator("#checked")).containsText("1 dari 20");
      assertThat(page.locator(".ct-ctx")).containsText("Belum ada batas");
      page.click("#apply");
      assertThat(page.locator(".ct-ctx")).containsText("kerek.json");
      Page map = researcher.open("/insight/map.xhtml?measure=credit&period=2010-S2");
      ready(map);
      assertThat(map.locator("#drawing path.ct-area")).hasCount(1);
      assertThat(map.locator("#drawing path.ct-area")).hasClass(java.util.regex.Pattern.compile("ct-area b[123]"));
      page.locator("details.ct-pop summary", new Page.LocatorOptions().setHasText("Lepas dari peta")).click();
      page.click("#remove");
      assertThat(page.locator(".ct-ctx")).containsText("Belum ada batas");
      assertThat(page.locator("#history li")).hasCount(2);
    }
  }

  @Test
  void paperAndBrowsersWithoutScriptsShowThePortalsOwnDrawing() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/map.xhtml");
      ready(page);
      assertThat(page.locator("#drawing")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#drawing circle").first()).isVisible();
      assertThat(page.locator("#map")).isHidden();
    }
    try (SignedIn phone = PORTAL.signedIn("officer", new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID"))) {
      Page page = phone.open("/insight/map.xhtml?measure=credit");
      ready(page);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }
  }

  private static void ready(Page page) {
    assertThat(page.locator("#map[data-state=ready]")).isVisible();
  }
}
