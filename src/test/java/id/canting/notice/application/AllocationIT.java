package id.canting.notice.application;

import static id.canting.notice.application.Applying.at;
import static id.canting.registry.RegistryFixture.array;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Told;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fair seats: by need, then by a draw that comes out the same whenever and in whatever order it is asked for. */
@Browser
class AllocationIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Applying APPLYING = new Applying(REGISTRY);
  private static final List<String> BUSINESSES = new ArrayList<>();
  private static final List<String> SERVED = new ArrayList<>();

  @BeforeAll
  static void register() {
    String programme = REGISTRY.created("officer", "/api/programmes", "{\"name\": \"Uji adil\", \"level\": \"individual\", \"kind\": \"training\", \"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}").getString("code");
    for (int i = 0; i < 12; i++) {
      BUSINESSES.add(REGISTRY.business(i % 2 == 0 ? "S01" : "S05").getString("code"));
    }
    for (int i = 0; i < 4; i++) {
      String activity = REGISTRY.created("officer", "/api/activities", "{\"programme\": \"%s\", \"name\": \"Uji %d\", \"date\": \"2024-0%d-01\"}".formatted(programme, i, 9 - i)).getString("code");
      SERVED.add(BUSINESSES.get(i));
      assertThat(REGISTRY.put("officer", "/api/activities/" + activity + "/attendance", null, "{\"businesses\": [\"" + BUSINESSES.get(i) + "\"]}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theOrderIsByNeedWithAReasonForEachApplicant() {
    String notice = APPLYING.notice(10, "fair", ", \"eligibility\": [{\"kind\": \"sex\", \"in\": [\"P\"]}]");
    String man = REGISTRY.created("officer", "/api/businesses", "{\"name\": \"Batik Lain\", \"sentra\": \"S01\", \"owner\": {\"name\": \"Joko\", \"sex\": \"L\"}}").getString("code");
    BUSINESSES.forEach(b -> assertThat(APPLYING.status("officer", notice, b)).isEqualTo("submitted"));
    assertThat(APPLYING.status("officer", notice, man)).isEqualTo("refused");
    Told.problem(REGISTRY.read("officer", path(notice)), 404, "row.unknown");
    HttpResponse<String> made = REGISTRY.post("officer", path(notice), "{\"seed\": 42}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    List<JsonObject> lines = lines(made);
    assertThat(lines).hasSize(13);
    assertThat(lines.subList(0, 8)).allMatch(l -> l.isNull("lastServed"));
    assertThat(lines.subList(8, 12)).extracting(l -> l.getString("business")).as("the longest ago first").containsExactly(SERVED.get(3), SERVED.get(2), SERVED.get(1), SERVED.get(0));
    assertThat(lines).extracting(l -> l.getString("status")).containsExactly("accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted",
        "waiting", "waiting", "refused");
    lines.forEach(l -> {
      assertThat(l.getJsonArray("reasons")).hasSize(1);
      Told.sentence(l.getJsonArray("reasons").getJsonObject(0).getString("message"));
    });
    assertThat(lines.get(9).getJsonArray("reasons").getJsonObject(0).getString("code")).isEqualTo("seat.longest");
    assertThat(lines.get(12).getJsonArray("reasons").getJsonObject(0).getString("code")).isEqualTo("eligibility.sex");
    assertThat(object(APPLYING.apply("officer", notice, SERVED.get(0))).getInt("position")).isEqualTo(2);
    assertThat(object(REGISTRY.read("officer", "/api/notices/" + notice)).getInt("left")).isZero();
    assertThat(APPLYING.status("officer", notice, REGISTRY.business("S01").getString("code"))).as("who comes later").isEqualTo("waiting");
  }

  @Test
  void theListIsTheSameInAnotherOrderOfEntryAndAfterARestart() {
    String one = APPLYING.notice(5, "fair", "");
    String other = APPLYING.notice(5, "fair", "");
    List<String> shuffled = new ArrayList<>(BUSINESSES);
    Collections.shuffle(shuffled, new Random(7));
    BUSINESSES.forEach(b -> APPLYING.apply("officer", one, b));
    shuffled.forEach(b -> APPLYING.apply("officer", other, b));
    List<JsonObject> preview = lines(REGISTRY.read("officer", path(one) + "?seed=2026"));
    assertThat(APPLYING.all(one)).as("a preview keeps nothing").extracting(a -> a.getString("status")).containsOnly("submitted");
    List<JsonObject> first = lines(REGISTRY.post("officer", path(one), "{\"seed\": \"2026\"}"));
    assertThat(preview).isEqualTo(first);
    REGISTRY.portal.crash();
    assertThat(lines(REGISTRY.post("officer", path(other), "{\"seed\": \"2026\"}"))).isEqualTo(first);
    assertThat(lines(REGISTRY.post("officer", path(one), "{\"seed\": \"2026\"}"))).isEqualTo(first);
    assertThat(lines(REGISTRY.read("officer", path(one) + "?seed=2026"))).as("counted anew").isEqualTo(first);
    assertThat(array(REGISTRY.read("officer", path(one) + "/runs"))).hasSize(1);
  }

  @Test
  void anotherDrawNeedsAReasonAndBothAreKept() {
    String notice = APPLYING.notice(3, "fair", "");
    BUSINESSES.forEach(b -> APPLYING.apply("officer", notice, b));
    String favoured = SERVED.get(0);
    assertThat(object(REGISTRY.post("officer", at(notice) + "/" + favoured + "/accept", "{\"reason\": \"Ketua kelompok\"}")).getString("status")).isEqualTo("accepted");
    REGISTRY.post("officer", path(notice), "{\"seed\": \"1\"}");
    Told.problem(REGISTRY.post("officer", path(notice), "{\"seed\": \"2\"}"), 422, "allocation.again");
    Told.problem(REGISTRY.post("officer", path(notice), "{}"), 422, "value.missing");
    HttpResponse<String> again = REGISTRY.post("officer", path(notice), "{\"seed\": \"2\", \"reason\": \"Undian disaksikan ulang\"}");
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(object(again).getInt("accepted")).as("one seat is the officer's").isEqualTo(2);
    List<JsonObject> all = APPLYING.all(notice);
    assertThat(all).filteredOn(a -> a.getString("status").equals("accepted")).hasSize(3).extracting(a -> a.getString("business")).contains(favoured);
    assertThat(all).filteredOn(a -> a.getString("status").equals("waiting")).hasSize(9);
    assertThat(array(REGISTRY.read("officer", path(notice) + "/runs")).getValuesAs(JsonObject.class)).extracting(r -> r.getString("seed")).containsExactly("2", "1");
  }

  @Test
  void aNoticeOfFirstComeIsNotAllocatedAndOnlyOfficersAllocate() {
    String notice = APPLYING.notice(3, "first-come", "");
    Told.problem(REGISTRY.post("officer", path(notice), "{\"seed\": \"1\"}"), 409, "allocation.first-come");
    String fair = APPLYING.notice(3, "fair", "");
    for (String account : new String[] {"leader.kerek", "artisan.0001", "researcher"}) {
      assertThat(REGISTRY.post(account, path(fair), "{\"seed\": \"1\"}").statusCode()).as(account).isEqualTo(403);
      assertThat(REGISTRY.read(account, path(fair) + "?seed=1").statusCode()).as(account).isEqualTo(403);
    }
    assertThat(object(REGISTRY.post("officer", path(fair), "{\"seed\": \"1\"}")).getJsonArray("items")).as("nobody applied").isEmpty();
    Told.problem(REGISTRY.post("officer", path(fair), "{\"seed\": true}"), 422, "value.unknown");
  }

  private static String path(String notice) {
    return "/api/notices/" + notice + "/allocation";
  }

  private static List<JsonObject> lines(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer).getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
