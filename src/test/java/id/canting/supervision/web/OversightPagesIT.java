package id.canting.supervision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.supervision.oversight.VisitWorld;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of oversight, from its figures to the rows behind them. */
@Browser
class OversightPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final VisitWorld WORLD = new VisitWorld(REGISTRY);
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");
  private static String kerek;

  @BeforeAll
  static void visits() throws SQLException {
    WORLD.open();
    kerek = REGISTRY.business("S01").getString("code");
    String tuban = REGISTRY.business("S05").getString("code");
    String first = WORLD.visit(kerek, "1990-02-01", "closed", List.of("Ayu Uji"), "waste4", "labour1");
    WORLD.visit(kerek, "1990-03-01", "submitted", List.of("Ayu Uji", "Bima Uji"), "waste2");
    WORLD.visit(tuban, "1990-04-01", "closed", List.of("Bima Uji"));
    WORLD.followUp(first, 1, "artisan", "1990-03-01", "done", "1990-02-11 03:00:00");
    WORLD.followUp(first, 2, "artisan", "1990-03-01", "open", "");
    REGISTRY.sql("insert into visit_target (period, kind, area, percent, changed_at, changed_by) values ('1990-S1', 'total', '', 0.5, utc_timestamp(6), 'test')");
  }

  @AfterAll
  static void away() throws SQLException {
    WORLD.close();
  }

  @Test
  void figuresLeadToTheirRows() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/supervision/oversight.xhtml?period=1990-S1");
      assertThat(page.locator(".ct-ctx")).containsText("3 kunjungan, n = 2");
      Locator line = page.locator("#coverage tbody tr", new Page.LocatorOptions().setHasText("S01"));
      assertThat(line.locator("td").nth(1)).hasText("1");
      assertThat(page.locator("#coverage tr.sum")).containsText("Tercapai");
      assertThat(page.locator("#series tbody tr")).hasCount(6);
      line.locator("td a").first().click();
      assertThat(page.locator("#rows tbody tr")).hasCount(1);
      assertThat(page.locator("#rows tbody")).containsText(kerek);
      assertThat(page.locator("a.ct-chip").first()).containsText("Sentra");
      page.locator("a.ct-chip").first().click();
      assertThat(page.locator("#rows tbody tr")).hasCount(2);

      page.locator(".ct-tabs a").nth(1).click();
      Locator waste = page.locator("#findings tbody tr", new Page.LocatorOptions().setHasText("Limbah"));
      assertThat(waste.locator("td").last()).containsText("2 kunjungan");
      assertThat(waste.locator("td b").last()).hasText("2");
      String visits = waste.locator("td a").last().getAttribute("href");
      assertThat(total("/api/visits" + visits.substring(visits.indexOf('?')))).isEqualTo(2);

      page.locator(".ct-tabs a").nth(2).click();
      Locator artisans = page.locator("#closure tbody tr", new Page.LocatorOptions().setHasText("Perajin"));
      assertThat(artisans).containsText("50,0%");
      assertThat(artisans.locator("td").nth(4)).hasText("10,0");
      assertThat(artisans.locator("td").nth(2)).hasText("2");
      artisans.locator("td").nth(2).locator("a").click();
      assertThat(page.locator("h1")).hasText("Tindak lanjut");
      assertThat(page.locator("main tbody tr")).hasCount(2);
    }
  }

  @Test
  void theVisitsLinkHoldsAsManyVisitsAsTheFigure() {
    try (SignedIn leader = PORTAL.signedIn("leader.kerek")) {
      Page page = leader.open("/supervision/oversight.xhtml?period=1990-S1&by=officer");
      assertThat(page.locator(".ct-ctx")).containsText("usaha paguyuban Anda");
      Locator line = page.locator("#coverage tbody tr", new Page.LocatorOptions().setHasText("Ayu Uji"));
      Locator link = line.locator("td a").last();
      assertThat(link).hasText("2");
      String href = link.getAttribute("href");
      HttpResponse<String> visits = REGISTRY.read("leader.kerek", "/api/visits" + href.substring(href.indexOf('?')));
      assertThat(RegistryFixture.object(visits).getInt("total")).isEqualTo(2);
      link.click();
      assertThat(page.locator("h1")).hasText("Kunjungan");
      assertThat(page.locator("main tbody tr")).hasCount(2);
    }
  }

  @Test
  void aResearcherGetsFiguresWithoutLinksToVisitsAndNoOfficers() {
    try (SignedIn researcher = PORTAL.signedIn("researcher")) {
      Page page = researcher.open("/supervision/oversight.xhtml?period=1990-S1");
      assertThat(page.locator("#by option", new Page.LocatorOptions().setHasText("Petugas"))).hasCount(0);
      assertThat(page.locator("#coverage a[href*='visits.xhtml']")).hasCount(0);
      assertThat(page.locator("main")).not().containsText("Ayu Uji");
    }
  }

  @Test
  void aPhoneShowsCoverageAndEmptyPeriodsSayWhatToDo() {
    try (SignedIn officer = PORTAL.signedIn("officer", PHONE)) {
      Page page = officer.open("/supervision/oversight.xhtml?period=1990-S1");
      assertThat(page.locator("#coverage thead th").nth(1)).hasText("Cakupan");
      page.locator("#coverage tbody td").first().scrollIntoViewIfNeeded();
      assertThat(page.locator("#coverage tbody td").first().boundingBox().x).isLessThan(300);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
      page.navigate(PORTAL.at("/supervision/oversight.xhtml?period=1950&view=findings").toString());
      assertThat(page.locator(".ct-empty h2")).hasText("Belum ada temuan.");
      assertThat(page.locator(".ct-empty a")).isVisible();
    }
  }

  @Test
  void theProfileTellsTheVisits() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/registry/business.xhtml?code=" + kerek);
      assertThat(page.locator("#visits li")).hasCount(2);
      assertThat(page.locator("#visits li").last()).containsText("2 temuan, paling berat 4 dari 4");
      assertThat(page.locator("#visits li").last()).containsText("1 tindak lanjut terbuka");
      assertThat(page.locator("#visits a[href*='visit.xhtml?uuid=']")).hasCount(2);
    }
  }

  private static int total(String path) {
    return RegistryFixture.object(REGISTRY.read("officer", path + "&size=1")).getInt("total");
  }
}
