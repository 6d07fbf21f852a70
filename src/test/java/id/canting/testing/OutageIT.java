package id.canting.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The portal says that a part is away, stays up, and works again when the part is back. */
@Browser
class OutageIT {
  private final Portal portal = Portal.get();

  @Test
  void whileTheDatabaseIsAway() {
    portal.token("officer");
    TestServers.withoutDatabase(() -> {
      HttpResponse<String> rest = portal.read("officer", "/api/businesses");
      assertThat(rest.statusCode()).isEqualTo(503);
      assertThat(rest.body()).contains("\"code\":\"away\"").doesNotContain("Exception");
      HttpResponse<String> ready = portal.send(HttpRequest.newBuilder(portal.at("/health/ready")));
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("DOWN").doesNotContain("jdbc");
      assertThat(portal.send(HttpRequest.newBuilder(portal.at("/index.xhtml"))).statusCode()).isEqualTo(200);
    });
    assertThat(portal.read("officer", "/api/businesses").statusCode()).isEqualTo(200);
    assertThat(portal.send(HttpRequest.newBuilder(portal.at("/health/ready"))).statusCode()).isEqualTo(200);
  }

  @Test
  void whileKeycloakIsAwayNobodyNewSignsInAndWhoIsSignedInWorksOn() {
    portal.token("officer");
    try (SignedIn officer = portal.signedIn("officer");
        BrowserContext visitor = portal.window(new com.microsoft.playwright.Browser.NewContextOptions())) {
      TestServers.withoutKeycloak(() -> {
        assertThat(officer.open("/home.xhtml").locator("h1")).isVisible();
        Page page = visitor.newPage();
        assertPlain(page.navigate(portal.at("/home.xhtml").toString()), page);
        assertThat(portal.read("officer", "/api/me").statusCode()).isEqualTo(200);
        assertThat(portal.send(HttpRequest.newBuilder(portal.at("/health/ready"))).statusCode()).isEqualTo(200);
      });
      Page page = visitor.newPage();
      page.navigate(portal.at("/home.xhtml").toString());
      portal.fillIn(page, "researcher");
      assertThat(page).hasURL(portal.at("/home.xhtml").toString());
    }
  }

  private static void assertPlain(Response answer, Page page) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(page.locator("h2").first()).isVisible();
    assertThat(page.content()).doesNotContain("Exception").doesNotContain("jdbc");
  }
}
