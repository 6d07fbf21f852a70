package id.canting.insight.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server that people sign in at. */
@ApplicationScoped
class SignInServer {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;

  @Inject
  @ConfigProperty(name = "canting.oidc.issuer")
  String issuer;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  boolean answers() {
    HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")).timeout(PATIENCE).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
