package id.canting.area.api;

import static id.canting.registry.RegistryFixture.array;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boundaries over REST: checked, put in force, brought back, taken away; a bad file changes nothing. */
@Browser
class BoundaryIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final String PATH = "/api/areas/boundaries";
  private static final String FIRST = file("35.23.08", "111.8");
  private static final String SECOND = file("35.23.16", "112.0");

  @AfterEach
  void away() throws SQLException {
    REGISTRY.sql("delete from boundary_event");
    REGISTRY.sql("delete from boundary_set");
  }

  @Test
  void whatIsPutHoldsAndWhatWasBeforeComesBack() {
    HttpResponse<String> none = REGISTRY.read("leader.kerek", PATH);
    assertThat(object(none).getJsonArray("features")).isEmpty();
    JsonObject dry = put("?dryRun=true&fileName=satu.json", FIRST);
    assertThat(dry.getBoolean("current")).isFalse();
    assertThat(object(REGISTRY.read("officer", PATH)).getJsonArray("features")).as("a dry run changes nothing").isEmpty();
    JsonObject first = put("?fileName=satu.json", FIRST);
    assertThat(first.getBoolean("current")).isTrue();
    assertThat(first.getInt("matched")).isEqualTo(1);
    assertThat(first.getJsonArray("missing")).hasSize(19);
    HttpResponse<String> now = REGISTRY.read("researcher", PATH);
    assertThat(object(now).getJsonArray("features").getJsonObject(0).getJsonObject("properties").getString("code")).isEqualTo("35.23.08");
    HttpResponse<String> again = REGISTRY.portal.send(REGISTRY.portal.request("researcher", PATH).header("If-None-Match", tag(now)).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    put("?fileName=satu.json", FIRST);
    assertThat(array(REGISTRY.read("admin", PATH + "/history"))).as("the same again changes nothing").hasSize(1);

    put("?fileName=dua.json", SECOND);
    assertThat(REGISTRY.read("officer", PATH).body()).contains("35.23.16").doesNotContain("35.23.08");
    long id = first.getJsonNumber("id").longValue();
    assertThat(REGISTRY.post("admin", PATH + "/sets/" + id + "/apply", "{}").statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("officer", PATH).body()).contains("35.23.08");
    assertThat(REGISTRY.portal.send(REGISTRY.portal.request("admin", PATH).DELETE()).statusCode()).isEqualTo(204);
    assertThat(object(REGISTRY.read("officer", PATH)).getJsonArray("features")).isEmpty();
    assertThat(array(REGISTRY.read("admin", PATH + "/history")).getValuesAs(JsonObject.class)).extracting(e -> e.getString("step")).containsExactly("removed", "restored", "applied", "applied");
    assertThat(array(REGISTRY.read("admin", PATH + "/history")).getJsonObject(1).getString("fileName")).isEqualTo("satu.json");
  }

  @Test
  void aBadFileChangesNothing() throws SQLException {
    put("?fileName=satu.json", FIRST);
    var before = REGISTRY.state();
    assertThat(refused(FIRST.replace("111.8,-6.9]", "-6.9,111.8]"))).isEqualTo("422 boundary.swapped");
    assertThat(refused("nothing")).isEqualTo("422 boundary.not-json");
    assertThat(refused("")).isEqualTo("422 boundary.missing");
    assertThat(refused(" ".repeat(4 * 1024 * 1024) + FIRST)).isEqualTo("422 boundary.too-large");
    assertThat(REGISTRY.state()).isEqualTo(before);
    assertThat(REGISTRY.put("officer", PATH, null, FIRST).statusCode()).isEqualTo(403);
  }

  private static JsonObject put(String query, String body) {
    HttpResponse<String> answer = REGISTRY.put("admin", PATH + query, null, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static String refused(String body) {
    HttpResponse<String> answer = REGISTRY.portal.send(REGISTRY.portal.request("admin", PATH).header("Content-Type", "application/geo+json").PUT(BodyPublishers.ofString(body)));
    return answer.statusCode() + " " + object(answer).getString("code");
  }

  private static String file(String code, String west) {
    return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"kode\":\"" + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + west + ",-6.9],[" + west
        + "5,-6.9],[" + west + "5,-6.8],[" + west + ",-6.9]]]}}]}";
  }
}
