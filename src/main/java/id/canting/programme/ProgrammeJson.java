package id.canting.programme;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** How lists that nobody joins on are kept: as JSON in their record. */
public final class ProgrammeJson {
  private static final Jsonb JSON = JsonbBuilder.create();

  private ProgrammeJson() {}

  public static String write(List<?> lines) {
    return JSON.toJson(lines);
  }

  /** @param array type of an array of the lines, for example {@code Output[].class} */
  public static <T> List<T> read(String json, Class<T[]> array) {
    return List.of(JSON.fromJson(json, array));
  }
}
