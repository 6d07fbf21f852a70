package id.canting;

import static id.canting.DoorRows.ACCOUNTS;
import static id.canting.DoorRows.ANALYSTS;
import static id.canting.DoorRows.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import jakarta.ws.rs.HttpMethod;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who comes through which REST door, with real tokens. Every JAX-RS method is found, must stand in the table, and is called: an allowed account
 * gets the row, each other 403, nobody 401, a row outside the scope is as unknown as one that never was.
 */
@Browser
class DoorPermissionIT {
  /** What a door cannot do without, for instance a period of the demo world. */
  private static final Map<String, String> ASKED = Map.of("GET tables/3", "?period=2010-S2", "GET tables/4", "?period=2010-S2", "GET visit-routes", "?officer=Uji",
      "GET constraints/transitions", "?from=2010-S2&to=2010-S2");

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static DoorRows rows;

  @BeforeAll
  static void rows() throws SQLException {
    rows = new DoorRows(REGISTRY);
  }

  @Test
  void everyResourceMethodStandsInTheTable() {
    assertThat(Doors.ALL.stream().map(Doors.Door::call).toList()).containsExactlyInAnyOrderElementsOf(calls());
  }

  @Test
  void withoutATokenOnlyWhatIsForEverybodyOpens() {
    for (Doors.Door door : Doors.ALL) {
      boolean open = door.accounts().equals(ANYBODY);
      HttpRequest.Builder request = HttpRequest.newBuilder(PORTAL.at(path(door, rows.own(door.kind(), open ? "researcher" : "officer"))));
      assertThat(PORTAL.send(complete(request, door, "{}")).statusCode()).as(door.call()).isEqualTo(open ? door.reached() : 401);
    }
  }

  @Test
  void whoeverMayGetsTheRowAndEveryOtherRole403() {
    for (Doors.Door door : Doors.ALL) {
      for (String account : ACCOUNTS) {
        boolean allowed = DoorRows.among(account, door.accounts());
        HttpResponse<String> answer = call(door, account, allowed ? row(door, account) : rows.own(door.kind(), account));
        assertThat(answer.statusCode()).as("%s as %s: %s", door.call(), account, answer.body()).isEqualTo(allowed ? door.reached() : 403);
      }
    }
  }

  @Test
  void aForeignRowIsAsUnknownAsOneThatNeverWas() {
    for (Doors.Door door : Doors.ALL) {
      for (String account : door.accounts().split(",")) {
        String foreign = door.ofARow() ? rows.foreign(door.kind(), account) : null;
        if (foreign != null) {
          HttpResponse<String> answer = call(door, account, foreign);
          HttpResponse<String> nothing = call(door, account, rows.nothing(door.kind()));
          assertThat(answer.statusCode()).as("%s as %s", door.call(), account).isEqualTo(404);
          assertThat(answer.body()).as("%s as %s", door.call(), account).isEqualTo(nothing.body());
        }
      }
    }
  }

  @Test
  void aRoundsTableOpensForWhoReadsTables() {
    Doors.Door door = new Doors.Door("GET tables/1?period=2010-S2", ANALYSTS, null);
    for (String account : ACCOUNTS) {
      assertThat(call(door, account, null).statusCode()).as(account).isEqualTo(DoorRows.among(account, ANALYSTS) ? 200 : 403);
    }
  }

  @Test
  void operationsAreTheAdministratorsAndHealthTellsNothing() {
    for (String path : List.of("/metrics", "/api/application.wadl")) {
      assertThat(PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path))).statusCode()).as(path).isIn(302, 303, 401);
      for (String account : ACCOUNTS) {
        int status = PORTAL.read(account, path).statusCode();
        assertThat(status == 403).as("%s as %s: %d", path, account, status).isEqualTo(!account.equals("admin"));
      }
    }
    HttpResponse<String> health = PORTAL.send(HttpRequest.newBuilder(PORTAL.at("/health/ready")));
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).doesNotContain("jdbc").doesNotContain("Exception").doesNotContain("mariadb");
  }

  /** A row in the account's scope; of imports, where the call uses it up, a new one. */
  private static String row(Doors.Door door, String account) {
    boolean used = door.kind().equals("imports") && door.ofARow() && door.verb().equals("POST");
    return used ? rows.imported(account, door.call().endsWith("apply")) : rows.own(door.kind(), account);
  }

  private static String path(Doors.Door door, @Nullable String code) {
    String path = "/api/" + door.call().split(" ")[1].replace("{period}", DoorRows.ROUND).replace("{version}", "1").replace("{scale}", "kontribusi").replace("{rule}", "age")
        .replaceAll("\\{(code|id|uuid|business|username)}", String.valueOf(code)).replace("{row}", "3").replace("{number}", "1").replace("{photo}", "00000000-0000-4000-8000-000000000001").replace("{kept}", rows.kept());
    return path + (Doors.FILE.equals(door.body()) ? "?kind=businesses&dryRun=true" : ASKED.getOrDefault(door.call(), ""));
  }

  private static HttpResponse<String> call(Doors.Door door, String account, @Nullable String code) {
    String path = path(door, code);
    String body = Doors.FILE.equals(door.body()) ? DoorRows.sheet() : door.body();
    if (door.verb().equals("PUT") && body == null) {
      HttpResponse<String> read = REGISTRY.read("officer", path);
      body = read.statusCode() == 200 ? read.body() : door.kind().equals("businesses") ? Doors.LEAST_BUSINESS : Doors.LEAST_PERSON;
    }
    return PORTAL.send(complete(PORTAL.request(account, path), door, body));
  }

  private static HttpRequest.Builder complete(HttpRequest.Builder request, Doors.Door door, @Nullable String body) {
    String type = Doors.FILE.equals(door.body()) ? "multipart/form-data; boundary=cut" : "application/json";
    return door.verb().equals("GET") ? request.GET() : request.header("Content-Type", type).method(door.verb(), BodyPublishers.ofString(String.valueOf(body)));
  }

  private static List<String> calls() {
    Stream<JavaClass> resources = new ClassFileImporter().importPath(Path.of("target/classes")).stream()
        .filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class));
    return resources.flatMap(c -> c.getMethods().stream().flatMap(m -> m.getAnnotations().stream()
        .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(a -> a.getRawType().getAnnotationOfType(HttpMethod.class).value() + " " + c.getAnnotationOfType(jakarta.ws.rs.Path.class).value() + sub(m)))).toList();
  }

  private static String sub(JavaMethod method) {
    return method.tryGetAnnotationOfType(jakarta.ws.rs.Path.class).map(p -> "/" + p.value()).orElse("");
  }
}
