package id.canting.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Browser
class TokenIT {
  private final Portal portal = Portal.get();

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/businesses", "/api/no-such-path"})
  void withoutATokenEveryPathAnswers401AndNoSignInPage(String path) {
    HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.at(path)));
    assertUnsigned(answer);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"junk", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvZmZpY2VyIiwiZ3JvdXBzIjpbImRpc3RyaWN0LW9mZmljZXIiXX0."})
  void anUnusableTokenAnswers401(String token) {
    assertUnsigned(portal.send(HttpRequest.newBuilder(portal.at("/api/me")).header("Authorization", "Bearer " + token)));
  }

  @ParameterizedTest
  @CsvSource({
    "officer,district-officer,all",
    "leader.kerek,association-leader,association",
    "artisan.0001,artisan,business",
    "researcher,researcher,all",
    "admin,administrator,none"
  })
  void aTokenTellsRoleAndScope(String account, String role, String scope) {
    HttpResponse<String> answer = portal.read(account, "/api/me");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"username\":\"" + account + "\"")
        .contains("\"roles\":[\"" + role + "\"]")
        .contains("\"kind\":\"" + scope + "\"");
  }

  @Test
  void metricsAreForAdministratorsOnly() {
    assertThat(portal.read("officer", "/metrics").statusCode()).isEqualTo(403);
    assertThat(portal.read("admin", "/metrics").statusCode()).isEqualTo(200);
    assertThat(portal.read("officer", "/api/application.wadl").statusCode()).isEqualTo(403);
  }

  @Test
  void aSignedInClientReadsTheOpenApiDocument() {
    HttpResponse<String> answer = portal.read("researcher", "/openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/api/me");
  }

  @Test
  void theDoorTellsItsProblemsInTheLanguageAskedFor() {
    HttpResponse<String> missing = portal.send(portal.request("officer", "/api/no-such-path").header("Accept-Language", "en"));
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(missing.body()).contains("\"code\":\"path.unknown\"").contains("no such address");
    HttpResponse<String> method = portal.send(portal.request("officer", "/api/me").DELETE());
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.body()).contains("\"code\":\"method.unsupported\"");
  }

  @Test
  void anotherSiteCannotWriteThroughTheCookieOfSomeoneSignedIn() {
    try (SignedIn officer = portal.signedIn("officer")) {
      BrowserContext window = officer.window();
      String cookie = window.cookies().stream().filter(one -> one.name.equals("CANTINGSESSION")).map(one -> one.value).findFirst().orElseThrow();
      HttpRequest.Builder own = HttpRequest.newBuilder(portal.at("/api/me")).header("Cookie", "CANTINGSESSION=" + cookie);
      assertThat(portal.send(own.copy()).statusCode()).isEqualTo(200);
      HttpResponse<String> foreign = portal.send(own.copy().header("Origin", "https://elsewhere.example").POST(BodyPublishers.ofString("{}")));
      assertThat(foreign.statusCode()).isEqualTo(403);
    }
  }

  private static void assertUnsigned(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"unsigned\"");
  }
}
