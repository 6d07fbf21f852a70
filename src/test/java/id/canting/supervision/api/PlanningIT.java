package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.array;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom to visit next, and what becomes of it: planned visits, their ways, calendars and letters. */
@Browser
class PlanningIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private static final String PERIOD = String.valueOf(TODAY.plusYears(1).getYear());
  private static final LocalDate DAY = LocalDate.of(TODAY.getYear() + 1, 1, 15).isAfter(TODAY.plusYears(1)) ? TODAY.plusYears(1) : LocalDate.of(TODAY.getYear() + 1, 1, 15);

  @Test
  void proposalsAreSortedByTheirScoreWhichIsTheSumOfTheirParts() {
    REGISTRY.business("S01");
    List<JsonObject> items = items(REGISTRY.read("officer", "/api/visit-proposals?size=200&period=" + PERIOD));
    assertThat(items).isNotEmpty();
    double before = 100;
    for (JsonObject one : items) {
      double score = one.getJsonNumber("score").doubleValue();
      double sum = one.getJsonObject("parts").values().stream().mapToDouble(p -> p.asJsonObject().getJsonNumber("points").doubleValue()).sum();
      assertThat(score).isBetween(0.0, before).isCloseTo(sum, within(0.4));
      assertThat(one.getJsonArray("reasons")).hasSize(5);
      before = score;
    }
  }

  @Test
  void whatSpeaksForAVisitRaisesTheScore() throws SQLException {
    String quiet = REGISTRY.business("S05").getString("code");
    String urgent = REGISTRY.business("S05").getString("code");
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1896-S1\"}").statusCode()).isEqualTo(201);
    for (String severity : List.of("4", "1")) {
      String business = severity.equals("4") ? urgent : quiet;
      HttpResponse<String> answer = REGISTRY.put("officer", "/api/rounds/1896-S1/responses/" + business, null,
          "{\"mainConstraint\": \"labour\", \"answers\": {\"severity_labour\": " + severity + ", \"severity_credit\": 0}}");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
    visit(quiet, TODAY.minusDays(10), "");
    visit(urgent, TODAY.minusDays(214), ", \"findings\": [{\"kind\": \"waste\", \"severity\": 4, \"text\": \"Air pewarna ke sungai\"}], \"followUps\": [{\"task\": \"Bak\", \"owner\": \"artisan\", \"due\": \""
        + TODAY.minusDays(30) + "\"}]");
    REGISTRY.sql("update business set updated_at = utc_timestamp(6) - interval 100 day where code = '" + urgent + "'");
    JsonObject most = proposal(urgent);
    JsonObject least = proposal(quiet);
    assertThat(most.getJsonNumber("score").doubleValue()).isGreaterThan(least.getJsonNumber("score").doubleValue());
    assertThat(most.getInt("severity")).isEqualTo(4);
    assertThat(most.getJsonObject("parts").getJsonObject("visit").getJsonNumber("share").doubleValue()).isCloseTo(214.0 / 365, within(0.001));
    assertThat(most.getJsonObject("parts").getJsonObject("follow-up").getJsonNumber("share").doubleValue()).as("one overdue and one serious finding").isCloseTo(5.0 / 6, within(0.001));
    assertThat(most.getJsonArray("reasons").toString()).contains("beratnya 4 dari 4", "214 hari sejak kunjungan terakhir", "1 tindak lanjut terlambat, 1 temuan berat", "100 hari sejak profil", "km dari kantor dinas");
    assertThat(least.getInt("severity")).isEqualTo(1);
    assertThat(least.getInt("overdueFollowUps")).isZero();
  }

  /** From the village where a business lies it is nearer than from the office. */
  @Test
  void distancesCountFromTheStartThatIsChosen() {
    String code = REGISTRY.business("S01").getString("code");
    double office = proposal(code).getJsonNumber("km").doubleValue();
    JsonObject near = proposal(code, "&start=35.23.08.2006");
    assertThat(near.getJsonNumber("km").doubleValue()).isLessThan(office);
    assertThat(near.getJsonArray("reasons").toString()).doesNotContain("kantor dinas");
  }

  @Test
  void anOrderSentTwiceAtOnceIsPlannedOnce() throws Exception {
    String one = REGISTRY.business("S01").getString("code");
    String two = REGISTRY.business("S05").getString("code");
    String order = "{\"businesses\": [\"%s\", \"%s\"], \"officers\": [\"Rini Uji\", \"officer\"], \"day\": \"%s\", \"period\": \"%s\"}".formatted(one, two, DAY, PERIOD);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<HttpResponse<String>> send = () -> REGISTRY.post("officer", "/api/visit-proposals/plan", order);
      int planned = 0;
      for (Future<HttpResponse<String>> answer : both.invokeAll(List.of(send, send))) {
        assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
        planned += object(answer.get()).getJsonArray("planned").size();
      }
      assertThat(planned).isEqualTo(2);
    } finally {
      both.shutdown();
    }
    JsonObject again = object(REGISTRY.post("officer", "/api/visit-proposals/plan", order.replace(DAY.toString(), DAY.plusDays(1).toString())));
    assertThat(again.getJsonArray("planned")).isEmpty();
    assertThat(again.getJsonArray("already").getJsonObject(0).getString("day")).isEqualTo(DAY.toString());
    assertThat(items(REGISTRY.read("officer", "/api/visits?status=planned&business=" + one))).hasSize(1);
    assertThat(items(REGISTRY.read("officer", "/api/visit-proposals?size=200&period=" + PERIOD)).stream().map(p -> p.getString("business"))).doesNotContain(one, two);
  }

  @Test
  void aDayHasAWayACalendarALoadAndALetter() throws IOException {
    String officer = "Sri Uji " + RegistryFixture.fresh();
    List<String> codes = List.of(REGISTRY.business("S01").getString("code"), REGISTRY.business("S05").getString("code"));
    assertThat(REGISTRY.post("officer", "/api/visit-proposals/plan", "{\"businesses\": [\"" + String.join("\", \"", codes) + "\"], \"officers\": [\"" + officer + "\"], \"day\": \"" + DAY
        + "\", \"purpose\": \"coaching\"}").statusCode()).isEqualTo(200);
    String asked = "officer=" + officer.replace(" ", "%20");

    JsonObject route = object(REGISTRY.read("officer", "/api/visit-routes?day=" + DAY + "&" + asked));
    assertThat(route.getJsonArray("stops")).hasSize(2);
    double legs = route.getJsonArray("stops").getValuesAs(JsonObject.class).stream().mapToDouble(s -> s.getJsonNumber("km").doubleValue()).sum() + route.getJsonNumber("back").doubleValue();
    assertThat(route.getJsonNumber("km").doubleValue()).isCloseTo(legs, within(0.2));

    JsonObject loads = object(REGISTRY.read("officer", "/api/visit-loads?by=month&period=" + DAY.toString().substring(0, 7) + "&" + asked));
    assertThat(loads.getJsonArray("items").getJsonObject(0).getInt("planned")).isEqualTo(2);

    HttpResponse<String> file = REGISTRY.read("officer", "/api/visit-calendar.ics?from=" + DAY + "&to=" + DAY + "&" + asked);
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
    List<VEvent> events = Biweekly.parse(file.body()).first().getEvents();
    assertThat(events).hasSize(2).allSatisfy(e -> assertThat(e.getSummary().getValue()).startsWith("Kunjungan: Batik Uji"));
    assertThat(file.body()).doesNotContain("Wulandari", "0812", "Jalan", officer);

    String letter = "{\"officer\": \"" + officer + "\", \"day\": \"" + DAY + "\", \"basis\": \"Uji <b>dasar</b>\"}";
    JsonObject issued = object(REGISTRY.post("officer", "/api/assignment-letters", letter));
    assertThat(object(REGISTRY.post("officer", "/api/assignment-letters", letter))).as("pressed twice is one letter").isEqualTo(issued);
    JsonObject other = object(REGISTRY.post("officer", "/api/assignment-letters", letter.replace("dasar", "lain")));
    assertThat(other.getInt("number")).isEqualTo(issued.getInt("number") + 1);
    HttpResponse<byte[]> pdf = REGISTRY.portal.file("officer", "/api/assignment-letters/" + issued.getString("code") + ".pdf");
    try (PDDocument paper = Loader.loadPDF(pdf.body())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text).contains("Surat Tugas", "%04d/ST/".formatted(issued.getInt("number")), officer, codes.get(0), codes.get(1), "Uji <b>dasar</b>", "Kepala Dinas").doesNotContain("???");
    }
  }

  @Test
  void weightsAreChangedByWhoHasReadThem() {
    HttpResponse<String> read = REGISTRY.read("officer", "/api/planner-weights");
    String before = object(read).getJsonObject("weights").toString();
    assertThat(REGISTRY.put("officer", "/api/planner-weights", null, "{\"weights\": {\"visit\": 9}}").statusCode()).isEqualTo(428);
    HttpResponse<String> changed = REGISTRY.put("officer", "/api/planner-weights", tag(read), "{\"weights\": {\"visit\": 9}}");
    try {
      assertThat(object(changed).getJsonObject("weights").getInt("visit")).isEqualTo(9);
      assertThat(REGISTRY.put("officer", "/api/planner-weights", tag(read), "{\"weights\": {\"visit\": 1}}").statusCode()).isEqualTo(412);
      JsonObject said = array(REGISTRY.read("officer", "/api/planner-weights/history")).getJsonObject(0);
      assertThat(said.getString("field")).isEqualTo("visit");
      assertThat(said.getString("by")).isEqualTo("officer");
      assertThat(said.getString("after")).isEqualTo("9");
    } finally {
      assertThat(REGISTRY.put("officer", "/api/planner-weights", tag(changed), "{\"weights\": " + before + "}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void targetsAreSetOneByOne() {
    JsonObject all = object(target("1897-S2", "{\"kind\": \"total\", \"percent\": 80}, {\"kind\": \"sentra\", \"area\": \"S01\", \"percent\": 62.5}"));
    assertThat(all.getJsonArray("targets")).hasSize(2);
    JsonObject left = object(target("1897-S2", "{\"kind\": \"total\", \"percent\": null}"));
    assertThat(left.getJsonArray("targets").getJsonObject(0).getJsonNumber("percent").doubleValue()).isEqualTo(62.5);
    assertThat(array(REGISTRY.read("officer", "/api/visit-targets")).toString()).contains("1897-S2");
  }

  @Test
  void nonsenseIsRefusedAndNothingIsStored() throws SQLException {
    String code = REGISTRY.business("S01").getString("code");
    var before = REGISTRY.state();
    String order = "{\"businesses\": [\"" + code + "\"], \"officers\": [\"A\"], \"day\": \"" + TODAY + "\"";
    for (String wrong : List.of("{}", order.replace(code, "TBN-999999") + "}", order.replace("\"A\"", "\"" + "A".repeat(101) + "\"") + "}", order.replace("[\"A\"]", "[]") + "}",
        order.replace(TODAY.toString(), TODAY.minusDays(1).toString()) + "}", order.replace(TODAY.toString(), "3026-01-01") + "}", order + ", \"purpose\": \"tea\"}", order + ", \"period\": \"soon\"}",
        order + ", \"period\": \"1999\"}")) {
      assertThat(REGISTRY.post("officer", "/api/visit-proposals/plan", wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    for (String wrong : List.of("period=soon", "sentra='", "start=35.99")) {
      assertThat(REGISTRY.read("officer", "/api/visit-proposals?" + wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    for (String wrong : List.of("sort=beauty", "size=0")) {
      assertThat(REGISTRY.read("officer", "/api/visit-proposals?" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
    String tag = tag(REGISTRY.read("officer", "/api/planner-weights"));
    for (String wrong : List.of("{\"weights\": {\"visit\": 11}}", "{\"weights\": {\"visit\": -1}}", "{\"weights\": {\"weather\": 1}}",
        "{\"weights\": {\"constraint\": 0, \"visit\": 0, \"follow-up\": 0, \"profile\": 0, \"distance\": 0}}", "{\"start\": {\"lat\": 52, \"lng\": 13}}", "{\"start\": {\"name\": \"X\"}}")) {
      assertThat(REGISTRY.put("officer", "/api/planner-weights", tag, wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    for (String wrong : List.of("{\"kind\": \"total\", \"percent\": 101}", "{\"kind\": \"total\", \"percent\": -1}", "{\"kind\": \"total\", \"percent\": 1.234}", "{\"kind\": \"moon\", \"percent\": 1}",
        "{\"kind\": \"sentra\", \"area\": \"S99\", \"percent\": 1}", "{\"percent\": 1}")) {
      assertThat(target("1897-S1", wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(target("1897-S9", "").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/visit-routes").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/visit-routes?officer=A&day=31-12-2026").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.read("officer", "/api/visit-loads?from=2026-01-01&to=2025-01-01").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.post("officer", "/api/assignment-letters", "{\"officer\": \"Tiada\", \"day\": \"" + TODAY + "\"}").statusCode()).isEqualTo(422);
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  private static void visit(String business, LocalDate day, String more) {
    String uuid = UUID.randomUUID().toString();
    HttpResponse<String> put = REGISTRY.put("officer", "/api/visits/" + uuid, null,
        "{\"business\": \"" + business + "\", \"purpose\": \"coaching\", \"date\": \"" + day + "\", \"officers\": [\"officer\"], \"persons\": [\"Siti\"], \"status\": \"submitted\", \"answers\": "
            + "{\"producing\": true, \"workers\": 4, \"orders\": 3, \"main_problem\": \"demand\", \"bookkeeping\": false}" + more + "}");
    assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
  }

  private static JsonObject proposal(String business) {
    return proposal(business, "");
  }

  private static JsonObject proposal(String business, String more) {
    for (int page = 0; ; page++) {
      List<JsonObject> items = items(REGISTRY.read("officer", "/api/visit-proposals?size=200&page=" + page + "&period=" + PERIOD + more));
      assertThat(items).as("%s among the proposals", business).isNotEmpty();
      for (JsonObject one : items) {
        if (one.getString("business").equals(business)) {
          return one;
        }
      }
    }
  }

  private static HttpResponse<String> target(String period, String targets) {
    return REGISTRY.portal.send(REGISTRY.portal.request("officer", "/api/visit-targets/" + period).header("Content-Type", "application/json")
        .method("PATCH", BodyPublishers.ofString("{\"targets\": [" + targets + "]}")));
  }
}
