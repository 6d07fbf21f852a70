package id.canting.survey;

import id.canting.shared.SharedJson;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Texts by key as one JSON object, keys in order, so that equal content is equal text: answers, scores and bands of a response are kept so. */
public final class FlatJson {
  private FlatJson() {}

  public static String write(Map<String, String> texts) {
    JsonObjectBuilder json = SharedJson.PROVIDER.createObjectBuilder();
    new TreeMap<>(texts).forEach(json::add);
    return json.build().toString();
  }

  public static Map<String, String> read(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (JsonReader reader = SharedJson.PROVIDER.createReader(new StringReader(json))) {
      reader.readObject().forEach((key, value) -> texts.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
    }
    return texts;
  }
}
