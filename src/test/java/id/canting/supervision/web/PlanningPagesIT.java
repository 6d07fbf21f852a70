package id.canting.supervision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.registry.RegistryFixture.object;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.SignedIn;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer plans visits: takes proposals, assigns them, sees the way of the day, prints the letter, sets weights and targets. */
@Browser
class PlanningPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private static final String PERIOD = TODAY.plusYears(1).getYear() + "-S1";
  private static final LocalDate DAY = LocalDate.of(TODAY.getYear() + 1, 1, 20);

  @Test
  void proposalsAreTickedAssignedAndLeaveAsALetter() throws IOException {
    List<String> codes = List.of(REGISTRY.business("S05").getString("code"), REGISTRY.business("S05").getString("code"));
    String officer = "Sri Uji " + RegistryFixture.fresh();
    try (SignedIn window = REGISTRY.portal.signedIn("officer")) {
      Page page = window.open("/supervision/planning.xhtml?sentra=S05&size=200&period=" + PERIOD);
      assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(codes.get(0))).locator(".ct-reasons")).containsText("Belum pernah dikunjungi");

      page.locator("#day").fill(DAY.toString());
      page.locator("#others").fill(officer);
      page.locator("button[name=plan]").click();
      assertThat(page.locator("#errors")).containsText("Centang sedikitnya satu usaha");
      assertThat(page.locator("#others")).hasValue(officer);
      assertThat(page.locator("#day")).hasValue(DAY.toString());
      assertThat(page.locator(".ct-chip").first()).containsText("S05");

      codes.forEach(code -> page.locator("input[name=pick][value='" + code + "']").check());
      page.locator("#day").fill(TODAY.toString());
      page.locator("button[name=plan]").click();
      assertThat(page.locator("#day-error")).containsText("Pilih hari dari");
      codes.forEach(code -> assertThat(page.locator("input[name=pick][value='" + code + "']")).isChecked());
      page.locator("#day").fill(DAY.toString());
      page.locator("input[name=officer][value=officer]").uncheck();
      page.locator("button[name=plan]").click();

      assertThat(page.locator(".ct-msg.ok")).containsText("2 kunjungan direncanakan");
      assertThat(page.locator(".ct-ctx")).containsText(officer);
      assertThat(page.locator(".ct-table tbody tr")).hasCount(3);
      Locator map = page.locator("a[href^='geo:']").first();
      assertThat(map).hasAttribute("href", Pattern.compile("geo:-6\\.912345,111\\.912345.*"));
      page.locator("#signatory").fill("Dra. Uji");
      page.locator("button[name=issue]").click();
      assertThat(page.locator(".ct-msg.ok")).containsText("/ST/");
      byte[] pdf = page.request().get(page.locator("a[href$='.pdf']").first().evaluate("a => a.href").toString()).body();
      try (PDDocument paper = Loader.loadPDF(pdf)) {
        Assertions.assertThat(new PDFTextStripper().getText(paper)).contains("Surat Tugas", officer, "Dra. Uji").contains(codes);
      }

      Page calendar = window.open("/supervision/calendar.xhtml?month=" + DAY.toString().substring(0, 7));
      assertThat(calendar.locator(".ct-month a", new Page.LocatorOptions().setHasText(officer))).containsText("2");
      Page again = window.open("/supervision/planning.xhtml?sentra=S05&size=200&period=" + PERIOD);
      codes.forEach(code -> assertThat(again.locator("input[name=pick][value='" + code + "']")).hasCount(0));
    }
  }

  @Test
  void weightsAndTargetsAreTypedAndKept() {
    int before = object(REGISTRY.read("officer", "/api/planner-weights")).getJsonObject("weights").getInt("profile");
    try (SignedIn window = REGISTRY.portal.signedIn("officer")) {
      Page page = window.open("/supervision/weights.xhtml");
      page.locator("#weights-profile").fill("12");
      page.locator("#save").click();
      assertThat(page.locator("#weights-profile-error")).containsText("0");
      assertThat(page.locator("#weights-profile")).hasValue("12");
      page.locator("#weights-profile").fill(String.valueOf(before == 3 ? 5 : 3));
      page.locator("#save").click();
      assertThat(page.locator(".ct-msg.ok")).containsText("Bobot disimpan");
      page.navigate(REGISTRY.portal.at("/supervision/weights.xhtml").toString());
      assertThat(page.locator(".ct-card .ct-list li").first()).containsText("Kebaruan profil");
      page.locator("#weights-profile").fill(String.valueOf(before));
      page.locator("#save").click();
      assertThat(page.locator(".ct-msg.ok")).containsText("Bobot disimpan");

      page.navigate(REGISTRY.portal.at("/supervision/targets.xhtml?period=1898-S1").toString());
      page.locator("#targets-total").fill("banyak");
      page.locator("button[name=save]").click();
      assertThat(page.locator("#targets-total-error")).containsText("banyak");
      page.locator("#targets-total").fill("101");
      page.locator("#targets-sentra-S01").fill("62,5");
      page.locator("button[name=save]").click();
      assertThat(page.locator("#targets-total-error")).containsText("100");
      page.locator("#targets-total").fill("80");
      page.locator("button[name=save]").click();
      assertThat(page.locator(".ct-msg.ok")).containsText("1898-S1");
      assertThat(page.locator("#targets-sentra-S01")).hasValue("62,5");
      Assertions.assertThat(object(REGISTRY.read("officer", "/api/visit-targets/1898-S1")).getJsonArray("targets")).hasSize(2);
    }
  }
}
