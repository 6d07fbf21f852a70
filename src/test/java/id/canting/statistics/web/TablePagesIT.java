package id.canting.statistics.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import id.canting.testing.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the study's round as people read them. */
@Browser
class TablePagesIT {
  private static final Portal PORTAL = Portal.get();
  private static final Uploads UPLOADS = new Uploads(PORTAL);
  private static final String PAGE = "/statistics/tables.xhtml?period=2010-S2&table=";

  @BeforeAll
  static void importTheStudy() throws IOException {
    if (PORTAL.read("officer", "/api/tables/3?period=2010-S2").statusCode() == 404) {
      try (InputStream in = TablePagesIT.class.getResourceAsStream("/study/respondents.csv")) {
        UPLOADS.settleAll("officer", UPLOADS.send("officer", "responses", "respondents.csv", in.readAllBytes(), false));
      }
    }
  }

  @Test
  void theSixContradictionsOfTheStudyAndItsTwoNotesStandBesideWhatIsComputed() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      List<String> differences = new ArrayList<>();
      for (String table : List.of("1", "2", "3", "4")) {
        Page page = officer.open(PAGE + table + "&lang=id");
        differences.addAll(page.locator(".ct-stat .ct-differs").allInnerTexts());
        page.close();
      }
      assertThat(differences).containsExactlyInAnyOrder(
          "45,45 ≠ 45,46", "16,67 ≠ 16,66", "29 ≠ 30", "34,5 ≠ 35,7", "5 ≠ 4", "6,0 ≠ 4,8", "17,9 ≠ 17,8", "16,63 ≠ 14,18", "38,68 ≠ 38,67", "Semanding ≠ Tuban");
      Page cost = officer.open(PAGE + "4&lang=id");
      assertThat(cost.locator("p", new Page.LocatorOptions().setHasText("16,63 ≠ 14,18"))).containsText("Rerata tercetak tidak cocok");
    }
  }

  @Test
  void whatIsPrintedIsNotComparedWithAPartOfTheRound() {
    try (SignedIn officer = PORTAL.signedIn("officer"); SignedIn leader = PORTAL.signedIn("leader.kerek")) {
      assertThat(officer.open(PAGE + "3&sex=P,L").locator(".ct-differs")).hasCount(0);
      assertThat(leader.open(PAGE + "3").locator(".ct-differs")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3", "4", "3&sentra=S01,S06&sex=P", "4&subDistrict=Kerek&scale=small"})
  void everyCountOpensAsManyRecords(String table) {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open(PAGE + table);
      int links = 0;
      for (Locator link : page.locator(".ct-stat td a").all()) {
        URI list = URI.create(link.getAttribute("href"));
        assertThat(list.getPath()).isEqualTo("/survey/responses.xhtml");
        String query = Pattern.compile("period=2010-S2&").matcher(list.getRawQuery()).replaceFirst("");
        assertThat(UPLOADS.read("officer", "/api/rounds/2010-S2/responses?size=1&" + query).getInt("total")).as(query).isEqualTo(Integer.parseInt(link.innerText().replaceAll(" ≠.*", "")));
        links++;
      }
      assertThat(links).isGreaterThanOrEqualTo(15);
    }
  }

  @Test
  void aCountLeadsToThePageOfItsRecords() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      for (String row : List.of("Perempuan", "51 atau lebih", "Kosong", "n")) {
        Page page = officer.open(PAGE + "3&sentra=S06&lang=id");
        Locator cell = page.locator(".ct-stat tr", new Page.LocatorOptions().setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(row).setExact(true)))).first().locator("td a").last();
        String count = cell.innerText();
        cell.click();
        assertThat(page.locator(".ct-ctx")).containsText("n = " + count);
        page.close();
      }
    }
  }

  @Test
  void roundAndFilterAreChosenAndStandInTheAddress() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/statistics/tables.xhtml?table=3&lang=id");
      page.selectOption("#period", "2010-S2");
      page.locator(".ct-asks button").click();
      assertThat(page.locator(".ct-ctx")).containsText("n = 84");
      page.locator(".ct-chip.add").click();
      page.locator("input[name=scale][value=micro]").check();
      page.locator("input[name=sex][value=L]").check();
      page.locator(".ct-filter .foot button").click();
      assertThat(page.locator(".ct-ctx")).containsText("n = 3");
      assertThat(page.url()).contains("table=3").contains("period=2010-S2").contains("scale=micro").contains("sex=L");
      page.locator(".ct-tabs a").last().click();
      assertThat(page.locator("h1")).containsText("Tabel 4");
      assertThat(page.locator(".ct-ctx")).containsText("n = 3");
      page.locator(".ct-clear").click();
      assertThat(page.locator(".ct-ctx")).containsText("n = 84");
    }
  }

  @Test
  void theFilesOfThePageHoldItsFigures() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open(PAGE + "4&sentra=S06");
      String href = page.locator("a[href*='.csv']").getAttribute("href");
      String csv = PORTAL.read("officer", href).body();
      assertThat(href).contains("period=2010-S2").contains("sentra=S06");
      assertThat(csv.lines().toList().get(0)).isEqualTo("\uFEFFvariable;key;micro_n;micro_percent;micro_mean;micro_sd;small_n;small_percent;small_mean;small_sd;total_n;total_percent;total_mean;total_sd;interval");
      List<String> counts = page.locator(".ct-stat td a").allInnerTexts();
      List<String> inFile = new ArrayList<>();
      csv.lines().skip(1).forEach(line -> {
        String[] cells = line.split(";", -1);
        inFile.addAll(List.of(cells[2], cells[6], cells[10]));
      });
      assertThat(inFile).isEqualTo(counts);
    }
  }
}
