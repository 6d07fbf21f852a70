package id.canting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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

  /** Waits until the query's only value is the expected one; what is stored by the clock comes within seconds. */
  public void await(String query, String expected) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    List<String> found = registry.sql(query);
    while (!found.equals(List.of(expected)) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      found = registry.sql(query);
    }
    assertThat(found).as(query).containsExactly(expected);
  }

  /** GET without token or session. */
  public HttpResponse<String> visit(String path) {
    return registry.portal.send(HttpRequest.newBuilder(registry.portal.at(path)));
  }
}
