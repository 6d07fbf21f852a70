package id.canting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables 3 and 4 of the study's round equal the key cell by cell; a cell of the key that nobody compared is a failure. */
class StudyTablesIT {
  private static final Portal PORTAL = Portal.get();
  private static final Uploads UPLOADS = new Uploads(PORTAL);
  private static final Map<String, String> GROUPS = Map.of("mikro", "micro", "kecil", "small", "total", "total");
  /** Statuses of the key by which the printed figure is the computed one. */
  private static final Set<String> AGREE = Set.of("ok", "ocr_corrected");

  private final Set<String> visited = new TreeSet<>();

  @BeforeAll
  static void importTheStudy() throws IOException {
    if (PORTAL.read("officer", "/api/tables/3?period=2010-S2").statusCode() == 404) {
      JsonObject run = UPLOADS.send("officer", "responses", "respondents.csv", study("respondents.csv"), false);
      UPLOADS.settleAll("officer", run);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void everyCellEqualsTheKey(int number) throws IOException {
    JsonObject table = UPLOADS.read("officer", "/api/tables/" + number + "?period=2010-S2");
    JsonObject key = json("tables-expected.json").getJsonObject("tables").getJsonObject("T" + number);
    assertThat(table.getInt("table")).isEqualTo(number);
    assertThat(table.getString("period")).isEqualTo("2010-S2");
    assertThat(table.getJsonObject("base")).isEqualTo(Json.createObjectBuilder().add("micro", 44).add("small", 40).add("total", 84).build());
    for (JsonObject expected : key.getJsonArray("blocks").getValuesAs(JsonObject.class)) {
      JsonObject block = block(table, expected.getString("var"));
      for (JsonObject row : expected.getJsonArray("rows").getValuesAs(JsonObject.class)) {
        JsonObject line = block.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(r -> r.getString("key").equals(row.getString("key"))).findFirst().orElseThrow();
        GROUPS.forEach((theirs, ours) -> cell(expected.getString("var") + "/" + row.getString("key") + "/" + theirs, line.getJsonObject(ours), row.getJsonObject(theirs)));
      }
      assertThat(block.getJsonArray("rows")).hasSameSizeAs(expected.getJsonArray("rows"));
      if (expected.containsKey("mean")) {
        GROUPS.forEach((theirs, ours) ->
            mean(expected.getString("var") + "/mean/" + theirs, block.getJsonObject("mean").getJsonNumber(ours).bigDecimalValue(), expected.getJsonObject("mean").getJsonObject(theirs)));
      } else {
        assertThat(block.get("mean")).isEqualTo(JsonValue.NULL);
      }
    }
    Set<String> cells = new TreeSet<>();
    key.getJsonArray("blocks").getValuesAs(JsonObject.class).forEach(b -> cells(b.getString("var"), b, cells));
    assertThat(cells).hasSize(number == 3 ? 72 : 36);
    assertThat(visited).isEqualTo(cells);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void meansAndDeviationsEqualTheKey(int number) throws IOException {
    JsonObject table = UPLOADS.read("officer", "/api/tables/" + number + "?period=2010-S2");
    JsonObject key = json("means-sd-wave1.json").getJsonObject("T" + number);
    assertThat(key).isNotEmpty();
    key.forEach((variable, groups) -> groups.asJsonObject().forEach((theirs, figures) -> {
      JsonObject block = block(table, variable);
      String ours = GROUPS.get(theirs);
      String[] fraction = figures.asJsonObject().getString("mean_exact").split("/");
      double exact = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
      assertThat(block.getJsonObject("n").getInt(ours)).isEqualTo(figures.asJsonObject().getInt("n"));
      assertThat(block.getJsonObject("mean").getJsonNumber(ours).doubleValue()).as("mean of %s %s", variable, ours).isEqualTo(exact);
      assertThat(rounded(block.getJsonObject("sd").getJsonNumber(ours).bigDecimalValue())).as("sd of %s %s", variable, ours).isEqualTo(figures.asJsonObject().getString("sd_sample"));
    }));
  }

  @Test
  void aPeriodThatIsNoneIsRefusedAndOneWithoutARoundUnknown() {
    for (String table : new String[] {"1", "3", "4"}) {
      assertThat(PORTAL.read("officer", "/api/tables/" + table + "?period=2010-S3").statusCode()).isEqualTo(422);
      assertThat(PORTAL.read("officer", "/api/tables/" + table + "?period=2010-S3").body()).contains("period.invalid");
      assertThat(PORTAL.read("officer", "/api/tables/" + table + "?period=1999-S1").statusCode()).isEqualTo(404);
      assertThat(PORTAL.read("officer", "/api/tables/" + table + "?period=1999-S1").body()).contains("round.unknown");
    }
    assertThat(PORTAL.read("officer", "/api/tables/3").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scale=tiny", "batikType=silk", "sex=X", "sentra=S01'", "subDistrict=Kerek;"})
  void aFilterThatNothingCanHaveIsRefused(String filter) {
    for (String table : new String[] {"1", "3", "4"}) {
      var answer = PORTAL.read("officer", "/api/tables/" + table + "?period=2010-S2&" + filter);
      assertThat(answer.statusCode()).as(filter).isEqualTo(422);
      assertThat(answer.body()).contains("value.unknown");
    }
  }

  private void cell(String name, JsonObject cell, JsonObject key) {
    assertThat(cell.getInt("n")).as("n of %s", name).isEqualTo(key.getInt("n"));
    BigDecimal percent = cell.getJsonNumber("percent").bigDecimalValue();
    assertThat(percent).as("percent of %s", name).isEqualByComparingTo(key.getString("pct"));
    boolean printed = cell.getInt("n") == key.getInt("n_printed") && percent.compareTo(new BigDecimal(key.getString("pct_printed"))) == 0;
    assertThat(printed).as("%s is as printed", name).isEqualTo(AGREE.contains(key.getString("status")));
    visited.add(name);
  }

  private void mean(String name, BigDecimal mean, JsonObject key) {
    String printed = key.getString("printed");
    assertThat(rounded(mean)).as(name).isEqualTo(key.getString("half_up", printed));
    assertThat(rounded(mean).equals(printed)).as("%s is as printed", name).isEqualTo(AGREE.contains(key.getString("status")));
    visited.add(name);
  }

  private static String rounded(BigDecimal figure) {
    return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Names of all cells in a block of the key: whatever holds a printed figure. */
  private static void cells(String name, JsonValue value, Set<String> cells) {
    if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      JsonObject object = value.asJsonObject();
      if (object.containsKey("n_printed") || object.containsKey("printed")) {
        cells.add(name);
      } else {
        object.forEach((key, inner) -> cells(name + "/" + key, inner, cells));
      }
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      String block = name.substring(0, name.lastIndexOf('/'));
      value.asJsonArray().stream().filter(r -> r.getValueType() == JsonValue.ValueType.OBJECT).forEach(r -> cells(block + "/" + r.asJsonObject().getString("key"), r, cells));
    }
  }

  private static JsonObject block(JsonObject table, String variable) {
    return table.getJsonArray("blocks").getValuesAs(JsonObject.class).stream().filter(b -> b.getString("variable").equals(variable)).findFirst().orElseThrow();
  }

  private static JsonObject json(String file) throws IOException {
    try (InputStream in = StudyTablesIT.class.getResourceAsStream("/study/" + file); var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }

  private static byte[] study(String file) throws IOException {
    try (InputStream in = StudyTablesIT.class.getResourceAsStream("/study/" + file)) {
      return in.readAllBytes();
    }
  }
}
