package id.canting.programme.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.canting.document.Qr;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import id.canting.testing.Uploads;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A programme from its plan to the certificate, on the pages that officers use. */
@Browser
class ProgrammePagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID");
  private static JsonObject member;
  private static JsonObject second;

  @BeforeAll
  static void businesses() {
    member = REGISTRY.business("S01");
    second = REGISTRY.business("S01");
  }

  @Test
  void anOfficerMakesAProgrammeWithAnActivityAndMovesIt() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/programme/new-programme.xhtml");
      page.locator("#name").fill("Pelatihan <b>warna</b>");
      page.locator("#kind").selectOption("training");
      page.locator("input[type=radio][name=level][value=individual]").check();
      page.locator("input[name=constraints][value=labour]").check();
      page.locator("#from").fill("2024-03-01");
      page.locator("#to").fill("2024-02-01");
      page.locator("#budget-0-text").fill("Pelatih");
      page.locator("#budget-0-funding").selectOption("apbd");
      page.locator("#budget-0-budget").fill("-5");
      page.locator("#outputs-0-text").fill("Pembatik terlatih");
      page.locator("#outputs-0-target").fill("20");
      page.locator("input[name=eligibility-nib]").check();
      page.locator("#save").click();
      assertThat(page.locator("#to-error")).containsText("Hari terakhir");
      assertThat(page.locator("#budget-0-budget-error")).isVisible();
      assertThat(page.locator("#budget-0-budget")).hasValue("-5");
      assertThat(page.locator("input[name=constraints][value=labour]")).isChecked();
      assertThat(page.locator("input[name=eligibility-nib]")).isChecked();
      page.locator("#to").fill("2024-11-30");
      page.locator("#budget-0-budget").fill("25.000.000");
      page.locator("#save").click();
      assertThat(page.locator("h1")).hasText("Pelatihan <b>warna</b>");
      assertThat(page.locator("#inputs")).containsText("Rp25.000.000");
      assertThat(page.locator("main")).containsText("NIB");

      page.locator("#activities a").click();
      page.locator("#name").fill("Hari pertama");
      page.locator("#from").fill("2025-01-10");
      page.locator("#save").click();
      assertThat(page.locator("#from-error")).containsText("berlangsung");
      page.locator("#from").fill("2024-05-06");
      page.locator("#village").selectOption("35.23.08.2006");
      page.locator("#cost").fill("1000000");
      page.locator("#save").click();
      assertThat(page.locator("h1")).hasText("Hari pertama");
      page.locator(".ct-crumb a").last().click();
      page.locator("#next").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Dibuka");
      page.navigate(PORTAL.at("/programme/calendar.xhtml?month=2024-05").toString());
      assertThat(page.locator(".ct-month")).containsText("Hari pertama");
      page.navigate(PORTAL.at("/programme/programmes.xhtml?kind=training&constraint=labour&year=2024&query=warna").toString());
      assertThat(page.locator("tbody tr")).hasCount(1);
    }
  }

  @Test
  void attendanceIsEnteredOnAPhoneByCardNameAndList() {
    String activity = activity();
    try (SignedIn officer = PORTAL.signedIn("officer", PHONE)) {
      Page page = officer.open("/programme/attendance.xhtml?code=" + activity);
      page.locator("#card").fill("kartu rusak");
      page.locator("#enter-card").click();
      assertThat(page.locator("#card-error")).containsText("TBN-0001");
      page.locator("#card").fill(member.getString("code").toLowerCase());
      page.locator("#enter-card").click();
      assertThat(page.locator("#count")).containsText("1 peserta");
      page.locator("#card").fill(member.getString("code"));
      page.locator("#enter-card").click();
      assertThat(page.locator("#count")).containsText("1 peserta");
      page.locator("#query").fill(second.getString("code"));
      page.locator("#query").press("Enter");
      page.locator("input[name=who][value='" + second.getString("code") + "']").first().check();
      page.locator("#enter-ticked").click();
      assertThat(page.locator("#count")).containsText("2 peserta");
      page.locator("#lines").fill(member.getString("code") + " 40 82,5\nsalah ketik");
      page.locator("#enter-lines").click();
      assertThat(page.locator("#lines-error")).containsText("Baris 2");
      page.locator("#lines").fill(member.getString("code") + " 40 82,5");
      page.locator("#enter-lines").click();
      assertThat(page.locator("input[name='after-" + member.getString("code") + "']")).hasValue("82.5");
      page.locator("input[name='before-" + second.getString("code") + "']").fill("101");
      page.locator("#save-scores").click();
      assertThat(page.locator("#there .err")).isVisible();
      assertThat(page.locator("input[name='before-" + second.getString("code") + "']")).hasValue("101");
      assertThat((Number) page.evaluate("document.documentElement.scrollWidth")).satisfies(width -> assertThat(width.intValue()).isLessThanOrEqualTo(360));
      page.navigate(PORTAL.at("/programme/activity.xhtml?code=" + activity).toString());
      assertThat(page.locator("#attendance")).containsText(member.getString("code"));
    }
  }

  @Test
  void aTypedListComesBackAsAFileAndCanBeTakenBack() {
    String activity = activity();
    String head = "activity;business_id;score_before;score_after\n";
    JsonObject first = new Uploads(PORTAL).send("officer", "attendance", "hadir.csv",
        (head + activity + ";" + member.getString("code") + ";40;82,5\n" + activity + ";TBN-999999;;\n" + activity + ";" + member.getString("code") + ";40;82,5\n").getBytes(StandardCharsets.UTF_8), false);
    assertThat(first.getInt("created")).isEqualTo(1);
    assertThat(first.getJsonObject("counts").getInt("reject")).isEqualTo(1);
    assertThat(first.getJsonObject("counts").getInt("duplicate")).isEqualTo(1);
    String path = "/api/activities/" + activity + "/attendance";
    assertThat(REGISTRY.read("officer", path).body()).contains("\"after\":82.5").contains("\"source\":\"file\"");
    JsonObject again = new Uploads(PORTAL).send("officer", "attendance", "ekspor.csv", REGISTRY.read("officer", path + ".csv").body().getBytes(StandardCharsets.UTF_8), false);
    assertThat(again.getInt("created")).as("what left comes back and changes nothing").isZero();
    assertThat(again.getInt("updated")).isZero();
    JsonObject other = new Uploads(PORTAL).send("officer", "attendance", "lain.csv", (head + activity + ";" + member.getString("code") + ";50;\n").getBytes(StandardCharsets.UTF_8), false);
    assertThat(other.getJsonObject("counts").getInt("duplicate")).as("another score waits").isEqualTo(1);
    assertThat(REGISTRY.post("officer", "/api/imports/" + first.getInt("id") + "/undo", "").statusCode()).isEqualTo(200);
    assertThat(RegistryFixture.object(REGISTRY.read("officer", path)).getInt("total")).isZero();
  }

  @Test
  void photosOfAnActivityAreMadeAnewAndPicturesOnly() throws IOException {
    String activity = activity();
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", picture);
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/programme/activity.xhtml?code=" + activity);
      page.locator("#photo").setInputFiles(new FilePayload("foto.jpg", "image/jpeg", "<html>bukan foto</html>".getBytes(StandardCharsets.UTF_8)));
      page.locator("#add-photo").click();
      assertThat(page.locator("#photo-error")).isVisible();
      page.locator("#photo").setInputFiles(new FilePayload("foto.png", "image/png", picture.toByteArray()));
      page.locator("#add-photo").click();
      assertThat(page.locator(".ct-photos img")).hasCount(1);
    }
    String path = "/api/activities/" + activity + "/photos/1.jpg";
    HttpResponse<byte[]> small = PORTAL.file("leader.kerek", path + "?size=small");
    assertThat(small.statusCode()).isEqualTo(200);
    assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth()).isEqualTo(320);
    assertThat(PORTAL.file("researcher", path).statusCode()).isEqualTo(403);
  }

  @Test
  void aCertificateLeadsToThePageThatVerifiesIt() throws IOException {
    String activity = activity();
    HttpResponse<String> attended = REGISTRY.put("officer", "/api/activities/" + activity + "/attendance", null, "{\"businesses\": [\"" + member.getString("code") + "\"]}");
    String code = RegistryFixture.object(attended).getJsonArray("people").getJsonObject(0).getString("certificate");
    HttpResponse<byte[]> paper = PORTAL.file("leader.kerek", "/api/certificates/" + code + ".pdf");
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.headers().firstValue("Content-Type")).get().asString().startsWith("application/pdf");
    String address;
    try (PDDocument document = Loader.loadPDF(paper.body())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Sertifikat").contains("Wulandari").contains("Pelatihan pintu").contains(code);
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      ImageIO.write(page, "png", picture);
      address = Qr.read(picture.toByteArray()).orElseThrow();
    }
    HttpResponse<String> verified = PORTAL.send(HttpRequest.newBuilder(URI.create(address)));
    assertThat(verified.statusCode()).isEqualTo(200);
    assertThat(verified.body()).contains("asli").contains("Pelatihan pintu").contains(member.getString("name")).doesNotContain("0812").doesNotContain("Jalan Rahasia");
    HttpResponse<String> unknown = PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/public/certificate.xhtml?code=AAAA-AAAA-AAAA")));
    assertThat(unknown.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).contains("tidak dikenal").doesNotContain("asli.");
    assertThat(PORTAL.file("leader.tuban", "/api/certificates/" + code + ".pdf").statusCode()).isEqualTo(404);
    REGISTRY.put("officer", "/api/activities/" + activity + "/attendance", null, "{\"businesses\": []}");
    assertThat(PORTAL.send(HttpRequest.newBuilder(URI.create(address))).body()).as("attendance taken back").contains("tidak dikenal");
  }

  @Test
  void memberCardsCarryTheCodeOfTheBusinessAndLeadersPrintTheirMembers() throws IOException {
    try (PDDocument document = Loader.loadPDF(PORTAL.file("leader.kerek", "/api/cards.pdf?business=" + member.getString("code")).body())) {
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", picture);
      assertThat(Qr.read(picture.toByteArray())).contains(member.getString("code"));
    }
    try (PDDocument document = Loader.loadPDF(PORTAL.file("leader.tuban", "/api/cards.pdf?business=" + member.getString("code")).body())) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain(member.getString("code"));
    }
  }

  @Test
  void figuresOfReachLeadToTheirBusinesses() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/programme/reach.xhtml?by=sentra&sentra=S01");
      String never = page.locator("table.ct-stat").first().locator("tbody tr").first().locator("td").nth(3).innerText();
      page.locator("table.ct-stat").first().locator("tbody tr").first().locator("td").nth(3).locator("a").click();
      assertThat(page.locator("#rows h2")).containsText(never);
      assertThat(page.locator("#rows tbody")).containsText("belum pernah");
    }
  }

  private static String activity() {
    String programme = code("/api/programmes", "{\"name\": \"Program pintu\", \"level\": \"individual\", \"kind\": \"training\", \"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}");
    return code("/api/activities", "{\"programme\": \"" + programme + "\", \"name\": \"Pelatihan pintu\", \"date\": \"2024-05-05\", \"village\": \"35.23.08.2006\"}");
  }

  private static String code(String path, String body) {
    return RegistryFixture.object(REGISTRY.post("officer", path, body)).getString("code");
  }
}
