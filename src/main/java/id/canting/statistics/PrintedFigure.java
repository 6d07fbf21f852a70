package id.canting.statistics;

import id.canting.shared.SharedJson;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the study prints it, where its own counts give another.
 *
 * @param key of the row; {@code mean} for the mean of a variable
 * @param n count that it is printed beside, as counted, of {@code base}
 * @param count the count that is printed; null where it is the counted one
 * @param value the percent or mean that is printed
 * @param reason last part of the key {@code statistics.printed.…} of the sentence that says why
 */
public record PrintedFigure(
    int table, String variable, String key, String group, long n, long base, @Nullable Long count, BigDecimal value, String reason) {
  public static final String MEAN = "mean";
  private static final String PERIOD = "2010-S2";
  private static final List<PrintedFigure> ALL = read();

  /** Those that belong to a table of the whole study; none where the counts are not the study's. */
  static List<PrintedFigure> of(StudyTable table) {
    boolean theirs = table.period() == null ? table.table() == 1 : table.period().equals(PERIOD);
    return theirs ? ALL.stream().filter(p -> p.table() == table.table() && table.blocks().stream().anyMatch(p::belongs)).toList() : List.of();
  }

  private boolean belongs(StudyTable.Block block) {
    return block.variable().equals(variable) && Objects.equals(block.n().get(group), base)
        && (key.equals(MEAN) || block.lines().stream().anyMatch(line -> line.key().equals(key) && line.figure(group).n() == n));
  }

  private static List<PrintedFigure> read() {
    InputStream file = Objects.requireNonNull(PrintedFigure.class.getResourceAsStream("printed.json"));
    try (JsonReader json = SharedJson.PROVIDER.createReader(file)) {
      return json.readArray().getValuesAs(JsonObject.class).stream().map(PrintedFigure::of).toList();
    }
  }

  private static PrintedFigure of(JsonObject one) {
    JsonNumber count = one.getJsonNumber("count");
    return new PrintedFigure(one.getInt("table"), one.getString("variable"), one.getString("key"), one.getString("group"), one.getInt("n"), one.getInt("base"),
        count == null ? null : (Long) count.longValue(), one.getJsonNumber("value").bigDecimalValue(), one.getString("reason"));
  }
}
