package id.canting.programme.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programmes, activities and attendance over REST: what is stored, what is refused, and who may. */
@Browser
class ProgrammeContractIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final String LEAST = "{\"name\": \"Pelatihan pewarna\", \"level\": \"individual\", \"kind\": \"training\", \"constraints\": [], \"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}";
  private static String kerek;
  private static String tuban;

  @BeforeAll
  static void businesses() {
    kerek = REGISTRY.business("S01").getString("code");
    tuban = REGISTRY.business("S05").getString("code");
  }

  @Test
  void aProgrammeIsStoredAndChangedByWhoHasReadIt() {
    HttpResponse<String> made = REGISTRY.post("officer", "/api/programmes", """
        {"name": "Kredit mesin", "level": "organisational", "kind": "credit", "constraints": ["labour", "credit"], "from": "2024-02-01", "to": "2024-11-30",
         "agency": "Diskopumdag", "targetGroup": "Usaha mikro", "eligibility": [{"kind": "scale", "in": ["micro"]}],
         "budget": [{"funding": "apbd", "text": "Bunga", "budget": 25000000, "realised": 20000000}, {"funding": "csr", "text": "Mesin", "budget": 5000000}],
         "outputs": [{"text": "Usaha dibantu", "unit": "usaha", "target": 20, "reached": 12}]}""");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonObject programme = object(made);
    String path = "/api/programmes/" + programme.getString("code");
    assertThat(made.headers().firstValue("Location")).get().asString().endsWith(path);
    assertThat(programme.getString("code")).matches("PRG-[0-9]{4,}");
    assertThat(programme.getString("status")).isEqualTo("planned");
    assertThat(programme.getJsonArray("constraints").toString()).isEqualTo("[\"credit\",\"labour\"]");
    assertThat(programme.getJsonNumber("planned").longValue()).isEqualTo(30_000_000);
    assertThat(programme.getJsonNumber("realised").longValue()).isEqualTo(20_000_000);
    assertThat(programme.getJsonArray("funding").toString()).isEqualTo("[\"apbd\",\"csr\"]");
    HttpResponse<String> read = REGISTRY.read("officer", path);
    assertThat(tag(read)).isEqualTo(tag(made));
    HttpResponse<String> same = REGISTRY.put("officer", path, null, read.body());
    assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
    assertThat(tag(same)).as("the same again changes nothing").isEqualTo(tag(made));
    String changed = read.body().replace("Kredit mesin", "Kredit mesin jahit");
    assertThat(REGISTRY.put("officer", path, null, changed).statusCode()).isEqualTo(428);
    assertThat(REGISTRY.put("officer", path, "\"77\"", changed).statusCode()).isEqualTo(412);
    assertThat(REGISTRY.put("officer", path, tag(read), changed).statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("officer", path + "/history").body()).contains("Kredit mesin jahit").contains("\"old\":\"Kredit mesin\"");
    assertThat(REGISTRY.read("officer", "/api/programmes/PRG-999999").statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("artisan.0001", path).statusCode()).isEqualTo(403);
    assertThat(REGISTRY.read("researcher", path).statusCode()).isEqualTo(200);
    assertThat(REGISTRY.put("leader.kerek", path, tag(read), changed).statusCode()).isEqualTo(403);
  }

  @Test
  void listsAreFilteredSortedAndExported() {
    String code = programme(LEAST.replace("Pelatihan pewarna", "Ekspor 2019").replace("2024", "2019").replace("training", "market_access").replace("[]", "[\"demand\"]"));
    List<JsonObject> found = items(REGISTRY.read("researcher", "/api/programmes?kind=market_access,credit&constraint=demand&year=2019&level=individual&status=planned&query=ekspor"));
    assertThat(found).extracting(p -> p.getString("code")).contains(code);
    assertThat(items(REGISTRY.read("officer", "/api/programmes?year=2018&query=ekspor%202019"))).isEmpty();
    assertThat(REGISTRY.read("officer", "/api/programmes?sort=mood").statusCode()).isEqualTo(400);
    assertThat(REGISTRY.read("officer", "/api/programmes?size=201").statusCode()).isEqualTo(400);
    assertThat(REGISTRY.read("officer", "/api/programmes?kind=party").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/programmes.csv?query=ekspor%202019").body()).contains("programme;name").contains(code + ";Ekspor 2019");
    String activity = activity("{\"programme\": \"" + code + "\", \"name\": \"Pameran\", \"date\": \"2019-06-01\", \"to\": \"2019-06-03\", \"village\": \"35.23.08.2006\"}");
    assertThat(items(REGISTRY.read("officer", "/api/activities?programme=" + code + "&from=2019-06-02&to=2019-06-30&subDistrict=Kerek&sort=-date"))).extracting(a -> a.getString("code"))
        .containsExactly(activity);
    assertThat(items(REGISTRY.read("officer", "/api/activities?programme=" + code + "&from=2019-06-04"))).isEmpty();
    assertThat(REGISTRY.read("officer", "/api/activities?from=kemarin").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/activities.csv?programme=" + code).body()).contains(activity + ";" + code);
  }

  @Test
  void whatCannotBeTrueOfAProgrammeIsRefusedAtItsField() {
    refused("/api/programmes", LEAST.replace("[]", "[], \"budget\": [{\"funding\": \"apbd\", \"budget\": -5}]"), "budget[0].budget value.range");
    refused("/api/programmes", LEAST.replace("[]", "[], \"budget\": [{\"funding\": \"apbd\", \"budget\": 1000000000000000}]"), "budget[0].budget value.range");
    refused("/api/programmes", LEAST.replace("[]", "[], \"budget\": [{\"funding\": \"apbd\", \"budget\": 1, \"realised\": -1}]"), "budget[0].realised value.range");
    refused("/api/programmes", LEAST.replace("[]", "[], \"budget\": [{\"funding\": \"loan\", \"budget\": 1}]"), "budget[0].funding value.unknown");
    refused("/api/programmes", LEAST.replace("[]", "[], \"outputs\": [{\"text\": \"\", \"target\": 1}]"), "outputs[0].text value.missing");
    refused("/api/programmes", LEAST.replace("[]", "[\"weather\"]"), "constraints value.unknown");
    refused("/api/programmes", LEAST.replace("2024-12-31", "2023-12-31"), "to dates.order");
    refused("/api/programmes", LEAST.replace("2024-12-31", "9999-12-31"), "to value.day");
    refused("/api/programmes", LEAST.replace("training", "raw-material"), "kind value.unknown");
    refused("/api/programmes", LEAST.replace("Pelatihan pewarna", "  "), "name value.missing");
    refused("/api/programmes", LEAST.replace("Pelatihan pewarna", "x".repeat(201)), "name value.too-long");
    refused("/api/programmes", LEAST.replace("[]", "[], \"eligibility\": [{\"kind\": \"moon\"}]"), "eligibility value.unknown");
    assertThat(REGISTRY.post("officer", "/api/programmes", LEAST.replace("[]", "[], \"budget\": [{\"funding\": \"apbd\", \"budget\": 2.5}]")).statusCode()).isEqualTo(400);
    String script = "<script>alert('Tuban')</script>";
    assertThat(object(REGISTRY.post("officer", "/api/programmes", LEAST.replace("Pelatihan pewarna", script))).getString("name")).isEqualTo(script);
  }

  @Test
  void aProgrammeGoesStepByStepAndIsFixedOnceEvaluated() {
    String path = "/api/programmes/" + programme(LEAST);
    assertThat(step(path, "running", null).statusCode()).as("not two at once").isEqualTo(409);
    assertThat(step(path, "open", null).statusCode()).isEqualTo(200);
    assertThat(step(path, "planned", null).statusCode()).as("back needs a reason").isEqualTo(422);
    assertThat(step(path, "planned", "Salah tekan").statusCode()).isEqualTo(200);
    for (String status : List.of("open", "running", "finished")) {
      assertThat(step(path, status, null).statusCode()).isEqualTo(200);
    }
    assertThat(step(path, "evaluated", null).body()).contains("\"text\"").contains("value.missing");
    assertThat(object(step(path, "evaluated", "Delapan dari sepuluh memakai pewarna alami.")).getString("evaluation")).startsWith("Delapan");
    HttpResponse<String> read = REGISTRY.read("officer", path);
    assertThat(object(read).getJsonArray("events").getValuesAs(JsonObject.class)).extracting(e -> e.getString("step"))
        .containsExactly("planned", "open", "planned", "open", "running", "finished", "evaluated");
    HttpResponse<String> late = REGISTRY.put("officer", path, tag(read), read.body().replace("Pelatihan pewarna", "Lain"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("programme.evaluated");
    assertThat(REGISTRY.put("officer", path, tag(read), read.body().replace("\"status\":\"evaluated\"", "\"status\":\"open\"")).body()).contains("programme.status");
  }

  @Test
  void whatCannotBeTrueOfAnActivityIsRefusedAtItsField() {
    String programme = programme(LEAST);
    String least = "{\"programme\": \"" + programme + "\", \"name\": \"Sesi\", \"date\": \"2024-05-05\", \"village\": \"35.23.08.2006\"}";
    Map.ofEntries(
        Map.entry(least.replace("\"village\"", "\"to\": \"2024-05-04\", \"village\""), "to dates.order"),
        Map.entry(least.replace("2024-05-05", "2023-12-31"), "date activity.outside-programme"),
        Map.entry(least.replace("\"village\"", "\"to\": \"2025-01-01\", \"village\""), "to activity.outside-programme"),
        Map.entry(least.replace(programme, "PRG-999999"), "programme programme.none"),
        Map.entry(least.replace("35.23.08.2006", "35.23.99.9999"), "village village.unknown"),
        Map.entry(least.replace("\"village\"", "\"cost\": -5, \"village\""), "cost value.range"),
        Map.entry(least.replace("\"village\"", "\"cost\": 1000000000000000, \"village\""), "cost value.range"),
        Map.entry(least.replace("\"village\"", "\"lat\": -6.9, \"village\""), "lng point.half"),
        Map.entry(least.replace("\"village\"", "\"sessions\": [{\"date\": \"2024-05-06\"}], \"village\""), "sessions[0].date session.outside-activity"),
        Map.entry(least.replace("\"village\"", "\"sessions\": [{\"date\": \"2024-05-05\", \"from\": \"10:00\", \"to\": \"09:00\"}], \"village\""), "sessions[0].to session.time"))
        .forEach((body, expected) -> refused("/api/activities", body, expected));
    HttpResponse<String> made = REGISTRY.post("officer", "/api/activities", least);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String path = "/api/activities/" + object(made).getString("code");
    HttpResponse<String> read = REGISTRY.read("leader.kerek", path);
    assertThat(REGISTRY.put("officer", path, null, read.body()).statusCode()).as("what GET returned").isEqualTo(200);
    assertThat(REGISTRY.put("officer", path, null, read.body().replace("Sesi", "Sesi satu")).statusCode()).isEqualTo(428);
    assertThat(object(REGISTRY.put("officer", path, tag(read), read.body().replace("Sesi", "Sesi satu"))).getString("name")).isEqualTo("Sesi satu");
    HttpResponse<String> whole = REGISTRY.read("officer", "/api/programmes/" + programme);
    assertThat(REGISTRY.put("officer", "/api/programmes/" + programme, tag(whole), whole.body().replace("2024-12-31", "2024-04-30")).body()).contains("programme.activities-outside");
  }

  @Test
  void attendanceIsASetInWhichNobodyCountsTwice() {
    String activity = activity("{\"programme\": \"" + programme(LEAST) + "\", \"name\": \"Sesi\", \"date\": \"2024-05-05\"}");
    String path = "/api/activities/" + activity + "/attendance";
    HttpResponse<String> entered = REGISTRY.put("officer", path, null, "{\"businesses\": [\"" + kerek + "\", \"" + tuban + "\", \"" + kerek + "\"]}");
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    assertThat(object(entered).getInt("total")).isEqualTo(2);
    assertThat(REGISTRY.put("officer", path, null, entered.body()).body()).as("again").isEqualTo(entered.body());
    assertThat(object(REGISTRY.read("officer", "/api/activities/" + activity)).getString("status")).isEqualTo("held");
    String craftsperson = REGISTRY.craftsperson("S01", kerek).getString("code");
    JsonObject named = object(REGISTRY.put("officer", path, null, "{\"businesses\": [\"" + kerek + "\"], \"people\": [{\"business\": \"" + kerek + "\", \"craftsperson\": \"" + craftsperson
        + "\", \"before\": 40, \"after\": 82.5}, {\"business\": \"" + tuban + "\"}]}"));
    assertThat(named.getInt("total")).isEqualTo(2);
    assertThat(named.getJsonNumber("after").doubleValue()).isEqualTo(82.5);
    assertThat(object(REGISTRY.read("leader.kerek", path)).getJsonArray("businesses").toString()).as("members only").isEqualTo("[\"" + kerek + "\"]");
    assertThat(object(REGISTRY.read("leader.kerek", "/api/activities/" + activity)).getInt("participants")).isEqualTo(1);
    assertThat(REGISTRY.read("leader.kerek", path).body()).contains("\"name\":\"");
    assertThat(REGISTRY.read("researcher", path).body()).contains(kerek).doesNotContain("\"name\"").doesNotContain("Wulandari").doesNotContain("certificate");
    assertThat(REGISTRY.read("researcher", path.replace("/attendance", "/attendance.csv")).body()).contains(kerek).doesNotContain("Wulandari").doesNotContain("certificate");
    for (String account : List.of("leader.kerek", "artisan.0001", "researcher", "admin")) {
      assertThat(REGISTRY.put(account, path, null, "{\"businesses\": []}").statusCode()).as(account).isEqualTo(403);
    }
    refusedPut(path, "{\"businesses\": [\"" + kerek + "\", \"TBN-999999\"]}", "businesses[1] business.unknown");
    refusedPut(path, "{\"people\": [{\"business\": \"" + tuban + "\", \"craftsperson\": \"" + craftsperson + "\"}]}", "people[0].craftsperson craftsperson.elsewhere");
    refusedPut(path, "{\"people\": [{\"business\": \"" + tuban + "\", \"before\": 101}]}", "people[0].before value.range");
    assertThat(object(REGISTRY.read("officer", path)).getInt("total")).as("nothing half stored").isEqualTo(2);
    assertThat(object(REGISTRY.put("officer", path, null, "{\"businesses\": []}")).getInt("total")).isZero();
  }

  @Test
  void nobodyAttendsBeforeTheDay() {
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1);
    String programme = programme(LEAST.replace("2024-12-31", tomorrow.plusYears(1).toString()));
    String activity = activity("{\"programme\": \"" + programme + "\", \"name\": \"Besok\", \"date\": \"" + tomorrow + "\"}");
    refusedPut("/api/activities/" + activity + "/attendance", "{\"businesses\": [\"" + kerek + "\"]}", "null attendance.early");
    assertThat(REGISTRY.put("officer", "/api/activities/KEG-999999/attendance", null, "{\"businesses\": []}").statusCode()).isEqualTo(404);
  }

  private static String programme(String body) {
    return code("/api/programmes", body);
  }

  private static String activity(String body) {
    return code("/api/activities", body);
  }

  private static String code(String path, String body) {
    HttpResponse<String> made = REGISTRY.post("officer", path, body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return object(made).getString("code");
  }

  private static HttpResponse<String> step(String path, String status, String text) {
    return REGISTRY.post("officer", path + "/steps", "{\"status\": \"" + status + "\", \"text\": " + (text == null ? "null" : "\"" + text + "\"") + "}");
  }

  private static void refused(String path, String body, String expected) {
    isRefused(REGISTRY.post("officer", path, body), expected);
  }

  private static void refusedPut(String path, String body, String expected) {
    isRefused(REGISTRY.put("officer", path, null, body), expected);
  }

  private static void isRefused(HttpResponse<String> answer, String expected) {
    assertThat(answer.statusCode()).as("%s: %s", expected, answer.body()).isEqualTo(422);
    JsonObject violation = object(answer).getJsonArray("violations").getJsonObject(0);
    assertThat((violation.isNull("field") ? "null" : violation.getString("field")) + " " + violation.getString("code")).isEqualTo(expected);
    assertThat(violation.getString("message")).doesNotContain("???");
  }
}
