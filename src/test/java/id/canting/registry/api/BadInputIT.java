package id.canting.registry.api;

import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.BusinessDetails;
import id.canting.registry.CraftspersonDetails;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.Told;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is written into any field over REST is stored as the text it is and shown as such, or refused with a clear sentence in the language
 * asked for; then the database is as before. The fields are found by reflection.
 */
@Browser
class BadInputIT {
  private static final String LONG = "x".repeat(10_000);

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static String session;

  /** @param page that shows a record; @param row where its code goes */
  private record Kind(String path, Class<?> details, String least, String page) {}

  private static final Kind BUSINESS = new Kind("/api/businesses", BusinessDetails.class, "{\"name\":\"Batik Uji Isian\",\"owner\":{\"name\":\"Siti Uji\"}}",
      "/registry/business.xhtml?code=");
  private static final Kind CRAFTSPERSON = new Kind("/api/craftspeople", CraftspersonDetails.class, "{\"person\":{\"name\":\"Siti Uji\"}}",
      "/registry/craftsperson.xhtml?code=");

  @BeforeAll
  static void signIn() {
    session = PORTAL.session("officer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Batik 🧵 ꦧꦠꦶꦏ", "'; drop table business; -- \" or 1=1", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "#{7*7} ${7*7} %s", "=1+1",
    "../../etc/passwd", "\u202etxt.exe"})
  void anyTextInAnyFieldIsShownAsTextOrRefused(String text) throws SQLException {
    for (Kind kind : List.of(BUSINESS, CRAFTSPERSON)) {
      int stored = 0;
      for (String field : fields(kind.details(), String.class)) {
        Map<String, String> before = REGISTRY.state();
        HttpResponse<String> answer = post(kind, field, Json.createValue(text), "id");
        if (answer.statusCode() != 201) {
          Told.problem(answer, 422, object(answer).getString("code"));
          assertThat(violated(answer)).as(text).contains(field);
          assertThat(REGISTRY.state()).as("%s in %s", text, field).isEqualTo(before);
          continue;
        }
        stored++;
        JsonObject record = object(answer);
        assertThat(value(object(REGISTRY.read("officer", kind.path() + "/" + record.getString("code"))), field)).as(field).isEqualTo(Json.createValue(text));
        String page = visit(kind.page() + record.getString("code"));
        assertThat(page).as("%s of %s", field, kind.path()).doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("49 49");
        assertThat(page).as("%s of %s", field, kind.path()).contains(escaped(text));
      }
      assertThat(stored).as("free texts of %s", kind.path()).isGreaterThanOrEqualTo(kind == BUSINESS ? 6 : 3);
    }
  }

  @Test
  void tenThousandCharactersInAnyFieldAreRefusedAtThatFieldAndNeverCut() throws SQLException {
    for (Kind kind : List.of(BUSINESS, CRAFTSPERSON)) {
      Map<String, String> before = REGISTRY.state();
      for (String field : fields(kind.details(), String.class)) {
        HttpResponse<String> answer = post(kind, field, Json.createValue(LONG), "id");
        Told.inBoth(answer, post(kind, field, Json.createValue(LONG), "en"), 422, object(answer).getString("code"));
        assertThat(violated(answer)).contains(field);
        assertThat(answer.body().length()).as("what was typed is not sent back").isLessThan(2_000);
      }
      assertThat(REGISTRY.state()).isEqualTo(before);
    }
  }

  @Test
  void impossibleNumbersAndDaysAreRefusedInBothLanguages() throws SQLException {
    Map<String, String> before = REGISTRY.state();
    for (Kind kind : List.of(BUSINESS, CRAFTSPERSON)) {
      for (Class<?> type : List.of(Integer.class, Long.class, Double.class, java.time.LocalDate.class)) {
        boolean day = type == java.time.LocalDate.class;
        List<String> values = day ? List.of("\"yesterday\"", "\"2026-02-30\"", "\"+999999999-12-31\"", "\"9999-12-31\"", "5", "[]")
            : List.of("-1e30", "1e400", "99999999999999999999999", "\"<b>\"", "{}", "[1]");
        for (String field : fields(kind.details(), type)) {
          for (String value : values) {
            if (value.contains("9999-12-31") && field.startsWith("certifications[0].validTo") && !value.contains("+")) {
              continue; // a certificate may end in any year of four digits
            }
            HttpResponse<String> answer = post(kind, field, Json.createReader(new java.io.StringReader(value)).readValue(), "id");
            HttpResponse<String> english = post(kind, field, Json.createReader(new java.io.StringReader(value)).readValue(), "en");
            assertThat(answer.statusCode()).as("%s in %s: %s", value, field, answer.body()).isIn(400, 422);
            Told.inBoth(answer, english, answer.statusCode(), object(answer).getString("code"));
          }
        }
      }
    }
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  @Test
  void aBodyThatIsNoRecordIsRefusedInBothLanguages() throws SQLException {
    Map<String, String> before = REGISTRY.state();
    for (Kind kind : List.of(BUSINESS, CRAFTSPERSON)) {
      for (String body : List.of("", "{", "[]", "null", "\"text\"", "[".repeat(100_000), "{\"name\":".repeat(20_000),
          "{\"other\":{", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"x\":{\"y\":[1,2", "{\"name\":\"a\"}{", "\u0000", "{\"name\":\"\\ud800\"}", "<a/>")) {
        HttpResponse<String> answer = send(kind.path(), body, "id");
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        Told.inBoth(answer, send(kind.path(), body, "en"), answer.statusCode(), object(answer).getString("code"));
      }
      HttpResponse<String> form = PORTAL.send(PORTAL.request("officer", kind.path()).header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("name=a")));
      Told.problem(form, 415, "type.unsupported");
    }
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"page=-1,page.range", "size=0,page.range", "size=201,page.range", "page=9999999999,page.range", "page=%27,page.range", "sort=password,sort.unknown",
    "sort=-,sort.unknown", "sort=name;drop,sort.unknown"})
  void aPageThatCannotBeAndAnUnknownSortAreToldInBothLanguages(String query, String code) throws SQLException {
    Map<String, String> before = REGISTRY.state();
    for (String list : List.of("/api/businesses", "/api/craftspeople", "/api/sentras", "/api/areas/villages", "/api/areas/sub-districts", "/api/businesses.csv", "/api/craftspeople.xlsx")) {
      Told.inBoth(read(list + "?" + query, "id"), read(list + "?" + query, "en"), 400, code);
    }
    if (code.equals("page.range")) {
      Told.inBoth(read("/api/imports?" + query, "id"), read("/api/imports?" + query, "en"), 400, code);
    }
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  @Test
  void whoChangesAnOldRevisionIsToldInBothLanguagesAndNothingIsStored() throws SQLException {
    for (String path : List.of("/api/businesses/" + REGISTRY.business("S01").getString("code"), "/api/craftspeople/" + REGISTRY.craftsperson("S01", null).getString("code"),
        "/api/sentras/S03")) {
      HttpResponse<String> read = REGISTRY.read("officer", path);
      String field = path.contains("sentras") ? "product" : "note";
      String changed = Json.createObjectBuilder(object(read)).add(field, "lain").build().toString();
      Map<String, String> before = REGISTRY.state();
      Told.inBoth(put(path, "\"999\"", changed, "id"), put(path, "\"999\"", changed, "en"), 412, "stale");
      Told.inBoth(put(path, null, changed, "id"), put(path, null, changed, "en"), 428, "guard.missing");
      assertThat(REGISTRY.state()).isEqualTo(before);
      assertThat(tag(REGISTRY.read("officer", path))).isEqualTo(tag(read));
    }
  }

  @Test
  void anAddressThatLeadsNowhereIsToldInBothLanguages() {
    for (String path : List.of("/api/businesses/TBN-'", "/api/craftspeople/P-1", "/api/sentras/%3Cscript%3E", "/api/imports/-1", "/api/imports/x", "/api/nowhere",
        "/api/tables/9", "/api/businesses/TBN-0001/nothing")) {
      HttpResponse<String> answer = read(path.replace("'", "%27"), "id");
      Told.inBoth(answer, read(path.replace("'", "%27"), "en"), 404, object(answer).getString("code"));
    }
    HttpResponse<String> answer = PORTAL.send(PORTAL.request("officer", "/api/businesses").DELETE());
    Told.problem(answer, 405, "method.unsupported");
  }

  private static HttpResponse<String> post(Kind kind, String field, JsonValue value, String language) {
    return send(kind.path(), with(parsed(kind.least()), field, value).toString(), language);
  }

  private static HttpResponse<String> send(String path, String body, String language) {
    return PORTAL.send(PORTAL.request("officer", path).header("Accept-Language", language).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> put(String path, String ifMatch, String body, String language) {
    HttpRequest.Builder request = PORTAL.request("officer", path).header("Accept-Language", language).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    return PORTAL.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private static HttpResponse<String> read(String path, String language) {
    return PORTAL.send(PORTAL.request("officer", path).header("Accept-Language", language));
  }

  private static String visit(String page) {
    HttpResponse<String> answer = PORTAL.send(HttpRequest.newBuilder(PORTAL.at(page)).header("Cookie", session));
    assertThat(answer.statusCode()).as(page).isEqualTo(200);
    return answer.body().replace("&quot;", "\"").replace("&#39;", "'");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<String> violated(HttpResponse<String> answer) {
    return object(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream().map(v -> v.getString("field", "")).toList();
  }

  private static JsonObject parsed(String json) {
    return Json.createReader(new java.io.StringReader(json)).readObject();
  }

  /** Paths of a body's values of a type, as problems name them: {@code owner.name}, {@code certifications[0].number}. */
  private static List<String> fields(Class<?> details, Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : details.getRecordComponents()) {
      Class<?> of = component.getType();
      if (of == type) {
        fields.add(component.getName());
      } else if (of.isRecord()) {
        fields(of, type).forEach(inner -> fields.add(component.getName() + "." + inner));
      } else if (of == List.class) {
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        fields(element, type).forEach(inner -> fields.add(component.getName() + "[0]." + inner));
      }
    }
    return fields;
  }

  private static JsonObject with(JsonObject body, String field, JsonValue value) {
    String[] parts = field.split("\\.", 2);
    JsonObjectBuilder changed = Json.createObjectBuilder(body);
    if (parts.length == 1) {
      return changed.add(field, value).build();
    }
    if (parts[0].endsWith("[0]")) {
      JsonObject first = Json.createObjectBuilder().add("kind", "sni-8302").build();
      return changed.add(parts[0].replace("[0]", ""), Json.createArrayBuilder().add(with(first, parts[1], value))).build();
    }
    JsonObject inner = body.containsKey(parts[0]) ? body.getJsonObject(parts[0]) : Json.createObjectBuilder(new LinkedHashMap<String, Object>(parts[0].equals("scale") ? Map.of("declared", "micro") : Map.of())).build();
    return changed.add(parts[0], with(inner, parts[1], value)).build();
  }

  private static JsonValue value(JsonObject record, String field) {
    String pointer = "/" + field.replace("[0]", "/0").replace('.', '/');
    return Json.createPointer(pointer).getValue(record);
  }
}
