package id.canting.registry.api;

import static id.canting.registry.RegistryFixture.fresh;
import static id.canting.registry.RegistryFixture.full;
import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The general rules of the REST contract, shown on the register's collections and records. */
@Browser
class RegistryContractIT {
  private static final String COLLECTIONS = "/api/businesses,/api/craftspeople,/api/sentras,/api/areas/villages,/api/areas/sub-districts";

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();

  @Test
  void everyCollectionHasTotalPageSizeAndItems() {
    REGISTRY.business("S01");
    for (String path : COLLECTIONS.split(",")) {
      JsonObject page = object(REGISTRY.read("officer", path + "?size=1"));
      assertThat(page.keySet()).as(path).containsExactlyInAnyOrder("total", "page", "size", "items");
      assertThat(page.getInt("page")).isZero();
      assertThat(page.getInt("size")).isEqualTo(1);
      assertThat(page.getJsonArray("items").size()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aPageOutsideTheRangeAndAnUnknownSortAreRefusedByEveryCollection() {
    for (String path : COLLECTIONS.split(",")) {
      for (String query : List.of("page=-1", "size=0", "size=201", "size=x", "page=1.5")) {
        refused(REGISTRY.read("officer", path + "?" + query), 400, "page.range");
      }
      for (String sort : List.of("nik", "name,", "code;drop", "-")) {
        refused(REGISTRY.read("officer", path + "?sort=" + sort), 400, "sort.unknown");
      }
      assertThat(REGISTRY.read("officer", path + "?size=200&page=1000").statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void problemsSpeakTheLanguageAskedFor() {
    HttpResponse<String> indonesian = REGISTRY.post("officer", "/api/businesses", "{\"name\":\"\",\"owner\":{\"name\":\"\"}}");
    HttpResponse<String> english = REGISTRY.portal.send(REGISTRY.portal.request("officer", "/api/businesses")
        .header("Accept-Language", "en").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"name\":\"\",\"owner\":{\"name\":\"\"}}")));
    for (HttpResponse<String> answer : List.of(indonesian, english)) {
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      JsonObject problem = object(answer);
      assertThat(problem.keySet()).containsExactly("type", "title", "status", "code", "violations");
      assertThat(problem.getInt("status")).isEqualTo(422);
      assertThat(problem.getJsonArray("violations").getValuesAs(JsonObject.class)).extracting(v -> v.getString("field") + " " + v.getString("code"))
          .containsExactly("name value.missing", "owner.name value.missing");
    }
    assertThat(object(indonesian).getString("title")).isNotEqualTo(object(english).getString("title"));
  }

  @Test
  void nullsAreWritten() {
    JsonObject least = REGISTRY.created("officer", "/api/businesses", "{\"name\":\"Batik Tanpa Keterangan\",\"owner\":{\"name\":\"Siti\"}}");
    assertThat(least).containsEntry("nib", JsonValue.NULL).containsEntry("sentra", JsonValue.NULL).containsEntry("workers", JsonValue.NULL);
    assertThat(least.getJsonObject("scale")).containsEntry("declared", JsonValue.NULL);
    assertThat(least.getJsonObject("owner")).containsEntry("phone", JsonValue.NULL);
    assertThat(least.getString("status")).isEqualTo("active");
  }

  @Test
  void aChangeNeedsTheRevisionThatWasRead() {
    String path = "/api/businesses/" + REGISTRY.business("S01").getString("code");
    HttpResponse<String> read = REGISTRY.read("officer", path);
    String changed = with(read, "workers", Json.createValue(7));
    refused(REGISTRY.put("officer", path, null, changed), 428, "guard.missing");
    refused(REGISTRY.put("officer", path, "\"999\"", changed), 412, "stale");
    refused(REGISTRY.put("officer", path, "\"junk\"", changed), 412, "stale");
    HttpResponse<String> stored = REGISTRY.put("officer", path, tag(read), changed);
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    assertThat(object(stored).getInt("workers")).isEqualTo(7);
    assertThat(tag(stored)).isNotEqualTo(tag(read)).isEqualTo(tag(REGISTRY.read("officer", path)));
    refused(REGISTRY.put("officer", path, tag(read), with(read, "workers", Json.createValue(8))), 412, "stale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"businesses", "craftspeople", "sentras"})
  void theSameBodyAgainChangesNothingAlsoWithoutRevision(String kind) {
    String path = "/api/" + kind + "/" + switch (kind) {
      case "businesses" -> REGISTRY.business("S01").getString("code");
      case "craftspeople" -> REGISTRY.craftsperson("S01", null).getString("code");
      default -> "S03";
    };
    HttpResponse<String> read = REGISTRY.read("officer", path);
    String history = REGISTRY.read("officer", path + "/history").body();
    for (String ifMatch : new String[] {null, tag(read), "\"999\""}) {
      HttpResponse<String> again = REGISTRY.put("officer", path, ifMatch, read.body());
      assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
      assertThat(again.body()).isEqualTo(read.body());
      assertThat(tag(again)).isEqualTo(tag(read));
    }
    assertThat(REGISTRY.read("officer", path + "/history").body()).isEqualTo(history);
  }

  @Test
  void ofTwoWhoChangeAtOnceOneIsTold() {
    String path = "/api/businesses/" + REGISTRY.business("S01").getString("code");
    HttpResponse<String> read = REGISTRY.read("officer", path);
    REGISTRY.portal.token("officer");
    List<Integer> statuses = Stream.of(11, 12).map(workers -> CompletableFuture.supplyAsync(
        () -> REGISTRY.put("officer", path, tag(read), with(read, "workers", Json.createValue(workers))).statusCode()))
        .toList().stream().map(CompletableFuture::join).sorted().toList();
    assertThat(statuses).containsExactly(200, 412);
  }

  @Test
  void theSameNibTwiceIsAConflictSoThatADoubleClickStoresOnce() {
    String body = full("S01", fresh());
    HttpResponse<String> first = REGISTRY.post("officer", "/api/businesses", body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/api/businesses/" + object(first).getString("code"));
    refused(REGISTRY.post("officer", "/api/businesses", body), 409, "nib.known");
  }

  @Test
  void twoPostsOfOneNibAtOnceStoreOne() {
    String body = full("S01", fresh());
    REGISTRY.portal.token("officer");
    List<Integer> statuses = Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(() -> REGISTRY.post("officer", "/api/businesses", body).statusCode()))
        .toList().stream().map(CompletableFuture::join).sorted().toList();
    assertThat(statuses).containsExactly(201, 409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"name\":{}}", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"workers\":\"many\"}",
    "{\"name\":\"a\",\"owner\":{\"name\":\"b\",\"birthDate\":\"yesterday\"}}", "{\"name\":\"a\",\"owner\":{\"name\":\"b\"},\"workers\":2.5}", "null"})
  void aMalformedBodyIsTheCallersFault(String body) {
    refused(REGISTRY.post("officer", "/api/businesses", body), 400, "body.malformed");
  }

  @Test
  void tenThousandCharactersAreRefusedAndNeverCut() {
    long before = object(REGISTRY.read("officer", "/api/businesses?size=1")).getJsonNumber("total").longValue();
    refused(REGISTRY.post("officer", "/api/businesses", "{\"name\":\"" + "a".repeat(10_000) + "\",\"owner\":{\"name\":\"Siti\"}}"), 422, "value.too-long");
    refused(REGISTRY.post("officer", "/api/craftspeople", "{\"person\":{\"name\":\"" + "a".repeat(10_000) + "\"}}"), 422, "value.too-long");
    assertThat(object(REGISTRY.read("officer", "/api/businesses?size=1")).getJsonNumber("total").longValue()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Batik 🧵🎨", "ꦧꦠꦶꦏ Jawa", "'; drop table business; --", "<script>alert(1)</script>", "=1+1", "\\\" or 1=1", "%_\\\\", "a\\u0000b"})
  void everyTextIsStoredAsText(String text) {
    String fields = Stream.of("rawMaterialSource", "products", "note").map(f -> "\"" + f + "\":\"" + text + "\"").reduce((a, b) -> a + "," + b).orElseThrow();
    String body = "{\"name\":\"" + text + "\",\"owner\":{\"name\":\"" + text + "\",\"address\":\"" + text + "\"}," + fields + "}";
    JsonObject business = REGISTRY.created("officer", "/api/businesses", body);
    JsonObject read = object(REGISTRY.read("officer", "/api/businesses/" + business.getString("code")));
    String name = read.getString("name");
    for (String field : List.of("rawMaterialSource", "products", "note")) {
      assertThat(read.getString(field)).isEqualTo(name);
    }
    assertThat(read.getJsonObject("owner").getString("name")).isEqualTo(name);
    assertThat(name).isEqualTo(Json.createReader(new java.io.StringReader("[\"" + text + "\"]")).readArray().getString(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%27%20or%201=1", "%22", "%5C", "%25", "%F0%9F%A7%B5", "%EA%A6%A7%EA%A6%A0", "0812%27", "TBN-%27", "a%00b"})
  void noSearchTextIsAnError(String query) {
    assertThat(REGISTRY.read("officer", "/api/businesses?query=" + query).statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("officer", "/api/craftspeople?query=" + query).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"scale,huge", "status,%27", "batikType,x", "sentra,%27or1=1", "subDistrict,%3C"})
  void anImpossibleFilterValueIsTold(String filter, String value) {
    refused(REGISTRY.read("officer", "/api/businesses?" + filter + "=" + value), 422, "value.unknown");
  }

  @Test
  void severalValuesOfAFilterMeanOr() {
    REGISTRY.business("S01");
    REGISTRY.business("S05");
    long one = total("sentra=S01");
    long other = total("sentra=S05");
    assertThat(total("sentra=S01,S05")).isEqualTo(one + other).isGreaterThan(one);
    assertThat(total("sentra=S01&sentra=S05")).isEqualTo(one + other);
  }

  @Test
  void listsAreSortedAsAskedAndEndInAUniqueKey() {
    for (String sort : List.of("name", "owner", "sentra", "subDistrict", "scale", "status", "batikType", "workers", "startYear", "updated", "code")) {
      List<String> codes = items(REGISTRY.read("officer", "/api/businesses?size=200&sort=" + sort)).stream().map(i -> i.getString("code")).toList();
      assertThat(codes).as(sort).doesNotHaveDuplicates();
    }
    List<String> up = items(REGISTRY.read("officer", "/api/businesses?size=200&sort=code")).stream().map(i -> i.getString("code")).toList();
    int most = (int) Math.min(200, total(""));
    assertThat(up).hasSize(most);
  }

  private long total(String query) {
    return object(REGISTRY.read("officer", "/api/businesses?size=1&" + query)).getJsonNumber("total").longValue();
  }

  private static String with(HttpResponse<String> read, String field, JsonValue value) {
    return Json.createObjectBuilder(object(read)).add(field, value).build().toString();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(object(answer).getString("code")).isEqualTo(code);
  }
}
