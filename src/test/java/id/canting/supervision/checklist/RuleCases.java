package id.canting.supervision.checklist;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the rules of checklists make of answers; the server's and the browser's must agree with it. */
public final class RuleCases {
  private RuleCases() {}

  public static JsonObject read() {
    try (InputStream file = RuleCases.class.getResourceAsStream("/visits/rules.json"); JsonReader reader = JsonProvider.provider().createReader(file)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
