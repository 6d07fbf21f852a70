package id.canting.identity.web;

import id.canting.identity.OidcSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether Keycloak answers, so that nobody is sent to an address where nobody is. Asked before each sign-in; while it is away, asked
 * again after a few seconds only.
 */
@ApplicationScoped
class KeycloakWatch {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofSeconds(3);

  @Inject OidcSetup oidc;
  @Inject Clock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Instant missedAt = Instant.MIN;

  String issuer() {
    return oidc.getIssuer();
  }

  boolean isThere() {
    Instant now = clock.instant();
    if (missedAt.isAfter(now.minus(REST))) {
      return false;
    }
    boolean there = answers();
    if (!there) {
      missedAt = now;
    }
    return there;
  }

  private boolean answers() {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(oidc.getIssuer())).timeout(PATIENCE).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
