package id.canting.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Choosing, comparing, drawing, drilling, keeping and downloading in the explorer. */
@Browser
class ExplorerPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");

  @Test
  void anOfficerChoosesComparesDrawsAndGoesToARecord() throws IOException {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/explorer.xhtml");
      page.selectOption("#measure", "credit");
      page.locator("main form.ct-asks").first().locator("button").click();
      page.selectOption("#by-rows", "period");
      page.selectOption("#by-columns", "scale");
      page.selectOption("#compare", "previous");
      page.locator("main form.ct-asks").first().locator("button").click();
      assertThat(page.locator("#cells caption")).hasText("Kendala kredit (%) menurut Periode dan Skala");
      assertThat(page.locator("#cells tbody tr").nth(1)).containsText("poin dari 20");
      page.locator(".ct-tabs a", new Page.LocatorOptions().setHasText("Grafik")).click();
      assertThat(page.locator("figure canvas")).isVisible();
      assertThat(page.locator("#cells")).isVisible();

      Download file = page.waitForDownload(() -> {
        page.locator("summary", new Page.LocatorOptions().setHasText("Unduh")).click();
        page.locator("a[href*='.csv']").click();
      });
      String csv = Files.readString(file.path());
      assertThat(csv).contains("scale_micro").contains("scale_micro_before").contains("total");
      assertThat(csv.lines().count()).as("header, lines and total").isEqualTo(page.locator("#cells tbody tr").count() + 2L);

      Locator figure = page.locator("#cells tbody a").first();
      String n = figure.locator("xpath=following-sibling::div[1]").textContent().replaceAll("\\D", "");
      figure.click();
      assertThat(page.locator("h1")).containsText("Baris");
      assertThat(page.locator(".ct-filter .ct-chip")).hasCount(2);
      assertThat(Integer.parseInt(page.locator(".ct-ctx b").textContent().replaceAll("\\D", ""))).as("rows behind the cell").isGreaterThanOrEqualTo(Integer.parseInt(n));
      page.locator("tbody th a").first().click();
      assertThat(page.locator("main")).containsText("TBN-");
    }
  }

  @Test
  void aViewIsKeptSharedOpenedByAnotherAndDeleted() {
    String name = "Kunjungan per sentra " + System.nanoTime();
    try (SignedIn officer = PORTAL.signedIn("officer"); SignedIn leader = PORTAL.signedIn("leader.kerek", PHONE)) {
      Page page = officer.open("/insight/explorer.xhtml?measure=visits&rows=sentra&columns=scale&scale=micro,small");
      page.click("button[name=save]");
      assertThat(page.locator("#errors")).containsText("Nama tampilan");
      assertThat(page.locator("#cells caption")).containsText("Kunjungan menurut Sentra dan Skala");
      page.fill("#name", name);
      page.check("input[name=shared]");
      page.click("button[name=save]");
      assertThat(page.locator("#views .ct-list")).containsText(name);

      Page other = leader.open("/insight/explorer.xhtml");
      other.locator("#views a", new Page.LocatorOptions().setHasText(name)).click();
      assertThat(other.locator("#cells caption")).containsText("Kunjungan menurut Sentra dan Skala");
      assertThat(other.locator(".ct-ctx")).containsText("paguyuban Anda");
      assertThat(other.locator("#views button[name=delete]")).hasCount(0);
      assertThat(((Number) other.evaluate("document.documentElement.scrollWidth")).intValue()).as("nothing wider than the screen").isLessThanOrEqualTo(360);

      Locator kept = page.locator("#views li", new Page.LocatorOptions().setHasText(name));
      kept.locator("summary").click();
      kept.locator("button[name=delete]").click();
      assertThat(page.locator("#views li", new Page.LocatorOptions().setHasText(name))).hasCount(0);
    }
  }

  @Test
  void aHandWrittenAddressIsAnsweredInOneSentence() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/explorer.xhtml?measure=weather");
      assertThat(page.locator("main")).not().containsText("???");
      assertThat(page.locator("#cells")).hasCount(0);
    }
  }
}
