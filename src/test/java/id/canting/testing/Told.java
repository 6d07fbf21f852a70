package id.canting.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What people are told when something is wrong: a clear sentence, and nothing of the portal's inside. */
public final class Told {
  private static final int LONGEST = 400;
  private static final List<String> INSIDE = List.of("Exception", "id.canting", "java.", "jakarta.", "org.", "\tat ", "jdbc", "select ", "???", "{0}", "\\u");

  private Told() {}

  /** The problem of a refused REST call, after checking that it is one and that it reads well. */
  public static JsonObject problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonObject problem = object(answer.body());
    assertThat(problem.keySet()).containsExactly("type", "title", "status", "code", "violations");
    assertThat(problem.getString("code")).as(answer.body()).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(status);
    sentence(problem.getString("title"));
    for (JsonObject violation : problem.getJsonArray("violations").getValuesAs(JsonObject.class)) {
      sentence(violation.getString("message"));
    }
    return problem;
  }

  /** The same told in both languages: two sentences that differ. */
  public static void inBoth(HttpResponse<String> indonesian, HttpResponse<String> english, int status, String code) {
    String first = problem(indonesian, status, code).getString("title");
    String second = problem(english, status, code).getString("title");
    assertThat(first).as(code).isNotEqualTo(second);
    assertThat(indonesian.headers().firstValue("Content-Language").orElseThrow()).startsWith("id");
    assertThat(english.headers().firstValue("Content-Language").orElseThrow()).startsWith("en");
  }

  /** The text is one or more whole sentences, not too long to be read, and tells nothing of the inside. */
  public static void sentence(String text) {
    assertThat(text).isNotBlank().hasSizeLessThan(LONGEST).matches("(?s).*[.!?…”)]$");
    assertThat(INSIDE).as(text).noneMatch(text::contains);
  }

  private static JsonObject object(String body) {
    try (JsonReader json = Json.createReader(new StringReader(body))) {
      return json.readObject();
    }
  }
}
