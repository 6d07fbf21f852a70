package id.canting.account;

import id.canting.shared.RuleViolation;
import id.canting.shared.SharedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Calls of Keycloak's admin REST API as the client of the settings. Neither bodies nor answers are logged: they hold names, addresses and passwords. */
@ApplicationScoped
class KeycloakCalls {
  private static final Logger LOG = Logger.getLogger(KeycloakCalls.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration SLOWEST = Duration.ofSeconds(10);
  private static final Duration SPARE = Duration.ofSeconds(15);

  @Inject
  @ConfigProperty(name = "canting.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "canting.keycloak.admin.client.id")
  String client;

  @Inject
  @ConfigProperty(name = "canting.keycloak.admin.client.secret")
  String secret;

  @Inject
  @ConfigProperty(name = "canting.keycloak.admin.url")
  Optional<String> url;

  @Inject Clock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Token token = new Token("", Instant.MIN);

  private record Token(String text, Instant until) {}

  /** @param created id of what was made; null for other answers */
  record Answer(int status, String body, @Nullable String created) {
    JsonStructure json() {
      try (JsonReader reader = SharedJson.PROVIDER.createReader(new StringReader(body))) {
        return reader.read();
      }
    }
  }

  /**
   * @param path behind {@code /admin/realms/<realm>}
   * @throws RuleViolation account.away (503) when nobody answers, or refuses the portal
   */
  Answer call(String method, String path, @Nullable JsonValue body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
        .header("Authorization", "Bearer " + token()).header("Content-Type", "application/json")
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() == 401 || answer.statusCode() == 403) {
      token = new Token("", Instant.MIN);
      LOG.log(Level.WARNING, "Keycloak refuses client {0} ({1}); it needs manage-users, view-users, query-users and view-realm of realm-management.", new Object[] {client, answer.statusCode()});
      throw new RuleViolation(AccountRule.AWAY);
    }
    return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").map(l -> l.substring(l.lastIndexOf('/') + 1)).orElse(null));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String base() {
    return url.map(u -> u.replaceAll("/+$", "")).orElseGet(() -> issuer.replaceFirst("/realms/", "/admin/realms/"));
  }

  private String token() {
    Token held = token;
    Instant now = clock.instant();
    if (held.until().isAfter(now)) {
      return held.text();
    }
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token")).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret))));
    if (answer.statusCode() != 200) {
      LOG.log(Level.WARNING, "Keycloak does not accept client {0} ({1}); set CANTING_KEYCLOAK_ADMIN_CLIENT_ID and CANTING_KEYCLOAK_ADMIN_CLIENT_SECRET.", new Object[] {client, answer.statusCode()});
      throw new RuleViolation(AccountRule.AWAY);
    }
    var got = new Answer(200, answer.body(), null).json().asJsonObject();
    token = new Token(got.getString("access_token"), now.plusSeconds(got.getInt("expires_in")).minus(SPARE));
    return token.text();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.timeout(SLOWEST).build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        throw new RuleViolation(AccountRule.AWAY);
      }
      return answer;
    } catch (IOException e) {
      throw new RuleViolation(AccountRule.AWAY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RuleViolation(AccountRule.AWAY);
    }
  }
}
