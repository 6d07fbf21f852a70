package id.canting.notice;

import id.canting.registry.RegistryFixture;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;

/** Notices of one's own, made through REST; {@link RegistryFixture} takes them away again. */
public final class NoticeFixture {
  private final RegistryFixture registry;

  public NoticeFixture(RegistryFixture registry) {
    this.registry = registry;
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }

  /** @param more further properties, each with a comma before it */
  public static String body(String title, LocalDate closes, boolean publish, String more) {
    return "{\"title\": \"%s\", \"text\": \"Belajar warna alam.\", \"kind\": \"training\", \"audience\": {}, \"closes\": \"%s\", \"places\": 20, \"allocation\": \"first-come\", \"publish\": %b%s}"
        .formatted(title, closes, publish, more);
  }

  public JsonObject published(String title, String more) {
    return registry.created("officer", "/api/notices", body(title, today().plusDays(10), true, more));
  }

  public JsonObject draft(String title, String more) {
    return registry.created("officer", "/api/notices", body(title, today().plusDays(10), false, more));
  }

  /** GET without token or session. */
  public HttpResponse<String> visit(String path) {
    return registry.portal.send(HttpRequest.newBuilder(registry.portal.at(path)));
  }
}
