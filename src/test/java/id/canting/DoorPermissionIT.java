package id.canting;

import static id.canting.DoorRows.ACCOUNTS;
import static id.canting.DoorRows.ANALYSTS;
import static id.canting.DoorRows.ANYBODY;
import static id.canting.DoorRows.EVERYBODY;
import static id.canting.DoorRows.MEMBERS;
import static id.canting.DoorRows.READERS;
import static id.canting.DoorRows.REGISTRARS;
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
  private static final String LEAST_BUSINESS = "{\"name\":\"Batik Pintu\",\"owner\":{\"name\":\"Siti\"}}";
  private static final String LEAST_PERSON = "{\"person\":{\"name\":\"Siti\"}}";
  private static final String LEAST_INDICATOR =
      "{\"name\":{\"id\":\"Pintu\"},\"numerator\":{\"of\":\"businesses\",\"where\":[{\"field\":\"dye\",\"values\":[\"alami\"]}]},\"denominator\":{\"of\":\"businesses\"}}";
  private static final String LEAST_NOTICE = "{\"title\":\"Pintu\",\"text\":\"Uji\",\"kind\":\"other\"}";
  private static final String FILE = "a form with a file";
  /** What a door cannot do without, for instance a period of the demo world. */
  private static final Map<String, String> ASKED = Map.of("GET tables/3", "?period=2010-S2", "GET tables/4", "?period=2010-S2",
      "GET constraints/transitions", "?from=2010-S2&to=2010-S2");

  /**
   * @param accounts that may call it at all
   * @param body null to send back what the officer read at the path
   * @param reached status when the caller is allowed and the row is there
   */
  private record Door(String call, String accounts, @Nullable String body, int reached) {
    Door(String call, String accounts, @Nullable String body) {
      this(call, accounts, body, 200);
    }

    String verb() {
      return call.split(" ")[0];
    }

    /** What its path names last before a code. */
    String kind() {
      return call.contains("{business}") ? "businesses" : call.replaceAll("/\\{.*", "").replaceAll(".*[ /]", "");
    }

    boolean ofARow() {
      return call.contains("{");
    }
  }

  private static final List<Door> DOORS = List.of(
      new Door("GET me", EVERYBODY, null),
      new Door("GET areas/sub-districts", EVERYBODY, null),
      new Door("GET areas/villages", EVERYBODY, null),
      new Door("GET areas/sub-districts/{code}", EVERYBODY, null),
      new Door("PUT areas/sub-districts/{code}", "officer", null),
      new Door("GET areas/sub-districts/{code}/history", "officer", null),
      new Door("GET areas/villages/{code}", EVERYBODY, null),
      new Door("PUT areas/villages/{code}", "officer", null),
      new Door("GET areas/villages/{code}/history", "officer", null),
      new Door("GET sentras", EVERYBODY, null),
      new Door("GET sentras/{code}", EVERYBODY, null),
      new Door("PUT sentras/{code}", "officer", null),
      new Door("GET sentras/{code}/history", "officer", null),
      new Door("GET businesses", READERS, null),
      new Door("POST businesses", REGISTRARS, LEAST_BUSINESS, 201),
      new Door("GET businesses/{code}", READERS, null),
      new Door("PUT businesses/{code}", MEMBERS, null),
      new Door("GET businesses/{code}/history", MEMBERS, null),
      new Door("GET businesses/{code}/answers", MEMBERS, null),
      new Door("POST businesses/{code}/answers", MEMBERS, "{\"stillTrue\":true}"),
      new Door("GET gap", ANALYSTS, null),
      new Door("GET gap/businesses", ANALYSTS, null),
      new Door("GET remarks", "officer", null),
      new Door("POST remarks/{id}/settle", "officer", ""),
      new Door("GET craftspeople", READERS, null),
      new Door("POST craftspeople", REGISTRARS, LEAST_PERSON, 201),
      new Door("GET craftspeople/{code}", READERS, null),
      new Door("PUT craftspeople/{code}", REGISTRARS, null),
      new Door("GET craftspeople/{code}/history", MEMBERS, null),
      new Door("GET imports", REGISTRARS, null),
      new Door("POST imports", REGISTRARS, FILE, 201),
      new Door("GET imports/{id}", REGISTRARS, null),
      new Door("GET imports/{id}/verdicts", REGISTRARS, null),
      new Door("GET imports/{id}/errors.xlsx", REGISTRARS, null),
      new Door("POST imports/{id}/apply", REGISTRARS, ""),
      new Door("POST imports/{id}/rows/{row}", REGISTRARS, "{\"decision\":\"skip\"}"),
      new Door("POST imports/{id}/undo", REGISTRARS, ""),
      new Door("GET instruments", ANALYSTS, null),
      new Door("POST instruments", "officer", "{\"from\":1}", 201),
      new Door("GET instruments/{version}", ANALYSTS, null),
      new Door("PUT instruments/{version}", "officer", null),
      new Door("POST instruments/{version}/release", "officer", ""),
      new Door("PUT instruments/{version}/scales/{scale}/bands", "officer", "{}", 422),
      new Door("GET rounds", ANALYSTS, null),
      new Door("POST rounds", "officer", "{\"period\":\"1901-07\"}", 201),
      new Door("GET rounds/{period}", ANALYSTS, null),
      new Door("PUT rounds/{period}", "officer", null),
      new Door("GET rounds/{period}/progress", ANALYSTS, null),
      new Door("POST rounds/{period}/sample", "officer", "{\"business\":\"" + RegistryFixture.ARTISANS + "\"}"),
      new Door("PUT rounds/{period}/enumerators", "officer", "[]"),
      new Door("GET rounds/{period}/responses", ANALYSTS, null),
      new Door("GET rounds/{period}/responses/{business}", ANALYSTS, null),
      new Door("PUT rounds/{period}/responses/{business}", REGISTRARS, null),
      new Door("GET rounds/{period}/responses/{business}/history", REGISTRARS, null),
      new Door("GET rounds/{period}/grid", REGISTRARS, null),
      new Door("PUT rounds/{period}/grid", REGISTRARS, "{\"draft\":\"x\"}"),
      new Door("POST rounds/{period}/grid", REGISTRARS, "{\"rows\":[]}"),
      new Door("GET quality-rules", ANALYSTS, null),
      new Door("PUT quality-rules/{rule}", "officer", "{\"least\":15,\"most\":85}"),
      new Door("GET rounds/{period}/queue", REGISTRARS, null),
      new Door("POST rounds/{period}/queue", "officer", ""),
      new Door("POST rounds/{period}/queue/{business}/{rule}", "officer", "{\"decision\":\"accept\"}", 204),
      new Door("POST rounds/{period}/review", "officer", ""),
      new Door("POST rounds/{period}/close", "officer", ""),
      new Door("POST rounds/{period}/reopen", "officer", "{\"reason\":\"Uji\"}"),
      new Door("GET businesses/{code}/path", READERS, null),
      new Door("GET constraints", ANALYSTS, null),
      new Door("GET constraints/series", ANALYSTS, null),
      new Door("GET constraints/transitions", ANALYSTS, null),
      new Door("GET indicators", ANALYSTS, null),
      new Door("POST indicators", "officer", LEAST_INDICATOR, 201),
      new Door("GET indicators/fields", ANALYSTS, null),
      new Door("GET indicators/{code}", ANALYSTS, null),
      new Door("PUT indicators/{code}", "officer", null),
      new Door("GET indicators/{code}/series", ANALYSTS, null),
      new Door("GET indicators/{code}/kept/{kept}", ANALYSTS, null),
      new Door("GET notices", ANYBODY, null),
      new Door("POST notices", "officer", LEAST_NOTICE, 201),
      new Door("GET notices/{code}", ANYBODY, null),
      new Door("PUT notices/{code}", "officer", null),
      new Door("POST notices/{code}/review", "officer", "{}"),
      new Door("POST notices/{code}/return", "officer", "{\"reason\":\"Uji\"}"),
      new Door("POST notices/{code}/publish", "officer", "{}"),
      new Door("POST notices/{code}/withdraw", "officer", "{\"reason\":\"Uji\"}"),
      new Door("POST audiences", "officer", "{}"),
      new Door("GET applications", MEMBERS, null),
      new Door("GET notices/{code}/applications", MEMBERS, null),
      new Door("POST notices/{code}/applications", MEMBERS, "{\"business\":\"TBN-999999\"}", 404),
      new Door("GET notices/{code}/applications/{business}", MEMBERS, null, 404),
      new Door("POST notices/{code}/applications/{business}/withdraw", MEMBERS, "{}", 404),
      new Door("POST notices/{code}/applications/{business}/accept", "officer", "{\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/move", "officer", "{\"position\":1,\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/at-bank", "officer", "{}", 404),
      new Door("POST notices/{code}/applications/{business}/grant", "officer", "{\"amount\":1}", 404),
      new Door("POST notices/{code}/applications/{business}/bank-refusal", "officer", "{\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/uses", "officer", "{\"used\":1}", 404),
      new Door("GET notices/{code}/allocation", "officer", null, 404),
      new Door("POST notices/{code}/allocation", "officer", "{\"seed\":\"1\"}", 409),
      new Door("GET notices/{code}/allocation/runs", "officer", null),
      new Door("GET programmes", ANALYSTS, null),
      new Door("POST programmes", "officer", "{\"name\":\"Pintu\",\"level\":\"individual\",\"kind\":\"training\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}", 201),
      new Door("GET programmes/{code}", ANALYSTS, null),
      new Door("PUT programmes/{code}", "officer", null),
      new Door("POST programmes/{code}/steps", "officer", "{\"status\":\"planned\"}"),
      new Door("GET programmes/{code}/history", "officer", null),
      new Door("GET activities", ANALYSTS, null),
      new Door("POST activities", "officer", "{\"programme\":\"PRG-999999\",\"name\":\"Pintu\",\"date\":\"2024-05-05\"}", 422),
      new Door("GET activities/{code}", ANALYSTS, null),
      new Door("PUT activities/{code}", "officer", null),
      new Door("GET activities/{code}/history", "officer", null),
      new Door("GET activities/{code}/attendance", ANALYSTS, null),
      new Door("PUT activities/{code}/attendance", "officer", null),
      new Door("GET tables/1", ANALYSTS, null),
      new Door("GET tables/2", ANALYSTS, null),
      new Door("GET tables/3", ANALYSTS, null),
      new Door("GET tables/4", ANALYSTS, null));

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static DoorRows rows;

  @BeforeAll
  static void rows() throws SQLException {
    rows = new DoorRows(REGISTRY);
  }

  @Test
  void everyResourceMethodStandsInTheTable() {
    assertThat(DOORS.stream().map(Door::call).toList()).containsExactlyInAnyOrderElementsOf(calls());
  }

  @Test
  void withoutATokenOnlyWhatIsForEverybodyOpens() {
    for (Door door : DOORS) {
      boolean open = door.accounts().equals(ANYBODY);
      HttpRequest.Builder request = HttpRequest.newBuilder(PORTAL.at(path(door, rows.own(door.kind(), open ? "researcher" : "officer"))));
      assertThat(PORTAL.send(complete(request, door, "{}")).statusCode()).as(door.call()).isEqualTo(open ? door.reached() : 401);
    }
  }

  @Test
  void whoeverMayGetsTheRowAndEveryOtherRole403() {
    for (Door door : DOORS) {
      for (String account : ACCOUNTS) {
        boolean allowed = DoorRows.among(account, door.accounts());
        HttpResponse<String> answer = call(door, account, allowed ? row(door, account) : rows.own(door.kind(), account));
        assertThat(answer.statusCode()).as("%s as %s: %s", door.call(), account, answer.body()).isEqualTo(allowed ? door.reached() : 403);
      }
    }
  }

  @Test
  void aForeignRowIsAsUnknownAsOneThatNeverWas() {
    for (Door door : DOORS) {
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
    Door door = new Door("GET tables/1?period=2010-S2", ANALYSTS, null);
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
  private static String row(Door door, String account) {
    boolean used = door.kind().equals("imports") && door.ofARow() && door.verb().equals("POST");
    return used ? rows.imported(account, door.call().endsWith("apply")) : rows.own(door.kind(), account);
  }

  private static String path(Door door, @Nullable String code) {
    String path = "/api/" + door.call().split(" ")[1].replace("{period}", DoorRows.ROUND).replace("{version}", "1").replace("{scale}", "kontribusi").replace("{rule}", "age")
        .replaceAll("\\{(code|id|business)}", String.valueOf(code)).replace("{row}", "3").replace("{kept}", rows.kept());
    return path + (FILE.equals(door.body()) ? "?kind=businesses&dryRun=true" : ASKED.getOrDefault(door.call(), ""));
  }

  private static HttpResponse<String> call(Door door, String account, @Nullable String code) {
    String path = path(door, code);
    String body = FILE.equals(door.body()) ? DoorRows.sheet() : door.body();
    if (door.verb().equals("PUT") && body == null) {
      HttpResponse<String> read = REGISTRY.read("officer", path);
      body = read.statusCode() == 200 ? read.body() : door.kind().equals("businesses") ? LEAST_BUSINESS : LEAST_PERSON;
    }
    return PORTAL.send(complete(PORTAL.request(account, path), door, body));
  }

  private static HttpRequest.Builder complete(HttpRequest.Builder request, Door door, @Nullable String body) {
    String type = FILE.equals(door.body()) ? "multipart/form-data; boundary=cut" : "application/json";
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
