package id.canting.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.canting.notice.NoticeFixture;
import id.canting.notice.application.Applying;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applying on a phone without scripts, a leader for members, an officer who gives the seats. */
@Browser
class ApplicationPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final Applying APPLYING = new Applying(REGISTRY);
  private static String member;
  private static String foreign;

  @BeforeAll
  static void register() throws SQLException {
    REGISTRY.artisansBusiness();
    member = REGISTRY.business("S01").getString("code");
    foreign = REGISTRY.business("S05").getString("code");
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID").setJavaScriptEnabled(false);
  }

  @Test
  void anArtisanAppliesOnAPhoneWithoutScriptsAndWithdraws() {
    String notice = APPLYING.notice(1, "first-come", "");
    try (BrowserContext window = PORTAL.window(phone())) {
      Page page = window.newPage();
      page.navigate(PORTAL.at("/p/" + notice).toString());
      page.locator("a.b", new Page.LocatorOptions().setHasText("Saya mau ikut")).click();
      PORTAL.fillIn(page, "artisan.0001");
      assertThat(page).hasURL(PORTAL.at("/artisan/apply.xhtml?notice=" + notice).toString());
      page.locator("#confirm").click();
      assertThat(page.locator("main")).containsText("Usaha Anda mendapat tempat");
      assertThat(object(REGISTRY.read("officer", Applying.at(notice) + "/" + RegistryFixture.ARTISANS)).getJsonObject("application").getString("status")).isEqualTo("accepted");
      APPLYING.apply("officer", notice, member);
      page.locator("summary", new Page.LocatorOptions().setHasText("Batalkan")).click();
      page.locator("#withdraw").click();
      assertThat(page.locator("main")).containsText("Pendaftaran dibatalkan");
      assertThat(page.locator("main")).containsText("daftar tunggu");
      assertThat(APPLYING.status("officer", notice, member)).isEqualTo("accepted");
    }
  }

  @Test
  void whoMayNotTakePartReadsWhyInPlainWords() {
    String notice = APPLYING.notice(5, "first-come", ", \"eligibility\": [{\"kind\": \"workers\", \"min\": 500}]");
    try (SignedIn artisan = PORTAL.signedIn("artisan.0001", phone())) {
      Page page = artisan.open("/artisan/apply.xhtml?notice=" + notice);
      assertThat(page.locator("main")).containsText("Tenaga kerja harus paling sedikit 500 orang.");
      assertThat(page.locator("#confirm")).hasCount(0);
    }
  }

  @Test
  void anArtisanAsksForCreditAndWhatIsWrongIsToldBesideItsField() {
    String body = "{\"title\": \"KUR uji\", \"text\": \"Kredit.\", \"kind\": \"credit\", \"audience\": {}, \"closes\": \"%s\", \"allocation\": \"first-come\", \"publish\": true}";
    String notice = REGISTRY.created("officer", "/api/notices", body.formatted(NoticeFixture.today().plusDays(5))).getString("code");
    try (SignedIn artisan = PORTAL.signedIn("artisan.0001", phone())) {
      Page page = artisan.open("/artisan/apply.xhtml?notice=" + notice);
      page.locator("#asked").fill("900.000.000");
      page.locator("#confirm").click();
      assertThat(page.locator("#asked-error")).containsText("500");
      assertThat(page.locator("#bank-error")).isVisible();
      assertThat(page.locator("#asked")).hasValue("900.000.000");
      page.locator("#asked").fill("9.000.000");
      page.locator("#bank").fill("BRI Unit Kerek");
      page.locator("#confirm").click();
      assertThat(page.locator("main")).containsText("Diajukan");
    }
    String at = "/notice/application.xhtml?notice=" + notice + "&business=" + RegistryFixture.ARTISANS;
    try (SignedIn officer = PORTAL.signedIn("officer", phone().setViewportSize(1280, 900))) {
      Page page = officer.open(at);
      page.locator("#at-bank").click();
      page.locator("#amount").fill("9.000.001");
      page.locator("#grant").click();
      assertThat(page.locator("#amount-error")).isVisible();
      page.locator("#amount").fill("8.000.000");
      page.locator("#grant").click();
      page.locator("#used").fill("5000000");
      page.locator("#purpose").fill("Kain mori");
      page.locator("#use").click();
      assertThat(page.locator("main")).containsText("Kain mori");
    }
  }

  @Test
  void aLeaderAppliesForMembersAndForNobodyElse() {
    String notice = APPLYING.notice(5, "first-come", "");
    String second = REGISTRY.business("S01").getString("code");
    try (SignedIn leader = PORTAL.signedIn("leader.kerek", phone())) {
      Page page = leader.open("/artisan/apply.xhtml?notice=" + notice);
      assertThat(page).hasURL(PORTAL.at("/notice/apply.xhtml?notice=" + notice).toString());
      page.locator("input[name=query]").fill(foreign);
      page.locator("form.ct-search button").click();
      assertThat(page.locator(".ct-empty")).isVisible();
      page.navigate(PORTAL.at("/notice/apply.xhtml?notice=" + notice + "&query=Batik%20Uji").toString());
      page.locator("input[name=chosen][value=" + member + "]").check();
      page.locator("input[name=chosen][value=" + second + "]").check();
      page.locator("#apply-all").click();
      assertThat(page.locator("main")).containsText("2 usaha didaftarkan");
      page.locator("#apply-all").click();
      assertThat(page.locator("#errors")).isVisible();
    }
    assertThat(APPLYING.all(notice)).extracting(a -> a.getString("business")).containsExactlyInAnyOrder(member, second);
  }

  @Test
  void anOfficerPreviewsAndAllocatesAndOverridesWithAReason() {
    String notice = APPLYING.notice(1, "fair", ", \"eligibility\": [{\"kind\": \"workers\", \"max\": 4}]");
    for (String one : new String[] {member, foreign}) {
      APPLYING.apply("officer", notice, one);
    }
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setViewportSize(1280, 900).setLocale("id-ID").setJavaScriptEnabled(false))) {
      Page page = officer.open("/notice/allocation.xhtml?notice=" + notice + "&seed=77");
      assertThat(page.locator("main")).containsText("Belum ada yang disimpan");
      String first = page.locator("tbody tr").first().textContent();
      page.navigate(PORTAL.at("/notice/applications.xhtml?notice=" + notice).toString());
      page.locator("#seed").fill("77");
      page.locator("#allocate").click();
      assertThat(page.locator("main")).containsText("sudah dibagi");
      page.navigate(PORTAL.at("/notice/allocation.xhtml?notice=" + notice).toString());
      assertThat(page.locator("tbody tr").first().textContent()).isEqualTo(first);
      page.navigate(PORTAL.at("/notice/applications.xhtml?notice=" + notice).toString());
      page.locator("#seed").fill("78");
      page.locator("#allocate").click();
      assertThat(page.locator("#reason-error")).isVisible();
      page.navigate(PORTAL.at("/notice/applications.xhtml?notice=" + notice + "&status=waiting").toString());
      page.locator("tbody th a").first().click();
      page.locator("#reason").fill("Belum pernah ikut");
      page.locator("#accept").click();
      assertThat(page.locator("#errors")).containsText("tempat terisi");
    }
  }
}
