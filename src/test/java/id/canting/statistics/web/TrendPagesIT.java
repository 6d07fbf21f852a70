package id.canting.statistics.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.statistics.trend.AnsweredRounds.PERIODS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.canting.registry.RegistryFixture;
import id.canting.statistics.trend.AnsweredRounds;
import id.canting.statistics.trend.AnsweredRounds.Answer;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Constraints over time and indicators as people read them. */
@Browser
class TrendPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final AnsweredRounds ROUNDS = new AnsweredRounds(REGISTRY);
  private static final String CONSTRAINTS = "/statistics/constraints.xhtml?lang=id";

  @BeforeAll
  static void fill() {
    ROUNDS.fill(36, 2012);
  }

  @Test
  void anOfficerAddsAnIndicatorWithoutCodeAndReadsItsValue() throws SQLException {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/statistics/indicators.xhtml?lang=id");
      page.locator(".ct-head .ct-acts a.btn").click();
      page.fill("#name-id", "Perempuan dengan pewarna alami");
      page.selectOption("#numerator-of", "businesses");
      choose(page, "numerator", "Jenis kelamin pemilik: Perempuan", "Pewarna: Alami");
      page.selectOption("#denominator-of", "businesses");
      choose(page, "denominator", "Jenis kelamin pemilik: Perempuan");
      page.locator("[id^=targets][id$=period]").first().fill("2O26");
      page.locator("[id^=targets][id$=area]").first().selectOption("kerek");
      page.locator("[id^=targets][id$=value]").first().fill("37,5");
      page.click("#save");
      assertThat(page.locator(".ct-msg.err")).containsText("Periode tidak dikenal");
      assertThat(page.locator("#name-id")).hasValue("Perempuan dengan pewarna alami");
      page.locator("[id^=targets][id$=period]").first().fill(String.valueOf(Year.now(ZoneId.of("Asia/Jakarta"))));
      page.click("#save");
      assertThat(page.locator("h1")).hasText("Perempuan dengan pewarna alami");
      assertThat(page.locator(".ct-dl")).containsText("Usaha dalam register dengan Jenis kelamin pemilik: Perempuan; Pewarna: Alami");

      page.selectOption("#by", "subDistrict");
      page.locator(".ct-asks button").click();
      List<String> kerek = page.locator("#values tbody tr", new Page.LocatorOptions().setHasText("Kerek")).locator("td").allInnerTexts();
      String women = " from business b join person p on p.id = b.owner_id join sub_district d on d.code = b.sub_district_code where d.name = 'Kerek' and p.sex = 'P' and b.status <> 'closed'";
      long all = Long.parseLong(REGISTRY.sql("select count(*)" + women).get(0));
      long dyers = Long.parseLong(REGISTRY.sql("select count(*)" + women + " and b.dye = 'alami'").get(0));
      assertThat(kerek.get(1)).isEqualTo(String.valueOf(dyers));
      assertThat(kerek.get(2)).isEqualTo(String.valueOf(all));
      assertThat(kerek.get(3)).isEqualTo(all == 0 ? "belum ada data" : BigDecimal.valueOf(100 * dyers).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "%");
      assertThat(kerek.get(4)).startsWith("37,5%").endsWith(all == 0 ? "%" : 1000 * dyers >= 375 * all ? "tercapai" : "belum");

      page.navigate(PORTAL.at("/statistics/indicators.xhtml").toString());
      assertThat(page.locator(".ct-table")).containsText("Perempuan dengan pewarna alami");
    }
  }

  @Test
  void aKeptValueHasAPageOfItsOwn() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1973\"}").statusCode()).isEqualTo(201);
    ROUNDS.put(new Answer("1973", ROUNDS.businesses().get(0), "sebagian", "labour", null, "micro", "P", "S01", "kerek"));
    assertThat(REGISTRY.post("officer", "/api/rounds/1973/close", "").statusCode()).isEqualTo(200);
    try (SignedIn researcher = PORTAL.signedIn("researcher")) {
      Page page = researcher.open("/statistics/indicator.xhtml?code=constraint-labour&lang=id");
      page.locator("#values tbody tr", new Page.LocatorOptions().setHasText("1973")).locator("a").click();
      assertThat(page.locator(".ct-msg")).containsText("1973");
      assertThat(page.locator("#values tbody")).containsText("100,0%");
      assertThat(page.locator("a[href*=edit-indicator]")).hasCount(0);
    }
  }

  @Test
  void thePagesFiguresAreThoseOfTheAnswersAndWorkWithoutScript() {
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = officer.open(CONSTRAINTS + "&period=" + PERIODS.get(2) + "&from=" + PERIODS.get(1) + "&to=" + PERIODS.get(2) + "&by=sentra");
      List<Answer> kerek = ROUNDS.of(PERIODS.get(2), a -> "S01".equals(a.sentra()) && a.constraint() != null);
      Locator row = page.locator(".ct-shares tbody tr", new Page.LocatorOptions().setHasText("S01"));
      assertThat(row.locator("td").first()).hasText(String.valueOf(kerek.size()));
      assertThat(row.locator("td").nth(2)).containsText("(" + kerek.stream().filter(a -> "credit".equals(a.constraint())).count() + ")");
      long stayed = ROUNDS.of(PERIODS.get(2), a -> a.constraint() != null).stream().filter(a -> {
        Answer before = ROUNDS.of(PERIODS.get(1), a.business());
        return before != null && "demand".equals(before.constraint()) && "demand".equals(a.constraint());
      }).count();
      assertThat(page.locator("#moves td.same").nth(1)).containsText(String.valueOf(stayed));
      assertThat(page.locator("svg.flows path").first()).isAttached();
      assertThat(page.locator("figure[data-chart]")).isHidden();
    }
  }

  @Test
  void theChartsAreDrawnFromTheirTablesAndNothingIsRefusedByThePolicy() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.window().newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.navigate(PORTAL.at(CONSTRAINTS + "&period=" + PERIODS.get(2)).toString());
      Locator canvas = page.locator("figure[data-chart=series] canvas");
      assertThat(canvas).isVisible();
      assertThat(page.evaluate("() => window.Chart.getChart(document.querySelector('figure[data-chart=series] canvas')).data.datasets.length")).isEqualTo(4);
      assertThat(complaints).isEmpty();
      page.selectOption("#from", PERIODS.get(0));
      page.selectOption("#to", PERIODS.get(1));
      page.locator("#moves button").click();
      assertThat(page.url()).contains("from=" + PERIODS.get(0)).contains("to=" + PERIODS.get(1)).contains("period=" + PERIODS.get(2));
      assertThat(page.locator("#moves thead").first()).containsText(PERIODS.get(0) + " → " + PERIODS.get(1));
    }
  }

  @Test
  void aProfileShowsTheBusinesssWayThroughTheRounds() throws SQLException {
    REGISTRY.artisansBusiness();
    String business = ROUNDS.businesses().get(0);
    try (SignedIn leader = PORTAL.signedIn("leader.kerek"); SignedIn artisan = PORTAL.signedIn("artisan.0001")) {
      Page page = leader.open("/registry/business.xhtml?lang=id&code=" + business);
      assertThat(page.locator("#path tbody tr")).hasCount(3);
      assertThat(page.locator("#path tbody tr").last()).containsText("Usaha tutup");
      Answer first = ROUNDS.of(PERIODS.get(0), business);
      assertThat(page.locator("#path tbody tr").first().locator(".ct-k")).hasCount(first.constraint() == null ? 0 : 1);
      ROUNDS.put(new Answer(PERIODS.get(0), RegistryFixture.ARTISANS, "sebagian", "credit", 2, "micro", "P", "S01", "kerek"));
      Page own = artisan.open("/registry/business.xhtml?lang=id&code=" + RegistryFixture.ARTISANS);
      assertThat(own.locator("#path")).containsText("Akses kredit terbatas");
    }
  }

  private static void choose(Page page, String half, String... labels) {
    List<Locator> rows = page.locator("select[id^=" + half + "-where]").all();
    for (int i = 0; i < labels.length; i++) {
      rows.get(i).selectOption(new SelectOption().setLabel(labels[i]));
    }
  }
}
