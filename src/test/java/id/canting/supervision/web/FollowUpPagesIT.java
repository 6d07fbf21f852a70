package id.canting.supervision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.canting.registry.RegistryFixture;
import id.canting.supervision.followup.FollowUpFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Follow-ups on the pages: an artisan ticks off on a phone without scripts, an officer looks, opens again, confirms, and changes many at once. */
@Browser
class FollowUpPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final FollowUpFixture FOLLOW_UPS = new FollowUpFixture(REGISTRY);
  private static final LocalDate TODAY = FollowUpFixture.today();
  private static final int LIGHT = 50_000;

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID").setJavaScriptEnabled(false);
  }

  @BeforeAll
  static void business() throws SQLException {
    REGISTRY.artisansBusiness();
  }

  @Test
  void anArtisanTicksOffWithAPhotoOnAPhoneWithoutScriptsAndAnOfficerConfirms() throws SQLException {
    String visit = FOLLOW_UPS.visit(RegistryFixture.ARTISANS);
    String id = FOLLOW_UPS.agreed(visit, "Pasang <b>saringan</b> limbah", "artisan", TODAY.minusDays(2));
    FOLLOW_UPS.agreed(visit, "Kirim pelatih pewarna", "officer", TODAY.plusDays(20));
    try (SignedIn artisan = PORTAL.signedIn("artisan.0001", phone())) {
      Page page = artisan.open("/artisan/home.xhtml");
      assertThat(page.locator("a[href='tasks.xhtml']")).containsText("lewat tenggat:");
      page.locator("a[href='tasks.xhtml']").click();
      assertThat(page.locator("main")).containsText("Kirim pelatih pewarna");
      assertThat(page.locator("h3", new Page.LocatorOptions().setHasText("Pasang <b>saringan</b> limbah"))).isVisible();
      page.locator("a[href='task.xhtml?id=" + id + "']").click();
      page.locator("#tell").click();
      assertThat(page.locator("#evidence-error")).isVisible();
      page.locator("#evidence").fill("Saringan kain, dua lapis");
      page.locator("#photo").setInputFiles(new FilePayload("foto.jpg", "image/jpeg", "<html>bukan foto".getBytes(StandardCharsets.UTF_8)));
      page.locator("#tell").click();
      assertThat(page.locator("#photo-error")).isVisible();
      assertThat(page.locator("#evidence")).hasValue("Saringan kain, dua lapis");
      assertThat(state(id)).isEqualTo("open");
      page.locator("#photo").setInputFiles(new FilePayload("foto.jpg", "image/jpeg", FollowUpFixture.jpeg()));
      page.locator("#tell").click();
      assertThat(page.locator("main")).containsText("Petugas akan memeriksanya");
      assertThat(page.locator("main")).containsText("Menunggu diperiksa petugas");
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("nothing wider than the screen").isLessThanOrEqualTo(360);
    }
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/home.xhtml");
      page.locator("a[href$='follow-ups.xhtml?status=unconfirmed']").click();
      page.locator("a[href='follow-up.xhtml?id=" + id + "']").click();
      assertThat(page.locator("#evidence-card")).containsText("Saringan kain, dua lapis");
      assertThat((Integer) page.locator("#evidence-card img").evaluate("i => i.decode().then(() => i.naturalWidth)")).isEqualTo(320);
      page.locator("summary", new Page.LocatorOptions().setHasText("Buka lagi")).click();
      page.locator("#reopen").click();
      assertThat(page.locator("#remark-error")).isVisible();
      page.locator("#remark").fill("Airnya masih keruh");
      page.locator("#reopen").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Lewat tenggat");
      assertThat(page.locator("main")).containsText("Airnya masih keruh");
    }
    try (SignedIn artisan = PORTAL.signedIn("artisan.0001", phone())) {
      Page page = artisan.open("/artisan/task.xhtml?lang=jv&id=" + id);
      assertThat(page.locator("main")).containsText("Pesen saking petugas");
      assertThat(page.locator("main")).containsText("Airnya masih keruh");
      page.locator("#evidence").fill("Sudah bening");
      page.locator("#tell").click();
      assertThat(page.locator("main")).containsText("Matur nuwun");
    }
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/supervision/follow-up.xhtml?id=" + id);
      page.locator("summary", new Page.LocatorOptions().setHasText("Pastikan selesai")).click();
      page.locator("#confirm").click();
      assertThat(page.locator(".ct-ctx .ct-pill")).hasText("Selesai, diperiksa");
      assertThat(page.locator("#confirm-form, #edit-form, #reopen-form, #tell-form")).hasCount(0);
      page.locator("summary", new Page.LocatorOptions().setHasText("Riwayat")).click();
      assertThat(page.locator(".ct-time")).containsText("Airnya masih keruh");
    }
    assertThat(state(id)).isEqualTo("confirmed");
  }

  @Test
  void anOfficerChangesWhatWasTickedAndAllRowsOfAFilter() throws SQLException {
    String visit = FOLLOW_UPS.visit(RegistryFixture.ARTISANS);
    String first = FOLLOW_UPS.agreed(visit, "Tugas pertama", "artisan", TODAY.minusDays(3));
    FOLLOW_UPS.agreed(visit, "Tugas kedua", "artisan", TODAY.plusDays(3));
    FOLLOW_UPS.agreed(visit, "Tugas ketiga", "leader", TODAY.plusDays(3));
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setViewportSize(1280, 900).setLocale("id-ID").setJavaScriptEnabled(false))) {
      Page page = officer.open("/supervision/follow-ups.xhtml?visit=" + visit);
      page.locator("button[name=action][value=reassign]").click();
      assertThat(page.locator("main")).containsText("Belum ada yang dipilih");
      page.goBack();
      page.locator("input[name=ids][value='" + first + "']").check();
      page.locator("button[name=action][value=reassign]").click();
      assertThat(page.locator(".ct-ctx")).containsText("1 tindak lanjut");
      page.locator("#person").fill("Bu Ratna");
      page.locator("#perform").click();
      assertThat(page.locator("#owner-error")).isVisible();
      assertThat(page.locator("#person")).hasValue("Bu Ratna");
      page.locator("#owner").selectOption("leader");
      page.locator("#perform").click();
      assertThat(page.locator("[role=status]")).containsText("1");
      assertThat(REGISTRY.sql("select concat(owner, ' ', person) from follow_up where id = " + first)).containsExactly("leader Bu Ratna");

      page.navigate(PORTAL.at("/supervision/follow-ups.xhtml?owner=leader&visit=" + visit).toString());
      page.locator("input[name=which][value=all]").check();
      page.locator("button[name=action][value=confirm]").click();
      assertThat(page.locator(".ct-ctx")).containsText("2 tindak lanjut");
      page.locator("#perform").click();
      assertThat(page.locator("[role=status]")).containsText("2");
    }
    assertThat(REGISTRY.sql("select f.state from follow_up f join visit v on v.id = f.visit_id where v.uuid = '" + visit + "' order by number")).containsExactly("confirmed", "open", "confirmed");
  }

  @Test
  void theOverdueOnesAreSummedUpByOwnerAndBySentra() throws SQLException {
    String business = REGISTRY.business("S05").getString("code");
    String visit = FOLLOW_UPS.visit(business);
    String id = FOLLOW_UPS.agreed(visit, "Terlambat sekali", "partner", TODAY.minusDays(40));
    FOLLOW_UPS.patched("officer", id, "{\"person\":\"Bank Uji\"}");
    try (SignedIn leader = PORTAL.signedIn("leader.tuban")) {
      Page page = leader.open("/supervision/follow-ups.xhtml?status=overdue");
      page.locator("a", new Page.LocatorOptions().setHasText("Mitra: Bank Uji")).click();
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody")).containsText("terlambat 40 hari");
      assertThat(page.locator("button[name=action]")).hasCount(1);
      page.navigate(PORTAL.at("/supervision/follow-up.xhtml?id=" + id).toString());
      assertThat(page.locator("#tell-form, #confirm-form, #edit-form")).hasCount(0);
    }
  }

  @Test
  void theArtisansPagesAreLightAndSpeakThreeLanguages() throws SQLException {
    String id = FOLLOW_UPS.agreed(RegistryFixture.ARTISANS);
    String session = PORTAL.session("artisan.0001");
    for (String page : List.of("/artisan/tasks.xhtml", "/artisan/task.xhtml?id=" + id)) {
      for (String language : List.of("id", "jv", "en")) {
        HttpResponse<String> answer = PORTAL.send(HttpRequest.newBuilder(PORTAL.at(page)).header("Cookie", session + "; lang=" + language));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).as(page).isLessThanOrEqualTo(LIGHT);
        assertThat(answer.body()).doesNotContain("<script").doesNotContain("???").contains("Pasang saringan");
      }
    }
  }

  private static String state(String id) throws SQLException {
    return REGISTRY.sql("select state from follow_up where id = " + id).get(0);
  }
}
