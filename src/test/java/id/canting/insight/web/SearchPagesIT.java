package id.canting.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search box, suggestions, what was opened last, shortcuts, help and glossary, in the browser. */
@Browser
class SearchPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static JsonObject business;

  @BeforeAll
  static void rows() throws SQLException {
    REGISTRY.artisansBusiness();
    business = REGISTRY.business("S01");
  }

  @BeforeEach
  void nothingOpened() throws SQLException {
    REGISTRY.sql("delete from recently_opened");
  }

  @Test
  void aBusinessIsFoundAndOpenedByKeyboardAlone() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/home.xhtml");
      page.keyboard().press("/");
      Locator box = page.locator(".ct-rail .ct-find input");
      assertThat(box).isFocused();
      page.keyboard().type(business.getString("name"));
      assertThat(box).hasAttribute("aria-expanded", "true");
      Locator option = page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText(business.getString("name"))).first();
      assertThat(option).isVisible();
      page.keyboard().press("ArrowDown");
      Locator chosen = page.locator("[role=option][aria-selected=true]");
      assertThat(chosen).hasCount(1);
      assertThat(box).hasAttribute("aria-activedescendant", String.valueOf(chosen.getAttribute("id")));
      page.keyboard().press("Escape");
      assertThat(box).hasAttribute("aria-expanded", "false");
      assertThat(box).isFocused();
      page.keyboard().press("Enter");
      page.waitForURL("**/insight/search.xhtml?q=**");
      assertThat(page.locator("#found-business")).containsText(business.getString("name"));
      page.locator("#found-business a").filter(new Locator.FilterOptions().setHasText(business.getString("name"))).first().click();
      assertThat(page.locator("h1")).hasText(business.getString("name"));
    }
  }

  @Test
  void aWholeCodeOpensItsRecordAndItStandsUnderTheEmptyBoxUntilCleared() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/insight/search.xhtml?q=" + business.getString("code").toLowerCase());
      assertThat(page).hasURL(Pattern.compile(".*/registry/business\\.xhtml\\?code=" + business.getString("code")));
      page.keyboard().press("/");
      assertThat(page.locator("[role=option]").first()).containsText(business.getString("name"));
      page.navigate(PORTAL.at("/insight/search.xhtml").toString());
      assertThat(page.locator(".ct-hits")).containsText(business.getString("name"));
      page.locator("button[name=clear]").click();
      assertThat(page.locator(".ct-msg.ok")).isVisible();
      assertThat(page.locator(".ct-hits")).hasCount(0);
    }
  }

  @Test
  void withoutScriptTheBoxIsAPlainForm() {
    try (SignedIn leader = PORTAL.signedIn("leader.kerek", new NewContextOptions().setLocale("id-ID").setJavaScriptEnabled(false))) {
      Page page = leader.open("/registry/businesses.xhtml");
      page.locator(".ct-rail .ct-find input").fill("celah layann");
      page.locator(".ct-rail .ct-find button").click();
      assertThat(page.locator("#found-page")).containsText("Celah layanan");
      page.navigate(PORTAL.at("/insight/search.xhtml?q=qqqxyzqqq").toString());
      assertThat(page.locator(".ct-empty")).containsText("qqqxyzqqq");
      page.navigate(PORTAL.at("/registry/businesses.xhtml").toString());
      page.locator(".ct-help summary").click();
      assertThat(page.locator(".ct-help-in")).isVisible();
      page.locator(".ct-help a[href*='glossary']").first().click();
      assertThat(page.locator("tr:target")).hasCount(1);
    }
  }

  @Test
  void shortcutsOpenPagesButNotWhileTypingAndCanBeSwitchedOff() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/home.xhtml");
      page.keyboard().press("?");
      assertThat(page.locator("#shortcuts")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("#shortcuts")).isHidden();
      page.keyboard().press("g");
      page.keyboard().press("u");
      page.waitForURL("**/registry/businesses.xhtml");
      page.locator(".ct-search input").focus();
      page.keyboard().type("gh?/n");
      assertThat(page.locator(".ct-search input")).hasValue("gh?/n");
      assertThat(page).hasURL(Pattern.compile(".*/registry/businesses\\.xhtml$"));
      page.locator("h1").click();
      page.keyboard().press("n");
      page.waitForURL("**/registry/register-business.xhtml");
      page.locator(".ct-foot a[href*='keys=off']").click();
      assertThat(page.locator("#shortcuts")).hasCount(0);
      page.locator("h1").click();
      page.keyboard().press("g");
      page.keyboard().press("h");
      page.keyboard().press("/");
      assertThat(page.locator(".ct-rail .ct-find input")).not().isFocused();
      assertThat(page).hasURL(Pattern.compile(".*/registry/register-business\\.xhtml$"));
    }
  }

  @Test
  void helpOfAPageOpensThereAndWhole() {
    try (SignedIn officer = PORTAL.signedIn("officer")) {
      Page page = officer.open("/supervision/follow-ups.xhtml?lang=en");
      page.locator(".ct-help summary").click();
      assertThat(page.locator(".ct-help-in")).containsText("What was agreed during visits");
      page.locator(".ct-help a[href*='insight/help']").click();
      assertThat(page.locator("h1")).containsText("Follow-ups");
      assertThat(page.locator(".ct-words dt")).not().hasCount(0);
      assertThat(page.locator("#keys kbd").first()).isVisible();
      page.navigate(PORTAL.at("/insight/glossary.xhtml?query=tilik").toString());
      assertThat(page.locator(".ct-terms tbody tr")).hasCount(1);
    }
  }

  @Test
  void artisansSearchAndReadHelpOnLightPages() {
    try (SignedIn artisan = PORTAL.signedIn("artisan.0001", new NewContextOptions().setLocale("id-ID").setJavaScriptEnabled(false).setViewportSize(360, 740))) {
      Page page = artisan.open("/artisan/tasks.xhtml?lang=jv");
      page.locator("nav.n a[href*='help']").click();
      assertThat(page.locator("main section h2")).hasText("Tugas saksampunipun kunjungan");
      page.locator("form.q input").fill("TBN");
      page.locator("form.q button").click();
      assertThat(page.locator("main ul.l a").first()).hasAttribute("href", Pattern.compile(".*/artisan/.*"));
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(360);
    }
  }

  @Test
  void onAPhoneTheBoxStandsOverThePage() {
    try (SignedIn officer = PORTAL.signedIn("officer", new NewContextOptions().setLocale("id-ID").setViewportSize(360, 740))) {
      for (String path : List.of("/registry/businesses.xhtml", "/insight/search.xhtml?q=batik", "/insight/help.xhtml?page=registry.businesses", "/insight/glossary.xhtml")) {
        Page page = officer.open(path);
        assertThat(page.locator("input[name=q]:visible").count() == 1).as(path).isTrue();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(path).isLessThanOrEqualTo(360);
      }
      Page page = officer.open("/home.xhtml");
      page.locator(".ct-find-top input").fill("batik");
      Locator list = page.locator(".ct-find-top .ct-suggest");
      assertThat(list.locator("[role=option]").first()).isVisible();
      assertThat(list.boundingBox().x).isGreaterThanOrEqualTo(0);
      assertThat(list.boundingBox().x + list.boundingBox().width).isLessThanOrEqualTo(360);
    }
  }
}
