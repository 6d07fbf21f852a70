package id.canting.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Browser
class SignInIT {
  private static final int HEAVIEST_LOGIN_PAGE = 50 * 1024;

  private final Portal portal = Portal.get();

  @ParameterizedTest
  @ValueSource(strings = {"officer", "leader.kerek", "leader.tuban", "artisan.0001", "researcher", "admin"})
  void eachAccountLandsOnHomeAndSignsOutAtKeycloakToo(String account) {
    try (BrowserContext window = portal.window(options())) {
      Page page = window.newPage();
      page.navigate(portal.at("/home.xhtml").toString());
      assertThat(page.url()).startsWith(portal.keycloak());
      portal.fillIn(page, account);
      assertThat(page).hasURL(portal.at(account.startsWith("artisan") ? "/artisan/home.xhtml" : "/home.xhtml").toString());

      page.locator("form[action$='/logout'] button").first().click();
      page.waitForURL(portal.at("/index.xhtml").toString());

      page.navigate(portal.at("/home.xhtml").toString());
      assertThat(page.locator("#password")).isVisible();
    }
  }

  @Test
  void signInLeadsBackToThePageThatWasAskedFor() {
    try (BrowserContext window = portal.window(options())) {
      Page page = window.newPage();
      String asked = portal.at("/home.xhtml?from=mail").toString();
      page.navigate(asked);
      portal.fillIn(page, "officer");
      assertThat(page).hasURL(asked);
    }
  }

  @Test
  void aWrongPasswordIsToldInTheVisitorsLanguage() {
    try (BrowserContext window = portal.window(options())) {
      Page page = window.newPage();
      page.navigate(portal.at("/home.xhtml").toString());
      page.fill("#username", "nobody.of.this.name");
      page.fill("#password", "wrong");
      page.click("#kc-login");
      assertThat(page.locator("#input-error")).containsText("tidak cocok");
      page.locator(".langs a[lang=en]").click();
      assertThat(page.locator("#kc-login")).hasValue("Sign in");
    }
  }

  @Test
  void theLoginPageWorksWithoutScriptsAndIsLight() {
    try (BrowserContext window = portal.window(options().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK))) {
      Page page = window.newPage();
      List<Response> answers = new CopyOnWriteArrayList<>();
      page.onResponse(answers::add);
      page.navigate(portal.at("/home.xhtml").toString());
      page.waitForLoadState();
      int weight = answers.stream().filter(answer -> answer.status() == 200).mapToInt(answer -> answer.body().length).sum();
      assertThat(answers.stream().filter(answer -> answer.status() >= 400).map(Response::url)).isEmpty();
      assertThat(weight).isBetween(2_000, HEAVIEST_LOGIN_PAGE);
      portal.fillIn(page, "researcher");
      assertThat(page).hasURL(portal.at("/home.xhtml").toString());
    }
  }

  @Test
  void aProgramSignsInThroughTheSameForm() {
    HttpRequest.Builder home = HttpRequest.newBuilder(portal.at("/home.xhtml")).header("Cookie", portal.session("officer"));
    assertThat(portal.send(home).statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionGetsANewNumberWhenSomeoneSignsIn() {
    try (BrowserContext window = portal.window(options())) {
      Page page = window.newPage();
      page.navigate(portal.at("/home.xhtml").toString());
      String before = session(window);
      portal.fillIn(page, "officer");
      assertThat(session(window)).isNotEmpty().isNotEqualTo(before);
    }
  }

  private static String session(BrowserContext window) {
    return window.cookies().stream().filter(cookie -> cookie.name.equals("CANTINGSESSION")).map(cookie -> cookie.value).findFirst().orElse("");
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions().setLocale("id-ID");
  }
}
