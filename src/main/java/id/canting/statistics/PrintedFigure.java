package id.canting.statistics;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A percent of Table 1 as the study prints it, where its own counts give another.
 *
 * @param n count that it is printed beside, of {@code base}
 * @param reason last part of the key {@code statistics.printed.…} of the sentence that says why
 */
public record PrintedFigure(String key, String group, long n, long base, BigDecimal percent, String reason) {
  static final List<PrintedFigure> ALL = read();

  private static List<PrintedFigure> read() {
    InputStream file = Objects.requireNonNull(PrintedFigure.class.getResourceAsStream("printed.json"));
    try (JsonReader json = Json.createReader(file)) {
      return json.readArray().getValuesAs(JsonObject.class).stream().map(PrintedFigure::of).toList();
    }
  }

  private static PrintedFigure of(JsonObject one) {
    return new PrintedFigure(one.getString("key"), one.getString("group"), one.getInt("n"), one.getInt("base"),
        one.getJsonNumber("percent").bigDecimalValue(), one.getString("reason"));
  }
}
