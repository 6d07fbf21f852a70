package id.canting.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Monday of each role: what the start page tells leads to the records. */
@Browser
class HomePagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");

  @Test
  void anOfficerGoesFromAFigureToTheRecordsAndPrints() {
    String made = REGISTRY.business("S01").getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/home.xhtml");
      assertThat(page.locator(".ct-ctx")).containsText("seluruh kabupaten");
      assertThat(page.locator(".ct-ctx")).containsText("n = ");
      assertThat(page.locator("figure[data-only] canvas")).hasCount(4);
      page.locator("summary", new Page.LocatorOptions().setHasText("Tabel angka semua putaran")).click();
      assertThat(page.locator("#constraint-rounds tbody tr").first()).isVisible();

      page.locator("a[href*='figure=registered']").click();
      assertThat(page.locator("h1")).hasText("Usaha terdaftar");
      page.locator("a[href$='business.xhtml?code=" + made + "']").first().click();
      assertThat(page.locator("main")).containsText(made);

      page.navigate(PORTAL.at("/home.xhtml").toString());
      Locator credit = page.locator(".ct-kpi a.v").first();
      Matcher n = Pattern.compile("n = ([\\d.]+)").matcher(credit.textContent());
      assertThat(n.find()).isTrue();
      credit.click();
      assertThat(page.locator(".ct-ctx")).containsText(n.group(1));
      page.locator("main tbody tr a").first().click();
      assertThat(page.locator("h1")).isVisible();

      page.navigate(PORTAL.at("/home.xhtml").toString());
      assertThat(page.locator("[data-print=page] button")).isVisible();
      assertThat(page.pdf().length).isGreaterThan(10_000);
    }
  }

  @Test
  void everyFigureOfAnOfficerAndALeaderLeadsToAPageThatIsThere() {
    for (String account : List.of("officer", "leader.kerek", "researcher")) {
      try (SignedIn user = PORTAL.signedIn(account)) {
        Page page = user.open("/home.xhtml");
        for (Object link : (List<?>) page.evaluate("[...new Set([...document.querySelectorAll('main a[href]')].map(a => a.href))]")) {
          assertThat(page.request().get(link.toString()).status()).as("%s as %s", link, account).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void aLeaderSeesTheOwnAssociationOnAPhone() {
    try (SignedIn leader = PORTAL.signedIn("leader.kerek", PHONE)) {
      Page page = leader.open("/home.xhtml");
      assertThat(page.locator(".ct-ctx")).containsText("S01");
      assertThat(page.locator(".ct-tasks")).containsText("belum dipastikan");
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("nothing wider than the screen").isLessThanOrEqualTo(360);
      page.locator(".ct-tasks a", new Page.LocatorOptions().setHasText("belum dipastikan")).click();
      assertThat(page.locator("h1")).hasText("Data usaha yang belum dipastikan");
      assertThat(page.locator("main tbody tr").first()).isVisible();
    }
  }

  @Test
  void aResearcherComesToIndicatorsAndTheCodebook() {
    try (SignedIn researcher = PORTAL.signedIn("researcher")) {
      Page page = researcher.open("/home.xhtml");
      assertThat(page.locator(".ct-tasks")).hasCount(0);
      page.locator("a[href$='codebook.xhtml']").click();
      assertThat(page.locator("#kontribusi")).containsText("6–30");
      assertThat(page.locator("#main_constraint")).containsText("credit");
    }
  }

  @Test
  void anAdministratorSeesHowThePortalIs() {
    try (SignedIn admin = PORTAL.signedIn("admin")) {
      Page page = admin.open("/home.xhtml");
      assertThat(page.locator("main")).containsText("Kesehatan portal");
      assertThat(page.locator("main")).containsText("Impor terakhir");
      assertThat(page.locator("figure[data-only]")).hasCount(0);
      Locator officers = page.locator("#accounts tbody tr", new Page.LocatorOptions().setHas(page.locator("a[href$='accounts.xhtml?role=district-officer']")));
      String told = officers.locator("td").last().textContent();
      officers.locator("th a").click();
      assertThat(page.locator("main tbody tr")).hasCount(Integer.parseInt(told));
    }
  }
}
