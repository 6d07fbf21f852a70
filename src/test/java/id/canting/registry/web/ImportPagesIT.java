package id.canting.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import id.canting.testing.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Imports by page. What they bring is taken back, so that the register stays as other tests know it. */
@Browser
class ImportPagesIT {
  private static final Portal PORTAL = Portal.get();
  private static final String HEADER = "business_id;business_name;owner_name;phone;nib;workers\n";

  @AfterAll
  static void nothingIsLeft() {
    assertThat(count("select count(*) from business where code like ?", "TBN-7100%")).isZero();
  }

  @Test
  void anOfficerChecksAFileSettlesARowAppliesItAndTakesItBack() {
    long before = count("select count(*) from business where code like ?", "%");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/imports.xhtml");
      send(page, "daftar kerek.csv", HEADER
          + "TBN-710001;Halaman Satu;Wahyuni Halaman;+62 811-7100-0001;;3\n"
          + "TBN-710002;Halaman Dua;Sumini Halaman;;8120444719;4\n"
          + "TBN-710003;Halaman Tiga;Ratmini Halaman;;;2.500\n");
      assertThat(page.locator(".ct-msg.warn")).isVisible();
      assertThat(page.locator(".ct-ctx")).containsText("daftar kerek.csv");
      assertThat(page.locator(".ct-sum a")).hasCount(8);
      assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before);

      page.locator(".ct-sum a[href*='verdict=reject']").click();
      assertThat(page.locator(".ct-table tbody tr")).hasCount(1);
      assertThat(page.locator(".ct-why")).containsText("8120444719");
      assertThat(page.locator(".ct-sum a[aria-current=true]")).hasAttribute("href", page.url().substring(page.url().indexOf("/registry")));
      assertThat(page.locator("a[href*='errors.xlsx']")).isVisible();

      page.locator(".ct-sum a").first().click();
      page.locator(".act button[value=accept]").click();
      assertThat(page.locator(".act .ct-pill.ok")).isVisible();
      assertThat(page.locator("#apply")).hasAttribute("value", "Terapkan 2 baris");
      assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before);
      page.click("#apply");
      assertThat(page.locator(".ct-msg.ok")).containsText("2");
      assertThat(page.locator("a[href='business.xhtml?code=TBN-710001']")).isVisible();
      assertThat(text("select p.phone from business b join person p on p.id = b.owner_id where b.code = ?", "TBN-710001")).isEqualTo("081171000001");

      assertThat(text("select workers from business where code = ?", "TBN-710003")).isEqualTo("2500");

      page.locator("details.ct-fold:has(button) summary").click();
      page.locator("input[name='value.nib']").fill("8120444719000");
      page.locator("details.ct-fold button").click();
      assertThat(text("select nib from business where code = ?", "TBN-710002")).isEqualTo("8120444719000");

      takeBack(page);
      assertThat(page.locator(".ct-msg.ok")).isVisible();
      assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before);
    }
  }

  @Test
  void whatWasChangedSinceIsKeptAndListedAfterUndo() {
    int first = new Uploads(PORTAL).send("officer", "businesses", "awal.csv", (HEADER + "TBN-710004;Halaman Empat;Kusmiati Halaman;;;3\n").getBytes(StandardCharsets.UTF_8), false).getInt("id");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/imports.xhtml");
      page.check("input[name=way][value=store]");
      send(page, "ubah.csv", HEADER + "TBN-710004;Halaman Empat;Kusmiati Halaman;;;4\n");
      page.click(".act button[value=update]");
      assertThat(text("select workers from business where code = ?", "TBN-710004")).isEqualTo("4");
      workers("TBN-710004", 5);
      takeBack(page);
      String run = page.url();
      assertThat(page.locator(".ct-msg.warn")).isVisible();
      assertThat(page.locator(".ct-card .ct-list")).containsText("Tenaga kerja");
      page.navigate(run);
      assertThat(page.locator(".ct-card .ct-list")).containsText("TBN-710004");
      assertThat(text("select workers from business where code = ?", "TBN-710004")).isEqualTo("5");
      workers("TBN-710004", 3);
      page.navigate(PORTAL.at("/registry/import.xhtml?id=" + first).toString());
      takeBack(page);
      assertThat(page.locator(".ct-msg.ok")).isVisible();
    }
  }

  @Test
  void aFileThatIsNoTableOrTooLargeGetsOneSentenceBesideTheField() {
    long before = count("select count(*) from business where code like ?", "%");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/imports.xhtml?lang=en");
      page.click("#send");
      assertThat(page.locator("#file-f .err")).hasText("Choose the file first, .xlsx or .csv.");
      assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
      send(page, "renamed.xlsx", "%PDF-1.7 not a workbook");
      assertThat(page.locator("#file-f .err")).hasText("This kind of file is not known. Upload an xlsx or csv file.");
      send(page, "page.xlsx", "<html><table></table></html>");
      assertThat(page.locator("#file-f .err")).containsText("web page");
      byte[] large = new byte[50 * 1024 * 1024 + 1];
      Arrays.fill(large, (byte) 'x');
      Path file = written(large);
      page.setInputFiles("#file", file);
      page.click("#send");
      assertThat(page.locator("#file-f .err")).hasText("The file is larger than 50 MB. Split it into several files.");
      assertThat(page.locator("input[type=radio][name=way][value=check]")).isChecked();
    }
    assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before);
  }

  @Test
  void aDoubleClickImportsOnce() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/imports.xhtml");
      page.setInputFiles("#file", payload("klik ganda.csv", HEADER + "TBN-710006;Halaman Enam;Paijem Halaman;;;3\n"));
      page.evaluate("() => { const send = document.getElementById('send'); send.closest('form').addEventListener('submit', e => e.stopPropagation()); send.click(); send.click(); }");
      assertThat(page.locator(".ct-ctx")).containsText("klik ganda.csv");
    }
    assertThat(count("select count(*) from import_run where file_name = ?", "klik ganda.csv")).isEqualTo(1);
  }

  @Test
  void aLeaderSeesOwnImportsOnlyAndProposes() {
    try (SignedIn officer = PORTAL.signedIn("officer"); SignedIn leader = PORTAL.signedIn("leader.kerek")) {
      Page foreign = officer.open("/registry/imports.xhtml");
      send(foreign, "milik dinas.csv", HEADER + "TBN-710007;Halaman Tujuh;Tumini Halaman;;;3\n");
      assertThat(foreign.locator(".ct-msg.warn")).isVisible();
      Page page = leader.open(foreign.url().substring(foreign.url().indexOf("/registry")));
      assertThat(page.locator(".ct-empty")).isVisible();
      page.navigate(PORTAL.at("/registry/imports.xhtml").toString());
      assertThat(page.locator("main")).not().containsText("milik dinas.csv");
      page.check("input[name=way][value=store]");
      send(page, "usulan.csv", "business_name;owner_name;sentra_code\nHalaman Delapan;Lasmini Halaman;S01\n");
      assertThat(text("select status from business where name = ?", "Halaman Delapan")).isEqualToIgnoringCase("proposed");
      takeBack(page);
      assertThat(count("select count(*) from business where name = ?", "Halaman Delapan")).isZero();
    }
  }

  @Test
  void aLongFileIsStoredWhileItsProgressIsShown() {
    long before = count("select count(*) from business where code like ?", "%");
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/imports.xhtml");
      StringBuilder rows = new StringBuilder(HEADER);
      for (int i = 0; i < 1_500; i++) {
        rows.append("TBN-71").append(20_000 + i).append(";Halaman Panjang ").append(i).append(";Pemilik Panjang ").append(i).append(";;;3\n");
      }
      send(page, "seribu.csv", rows.toString());
      page.click("#apply");
      assertThat(page.locator(".ct-msg.ok")).containsText("1.500", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
      assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before + 1_500);
      page.locator(".ct-head .ct-acts summary").click();
      page.locator("#undo").click(new Locator.ClickOptions().setTimeout(120_000));
      assertThat(page.locator(".ct-msg.ok")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
      assertThat(count("select count(*) from business where code like ?", "%")).isEqualTo(before);
    }
  }

  @Test
  void itWorksWithoutScript() {
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = officer.open("/registry/imports.xhtml");
      page.check("input[name=way][value=store]");
      StringBuilder rows = new StringBuilder(HEADER);
      for (int i = 0; i < 6_000; i++) {
        rows.append("TBN-71").append(10_000 + i).append(";;").append("Tanpa Nama Usaha yang cukup panjang ".repeat(2)).append(i).append(";;;3\n");
      }
      send(page, "panjang.csv", rows.toString());
      page.waitForCondition(() -> page.locator(".ct-sum").count() == 1);
      assertThat(page.locator(".ct-sum a[href*='verdict=reject'] b")).hasText("6.000");
      page.locator(".ct-pager a[rel=next]").click();
      assertThat(page.locator(".ct-pager b")).hasText("2");
    }
  }

  private static void send(Page page, String name, String content) {
    page.setInputFiles("#file", payload(name, content));
    page.click("#send");
  }

  private static FilePayload payload(String name, String content) {
    return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void takeBack(Page page) {
    page.locator(".ct-head .ct-acts summary").click();
    page.click("#undo");
  }

  private static Path written(byte[] content) {
    try {
      Path file = Files.createTempFile("besar", ".csv");
      file.toFile().deleteOnExit();
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void workers(String code, int workers) {
    HttpResponse<String> now = PORTAL.read("officer", "/api/businesses/" + code);
    int status = PORTAL.send(PORTAL.request("officer", "/api/businesses/" + code).header("Content-Type", "application/json")
        .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
        .PUT(BodyPublishers.ofString(now.body().replaceFirst("\"workers\":\\d+", "\"workers\":" + workers)))).statusCode();
    assertThat(status).isEqualTo(200);
  }

  private static long count(String sql, String value) {
    return Long.parseLong(text(sql, value));
  }

  private static String text(String sql, String value) {
    try (Connection database = PORTAL.database(); PreparedStatement query = database.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).as(sql).isTrue();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
