package id.canting.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer's Monday: preview a report, issue it, download it; whoever holds the paper verifies it without an account. */
@Browser
class ReportPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");

  @Test
  void fromThePreviewToTheVerifiedFile() throws IOException {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/reports.xhtml");
      page.locator("a.btn", new Page.LocatorOptions().setHasText("Buat laporan")).first().click();
      page.locator("#period").selectOption("2012-S2");
      page.locator("#signatory-name").fill("");
      page.locator("#issue").click();
      assertThat(page.locator("#errors")).containsText("Nama");
      page.locator("#signatory-name").fill("Dra. Penguji, M.Si.");
      page.locator("#look").click();
      assertThat(page.locator(".ct-report")).containsText("Pratinjau, belum bernomor");
      String kerek = page.locator("table[data-number='1'] tbody tr", new Page.LocatorOptions().setHasText("Kerek")).innerText();
      page.locator("#issue").click();
      assertThat(page.locator("h1")).containsText("Laporan 20");
      assertThat(page.locator("main")).containsText("terbit. Unduh PDF-nya");
      org.assertj.core.api.Assertions.assertThat(page.locator("table[data-number='1'] tbody tr", new Page.LocatorOptions().setHasText("Kerek")).innerText()).isEqualTo(kerek);
      Download download = page.waitForDownload(() -> page.locator("a.btn", new Page.LocatorOptions().setHasText("Unduh PDF")).click());
      byte[] pdf = Files.readAllBytes(download.path());
      String verification = page.locator("a.btn", new Page.LocatorOptions().setHasText("Halaman pemeriksaan")).getAttribute("href");
      verify(verification.substring(verification.indexOf("/public/")), pdf);
      String number = page.locator("h1").innerText().replaceAll("[^0-9-]", "");
      page.navigate(PORTAL.at("/insight/reports.xhtml?query=" + number).toString());
      assertThat(page.locator("main tbody tr")).hasCount(1);
      assertThat(page.locator("main tbody")).containsText("Berlaku");
    }
  }

  private static void verify(String path, byte[] pdf) {
    try (BrowserContext stranger = PORTAL.window(PHONE); Page page = stranger.newPage()) {
      page.navigate(PORTAL.at(path).toString());
      assertThat(page.locator("main")).containsText("diterbitkan oleh dinas");
      assertThat(page.locator("main")).containsText("Usaha terdaftar");
      assertThat(page.locator("main")).not().containsText("Penguji");
      page.locator("#file").setInputFiles(new FilePayload("laporan.pdf", "application/pdf", pdf));
      page.locator("#check").click();
      assertThat(page.locator("#verdict")).containsText("Berkas ini asli");
      byte[] altered = pdf.clone();
      altered[altered.length / 2] ^= 1;
      page.locator("#file").setInputFiles(new FilePayload("laporan.pdf", "application/pdf", altered));
      page.locator("#check").click();
      assertThat(page.locator("#verdict")).containsText("BERUBAH");
      page.locator("#check").click();
      assertThat(page.locator("#errors")).isVisible();
      org.assertj.core.api.Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
      page.navigate(PORTAL.at("/public/report.xhtml?code=AAAA-AAAA-AAAA").toString());
      assertThat(page.locator("[role=alert]")).containsText("Tidak ada laporan");
    }
  }

  @Test
  void aResearcherReadsAndIssuesNothing() {
    try (SignedIn researcher = PORTAL.signedIn("researcher")) {
      Page page = researcher.open("/insight/reports.xhtml?query=tiada");
      assertThat(page.locator("main")).containsText("Tidak ada laporan yang cocok");
      assertThat(page.locator("a[href='new-report.xhtml']")).hasCount(0);
    }
  }
}
