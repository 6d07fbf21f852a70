package id.canting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two rounds with what the study's has not: blanks in any column, medium and large businesses, other sub-districts, no sentra, the edges of all bands, who did not
 * answer, businesses that changed their scale. Every figure equals the key, which {@code src/test/python/second_data_set_key.py} computed from the files.
 */
class SecondDataSetIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Uploads UPLOADS = new Uploads(REGISTRY.portal);
  /** How many the key holds. */
  private static final int FIGURES = 15_492;
  private static final List<String> TABLES = List.of("1", "3", "4");

  private int figures;

  @BeforeAll
  static void importBothRounds() throws IOException {
    for (String file : List.of("round-1.csv", "round-2.csv")) {
      JsonObject run = UPLOADS.send("officer", "responses", file, file(file), false);
      UPLOADS.settleAll("officer", run);
      assertThat(run.getJsonObject("counts").getInt("reject")).as(run.toString()).isZero();
      assertThat(run.getJsonObject("counts").getInt("skip")).as(run.toString()).isZero();
    }
  }

  @Test
  void everyFigureOfEveryTableAndFilterEqualsTheKey() throws IOException {
    for (JsonObject one : key()) {
      String query = "?period=" + one.getString("period") + one.getJsonObject("filter").entrySet().stream()
          .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(text(e.getValue()), StandardCharsets.UTF_8)).collect(Collectors.joining());
      for (String table : TABLES) {
        String path = "/api/tables/" + table + query;
        compare(one.getString("account") + " " + path, UPLOADS.read(one.getString("account"), path), one.getJsonObject("tables").getJsonObject(table));
      }
    }
    assertThat(figures).isEqualTo(FIGURES);
  }

  private void compare(String where, JsonObject table, JsonObject key) {
    assertThat(table.getJsonObject("base")).as("%s base", where).isEqualTo(key.getJsonObject("base"));
    assertThat(table.getJsonObject("nonResponse")).as("%s non-response", where).isEqualTo(key.getJsonObject("nonResponse"));
    Set<String> groups = key.getJsonObject("base").keySet();
    JsonArray blocks = table.getJsonArray("blocks");
    JsonArray expected = key.getJsonArray("blocks");
    assertThat(blocks).as(where).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonObject block = blocks.getJsonObject(i);
      JsonObject wanted = expected.getJsonObject(i);
      String variable = where + " " + wanted.getString("variable");
      assertThat(block.getString("variable")).isEqualTo(wanted.getString("variable"));
      for (String name : List.of("n", "missing")) {
        assertThat(block.getJsonObject(name)).as("%s %s", variable, name).isEqualTo(wanted.getJsonObject(name));
        figures += groups.size();
      }
      for (String name : List.of("mean", "sd")) {
        measures(variable + " " + name, block.get(name), wanted.get(name), groups);
      }
      number(variable + " interval", block.get("interval"), wanted.get("interval"));
      rows(variable, block.getJsonArray("rows"), wanted.getJsonArray("rows"), groups);
    }
  }

  private void rows(String where, JsonArray rows, JsonArray expected, Set<String> groups) {
    List<String> keys = new ArrayList<>();
    for (JsonArray row : expected.getValuesAs(JsonArray.class)) {
      keys.add(row.getString(0));
    }
    assertThat(rows.getValuesAs(JsonObject.class).stream().map(r -> r.getString("key")).toList()).as(where).isEqualTo(keys);
    for (int i = 0; i < rows.size(); i++) {
      for (String group : groups) {
        JsonObject cell = rows.getJsonObject(i).getJsonObject(group);
        JsonArray wanted = expected.getJsonArray(i).getJsonObject(1).getJsonArray(group);
        String as = where + " " + keys.get(i) + " " + group;
        assertThat(cell.getInt("n")).as(as).isEqualTo(wanted.getInt(0));
        number(as + " percent", cell.get("percent"), wanted.get(1));
        figures += 2;
      }
    }
  }

  private void measures(String where, JsonValue figure, JsonValue expected, Set<String> groups) {
    if (expected.getValueType() == JsonValue.ValueType.NULL) {
      assertThat(figure).as(where).isEqualTo(JsonValue.NULL);
      return;
    }
    for (String group : groups) {
      number(where + " " + group, figure.asJsonObject().get(group), expected.asJsonObject().get(group));
      figures++;
    }
  }

  private static void number(String where, JsonValue figure, JsonValue expected) {
    if (expected.getValueType() == JsonValue.ValueType.NULL) {
      assertThat(figure).as(where).isEqualTo(JsonValue.NULL);
    } else {
      assertThat(figure).as(where).isInstanceOf(JsonNumber.class);
      assertThat(((JsonNumber) figure).doubleValue()).as(where).isCloseTo(((JsonNumber) expected).doubleValue(), within(1e-9));
    }
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }

  private static List<JsonObject> key() throws IOException {
    try (InputStream in = SecondDataSetIT.class.getResourceAsStream("/second/key.json"); var reader = Json.createReader(in)) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = SecondDataSetIT.class.getResourceAsStream("/second/" + name)) {
      return in.readAllBytes();
    }
  }
}
