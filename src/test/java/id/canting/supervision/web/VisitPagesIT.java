package id.canting.supervision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit as an officer makes it: planned at the desk, written on a phone with a bad network, returned, closed, printed. */
@Browser
class VisitPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private static JsonObject business;

  @BeforeAll
  static void business() {
    business = REGISTRY.business("S01");
  }

  @Test
  void aVisitIsPlannedWrittenOnAPhoneReturnedClosedAndPrinted() throws IOException {
    String code = business.getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer", phone())) {
      Page page = officer.open("/supervision/new-visit.xhtml");
      page.locator("#business").fill("TBN-999999");
      page.locator("#date").fill(TODAY.plusDays(3).toString());
      page.locator("#save").click();
      assertThat(page.locator("#business-error")).containsText("TBN-999999");
      page.locator("#business").fill(code);
      page.locator("#officers").fill("officer\nSri Hartini");
      page.locator("#save").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Direncanakan");
      String uuid = page.url().replaceAll(".*uuid=", "");
      page.locator("a[href^='visit-form']").click();

      page.locator("#date").fill(TODAY.toString());
      page.locator("#persons").fill("Siti");
      page.locator("#locate").click();
      assertThat(page.locator("#place")).containsText("-6.9");
      page.locator("#submit").click();
      assertThat(page.locator("#faults")).containsText("belum diisi");
      answer(page, "producing", "no");
      assertThat(page.locator("[data-question=idle_reason]")).isVisible();
      answer(page, "producing", "yes");
      assertThat(page.locator("[data-question=idle_reason]")).isHidden();
      page.locator("[name='answers.workers']").fill("900");
      answer(page, "orders", "3");
      answer(page, "main_problem", "demand");
      answer(page, "bookkeeping", "no");
      page.locator("#submit").click();
      assertThat(page.locator("[data-field='answers.workers'] .fault")).containsText("0 sampai 500");
      page.locator("[name='answers.workers']").fill("4");
      page.locator("#add-findings").click();
      page.locator("#findings [name=kind]").selectOption("waste");
      page.locator("#findings [name=severity]").selectOption("3");
      page.locator("#findings [name=text]").fill("Bak penampung bocor");
      page.locator("#findings input[type=file]").setInputFiles(new FilePayload("bak.jpg", "image/jpeg", jpeg()));
      assertThat(page.locator("#findings img")).isVisible();
      page.locator("#add-followUps").click();
      page.locator("#followUps [name=task]").fill("Tambal bak penampung");
      page.locator("#followUps [name=due]").fill(TODAY.plusDays(14).toString());
      page.locator("#submit").click();
      assertThat(page.locator("#followUps .fault")).containsText("belum diisi");
      page.locator("#followUps [name=owner]").selectOption("artisan");
      page.locator("#add-photos").setInputFiles(new FilePayload("kerja.jpg", "image/jpeg", jpeg()));
      assertThat(page.locator("#photos img")).isVisible();
      page.locator("#internal").fill("Curiga dibuang malam hari");
      sign(page);
      assertThat((Number) page.evaluate("document.documentElement.scrollWidth")).satisfies(width -> assertThat(width.intValue()).isLessThanOrEqualTo(360));
      page.locator("#submit").click();

      page.waitForURL("**/visit.xhtml?uuid=" + uuid);
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Terkirim");
      assertThat(page.locator("#findings")).containsText("Bak penampung bocor");
      assertThat(page.locator("#follow-ups")).containsText("Tambal bak penampung");
      assertThat(page.locator("#photos img")).hasCount(1);
      page.locator("summary:has-text('Kembalikan')").click();
      page.locator("#return").click();
      assertThat(page.locator("#remark-error")).isVisible();
      page.locator("#remark").fill("Jumlah pekerja dihitung ulang");
      page.locator("#return").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Dikembalikan");
      page.locator("a[href^='visit-form']").click();
      assertThat(page.locator("main")).containsText("Jumlah pekerja dihitung ulang");
      assertThat(page.locator("[name='answers.workers']")).hasValue("4");
      page.locator("[name='answers.workers']").fill("5");
      page.locator("#submit").click();
      page.waitForURL("**/visit.xhtml?uuid=" + uuid);
      page.locator("#review").click();
      page.locator("summary:has-text('Tutup')").click();
      page.locator("#close").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Ditutup");

      byte[] pdf = PORTAL.file("officer", "/api/visits/" + uuid + "/minutes.pdf").body();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(document);
        assertThat(text).contains("Berita acara kunjungan", code, "Bak penampung bocor", "Tambal bak penampung", "Sri Hartini").doesNotContain("Curiga").doesNotContain("???");
      }
      page.locator("summary:has-text('Koreksi')").click();
      page.locator("#reason").fill("Salah kecamatan");
      page.locator("#correct").click();
      assertThat(page.locator(".ct-ctx")).containsText("edisi 2");
    }
  }

  @Test
  void withoutANetworkNothingIsLostAndAClosedBrowserGoesOn() throws Exception {
    String code = REGISTRY.business("S02").getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer", phone())) {
      BrowserContext window = officer.window();
      Page page = officer.open("/supervision/visit-form.xhtml?business=" + code + "&purpose=coaching");
      assertThat(page.locator("#questions fieldset").first()).isVisible();
      window.setOffline(true);
      page.locator("#recommendations").fill("Catat pesanan tiap hari");
      answer(page, "producing", "yes");
      page.locator("#save").click();
      assertThat(page.locator("#state")).containsText("Sinyal putus");
      String uuid = page.url().replaceAll(".*uuid=([0-9a-f-]+).*", "$1");
      assertThat(REGISTRY.sql("select count(*) from visit where uuid = '" + uuid + "'")).containsExactly("0");
      page.close();
      window.setOffline(false);
      Page again = officer.open("/supervision/visits.xhtml");
      again.locator("[data-visit-drafts] a[href*='" + uuid + "']").click();
      assertThat(again.locator("#recommendations")).hasValue("Catat pesanan tiap hari");
      assertThat(again.locator("[name='answers.producing'][value=yes]")).isChecked();
      assertThat(again.locator("#state")).containsText("Sampai di kantor");
      assertThat(REGISTRY.sql("select count(*) from visit where uuid = '" + uuid + "'")).containsExactly("1");
    }
  }

  @Test
  void twoWhoChangeTheSameVisitSeeBothVersionsFieldByField() {
    String code = REGISTRY.business("S01").getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer", phone())) {
      Page page = officer.open("/supervision/visit-form.xhtml?business=" + code + "&purpose=coaching");
      page.locator("#recommendations").fill("Saran pertama");
      page.locator("#agreements").fill("Kesepakatan pertama");
      page.locator("#save").click();
      assertThat(page.locator("#state")).containsText("Sampai di kantor");
      String path = "/api/visits/" + page.url().replaceAll(".*uuid=([0-9a-f-]+).*", "$1");
      HttpResponse<String> read = REGISTRY.read("officer", path);
      String other = read.body().replace("Saran pertama", "Saran dari rekan").replace("Kesepakatan pertama", "Kesepakatan rekan");
      assertThat(REGISTRY.put("officer", path, tag(read), other).statusCode()).isEqualTo(200);
      page.locator("#recommendations").fill("Saran saya");
      page.locator("#save").click();
      Locator conflict = page.locator("#conflict");
      assertThat(conflict.locator("[data-conflict=recommendations]")).containsText("Saran saya");
      assertThat(conflict.locator("[data-conflict=recommendations]")).containsText("Saran dari rekan");
      assertThat(conflict.locator("fieldset")).hasCount(2);
      conflict.locator("[data-conflict=agreements] input[value=theirs]").check();
      page.locator("#merge").click();
      assertThat(page.locator("#state")).containsText("Sampai di kantor");
      JsonObject merged = object(REGISTRY.read("officer", path));
      assertThat(merged.getString("recommendations")).isEqualTo("Saran saya");
      assertThat(merged.getString("agreements")).isEqualTo("Kesepakatan rekan");
    }
  }

  @Test
  void answersOfTheVisitBeforeArePrefilledAndDifferencesShown() {
    String code = REGISTRY.business("S01").getString("code");
    String before = """
        {"business": "%s", "purpose": "coaching", "date": "%s", "officers": ["Sri"], "status": "submitted",
         "answers": {"producing": true, "workers": 4, "orders": 2, "main_problem": "credit", "bookkeeping": false}}""".formatted(code, TODAY.minusDays(60));
    assertThat(REGISTRY.put("officer", "/api/visits/" + UUID.randomUUID(), null, before).statusCode()).isEqualTo(201);
    try (SignedIn officer = PORTAL.signedIn("officer", phone())) {
      Page page = officer.open("/supervision/visit-form.xhtml?business=" + code + "&purpose=coaching");
      assertThat(page.locator("[name='answers.workers']")).hasValue("4");
      assertThat(page.locator("[name='answers.main_problem'][value=credit]")).isChecked();
      page.locator("[name='answers.workers']").fill("7");
      assertThat(page.locator("[data-question=workers] .was.differs")).containsText("4 orang");
      assertThat(page.locator("[data-question=orders] .was.differs")).hasCount(0);
      assertThat(page.locator("#state")).containsText("Sampai di kantor");
    }
  }

  @Test
  void theFormIsLightAndNobodyElseOpensIt() {
    String code = REGISTRY.business("S01").getString("code");
    try (SignedIn officer = PORTAL.signedIn("officer", phone())) {
      List<Integer> bytes = new ArrayList<>();
      Page page = officer.window().newPage();
      page.onResponse(answer -> bytes.add(answer.request().sizes().responseBodySize));
      page.navigate(PORTAL.at("/supervision/visit-form.xhtml?business=" + code + "&purpose=coaching").toString());
      assertThat(page.locator("#questions fieldset").first()).isVisible();
      assertThat(bytes).hasSizeGreaterThan(4);
      assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).as("bytes transferred, everything included: %s", bytes).isLessThan(50_000);
    }
    for (String account : List.of("leader.kerek", "artisan.0001", "researcher", "admin")) {
      try (SignedIn other = PORTAL.signedIn(account)) {
        Page page = other.open("/supervision/visit-form.xhtml?business=" + code);
        assertThat(page.locator("#visit")).hasCount(0);
      }
    }
  }

  private static void answer(Page page, String question, String value) {
    page.locator("[name='answers." + question + "'][value='" + value + "']").check();
  }

  private static void sign(Page page) {
    page.locator("#pad").scrollIntoViewIfNeeded();
    BoundingBox box = page.locator("#pad").boundingBox();
    page.mouse().move(box.x + 30, box.y + 60);
    page.mouse().down();
    page.mouse().move(box.x + 120, box.y + 30);
    page.mouse().move(box.x + 200, box.y + 90);
    page.mouse().up();
    assertThat(page.locator("#unsign")).isVisible();
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID").setPermissions(List.of("geolocation")).setGeolocation(new Geolocation(-6.9, 112.05));
  }

  private static byte[] jpeg() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2000, 1200, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }
}
