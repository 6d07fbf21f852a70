package id.canting.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.registry.RegistryFixture.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the invitation on paper to the own page, in a browser. */
@Browser
class AccountPagesIT {
  private static final String PASSWORD = "gedog-kerek-9";
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;

  @Test
  void anArtisanComesInByAPrintedInvitationAndIsShutOut() throws IOException {
    String business = REGISTRY.business("S01").getString("code");
    String account = "perajin." + fresh();
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/business.xhtml?code=" + business);
      page.click("a[href*='invite-account']");
      assertThat(page.locator("#business")).hasValue(business);
      page.fill("#name", "Siti");
      page.fill("#username", account);
      page.click("#save");
      assertThat(page.locator("main")).containsText("Sekarang cetak undangannya");
      Download file = page.waitForDownload(() -> page.click("#print"));
      String paper = text(Files.readAllBytes(file.path()));
      assertThat(paper).contains(account).contains("Siti").contains("/public/invitation.xhtml");
      choosePassword(account, code(paper));
      page.navigate(PORTAL.at("/account/account.xhtml?username=" + account).toString());
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Aktif");
      page.click("summary:has-text('Nonaktifkan')");
      page.click("#deactivate");
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Dinonaktifkan");
      assertThat(page.locator(".ct-time")).containsText("officer");
      page.navigate(PORTAL.at("/account/accounts.xhtml?state=deactivated&query=" + account).toString());
      assertThat(page.locator("tbody tr")).hasCount(1);
    }
    try (BrowserContext window = PORTAL.window(new com.microsoft.playwright.Browser.NewContextOptions())) {
      Page page = window.newPage();
      page.navigate(PORTAL.at("/home.xhtml").toString());
      page.fill("#username", account);
      page.fill("#password", PASSWORD);
      page.click("#kc-login");
      assertThat(page.url()).startsWith(PORTAL.keycloak());
    }
  }

  @Test
  void aFormThatIsWrongKeepsWhatWasTypedAndMakesNothing() throws SQLException {
    try (SignedIn leader = PORTAL.signedIn("leader.kerek")) {
      Page page = leader.open("/account/invite-account.xhtml");
      assertThat(page.locator("#role option")).hasCount(2);
      page.fill("#name", "Tini");
      page.fill("#business", "TBN-999999");
      page.fill("#username", "tini." + fresh());
      page.click("#save");
      assertThat(page.locator("#business-error")).isVisible();
      assertThat(page.locator("#name")).hasValue("Tini");
      assertThat(REGISTRY.sql("select count(*) from account where name = 'Tini'")).containsExactly("0");
    }
  }

  /** On a small phone without a script; the first code is mistyped. */
  private static void choosePassword(String account, String code) {
    try (BrowserContext phone = PORTAL.window(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false).setLocale("id-ID"))) {
      Page page = phone.newPage();
      page.navigate(PORTAL.at("/public/invitation.xhtml?username=" + account).toString());
      assertThat(page.locator("#username")).hasValue(account);
      for (String given : new String[] {"AAAA-AAAA-AAAA", code.toLowerCase(java.util.Locale.ROOT)}) {
        page.fill("#code", given);
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("#save");
      }
      assertThat(page.locator("[role=status]")).containsText("tersimpan");
      page.click("a.b");
      page.fill("#username", account);
      page.fill("#password", PASSWORD);
      page.click("#kc-login");
      page.waitForURL(url -> url.startsWith(PORTAL.at("/").toString()));
      page.navigate(PORTAL.at("/artisan/business.xhtml").toString());
      assertThat(page.locator("main")).containsText("Batik Uji");
    }
  }

  private static String code(String paper) {
    Matcher code = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(paper);
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
