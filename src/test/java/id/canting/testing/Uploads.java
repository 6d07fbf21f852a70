package id.canting.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Files sent to a portal's imports, and its answers. */
public final class Uploads {
  private static final String BOUNDARY = "canting-boundary";
  private final Portal portal;

  public Uploads(Portal portal) {
    this.portal = portal;
  }

  /** The import's report. @throws IllegalStateException when it is refused */
  public JsonObject send(String account, String kind, String name, byte[] content, boolean dryRun) {
    return object(portal.send(request(account, kind, name, content, dryRun)));
  }

  /** The upload of a file, not yet sent. */
  public HttpRequest.Builder request(String account, String kind, String name, byte[] content, boolean dryRun) {
    return request(account, kind, name, BodyPublishers.ofByteArray(content), dryRun);
  }

  /** Whatever the portal answers. @param language asked for */
  public HttpResponse<String> answer(String account, String kind, String name, BodyPublisher content, boolean dryRun, String language) {
    return portal.send(request(account, kind, name, content, dryRun).header("Accept-Language", language));
  }

  private HttpRequest.Builder request(String account, String kind, String name, BodyPublisher content, boolean dryRun) {
    BodyPublisher head = text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    return portal.request(account, "/api/imports?kind=" + kind + "&dryRun=" + dryRun)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.concat(head, content, text("\r\n--" + BOUNDARY + "--\r\n")));
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Accepts or updates every row that waits. */
  public void settleAll(String account, JsonObject run) {
    for (JsonObject verdict : run.getJsonArray("verdicts").getValuesAs(JsonObject.class)) {
      String waits = verdict.getString("verdict");
      if (waits.equals("needs_confirmation") || waits.equals("duplicate")) {
        String decision = waits.equals("duplicate") ? "update" : "accept";
        object(portal.send(portal.request(account, "/api/imports/" + run.getInt("id") + "/rows/" + verdict.getInt("row"))
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"decision\":\"" + decision + "\"}"))));
      }
    }
  }

  public JsonObject read(String account, String path) {
    return object(portal.read(account, path));
  }

  static JsonObject object(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
