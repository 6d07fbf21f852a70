package id.canting.survey.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.registry.RegistryFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Doubtful responses come into a queue, and what was learned of a business follows it. */
@Browser
class QualityIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final String EARLIER = "/api/rounds/1981-S1";
  private static final String ROUND = "/api/rounds/1981-S2";

  @BeforeAll
  static void openTwoRounds() {
    for (String period : List.of("1981-S1", "1981-S2")) {
      assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + period + "\"}").statusCode()).isEqualTo(201);
    }
  }

  @Test
  void eachRuleRaisesItsDoubt() {
    String business = REGISTRY.business("S01").getString("code");
    assertThat(enter(EARLIER, business, "\"status\": \"lengkap\", \"answers\": " + answers(1, 2)).statusCode()).isEqualTo(201);
    assertThat(enter(ROUND, business, "\"status\": \"lengkap\", \"age\": 90, \"businessExperienceYears\": 95, \"answers\": " + answers(5, 5)).statusCode()).isEqualTo(201);
    assertThat(doubts(business, "open")).containsExactlyInAnyOrder("age", "age_experience", "jump_contribution", "jump_cost", "straight");
    String blank = REGISTRY.business("S01").getString("code");
    assertThat(enter(ROUND, blank, "\"status\": \"lengkap\", \"answers\": {\"c1\": 3}").statusCode()).isEqualTo(201);
    assertThat(doubts(blank, "open")).containsExactly("missing");
    String fine = REGISTRY.business("S01").getString("code");
    assertThat(enter(ROUND, fine, "\"status\": \"lengkap\", \"age\": 40, \"businessExperienceYears\": 10, \"answers\": " + answers(3, 4)).statusCode()).isEqualTo(201);
    assertThat(doubts(fine, null)).isEmpty();
  }

  @Test
  void officersAcceptOrSendBackAndACorrectionEndsTheDoubt() {
    String business = REGISTRY.business("S01").getString("code");
    HttpResponse<String> stored = enter(ROUND, business, "\"age\": 20, \"businessExperienceYears\": 30");
    String path = ROUND + "/queue/" + business + "/age_experience";
    assertThat(REGISTRY.post("leader.kerek", path, "{\"decision\": \"accept\"}").statusCode()).isEqualTo(403);
    assertThat(REGISTRY.post("officer", path, "{\"decision\": \"return\"}").statusCode()).as("without a remark").isEqualTo(422);
    assertThat(REGISTRY.post("officer", path, "{\"decision\": \"return\", \"remark\": \"Tanya lagi\"}").statusCode()).isEqualTo(204);
    assertThat(doubts(business, "returned")).containsExactly("age_experience");
    HttpResponse<String> corrected = REGISTRY.put("leader.kerek", ROUND + "/responses/" + business, tag(stored), "{\"age\": 40, \"businessExperienceYears\": 30}");
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    assertThat(doubts(business, "corrected")).containsExactly("age_experience");
    HttpResponse<String> again = REGISTRY.put("officer", ROUND + "/responses/" + business, tag(corrected), "{\"age\": 25, \"businessExperienceYears\": 30}");
    assertThat(doubts(business, "open")).containsExactly("age_experience");
    assertThat(REGISTRY.post("officer", path, "{\"decision\": \"accept\"}").statusCode()).isEqualTo(204);
    assertThat(REGISTRY.put("officer", ROUND + "/responses/" + business, tag(again), "{\"age\": 25, \"businessExperienceYears\": 30, \"note\": \"benar\"}").statusCode()).isEqualTo(200);
    assertThat(doubts(business, "accepted")).as("decided once, with the same figures").containsExactly("age_experience");
    assertThat(REGISTRY.post("officer", ROUND + "/queue/" + business + "/nonsense", "{\"decision\": \"accept\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void anOutlierIsFoundAmongTheOthersOfItsScale() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1982-01\"}").statusCode()).isEqualTo(201);
    for (int i = 0; i < 20; i++) {
      String business = REGISTRY.business("S01").getString("code");
      assertThat(enter("/api/rounds/1982-01", business, "\"answers\": " + answers(3 + i % 2, 3 + i % 2)).statusCode()).isEqualTo(201);
    }
    String far = REGISTRY.business("S01").getString("code");
    assertThat(enter("/api/rounds/1982-01", far, "\"answers\": " + answers(1, 3)).statusCode()).isEqualTo(201);
    HttpResponse<String> checked = REGISTRY.post("officer", "/api/rounds/1982-01/queue", "");
    assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
    assertThat(items(REGISTRY.read("officer", "/api/rounds/1982-01/queue?rule=outlier_contribution"))).extracting(f -> f.getString("business")).containsExactly(far);
  }

  @Test
  void aRuleIsDataThatAnOfficerChanges() {
    JsonObject rule = items(REGISTRY.read("researcher", "/api/quality-rules")).stream().filter(r -> r.getString("code").equals("education")).findFirst().orElseThrow();
    String path = "/api/quality-rules/education";
    assertThat(REGISTRY.put("officer", path, null, "{\"least\": 0, \"most\": 12}").statusCode()).isEqualTo(428);
    HttpResponse<String> changed = REGISTRY.put("officer", path, "\"" + rule.getInt("revision") + "\"", "{\"least\": 0, \"most\": 12}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    String business = REGISTRY.business("S02").getString("code");
    enter(ROUND, business, "\"educationYears\": 16");
    assertThat(doubts(business, "open")).containsExactly("education");
    assertThat(REGISTRY.put("officer", path, tag(changed), "{\"least\": 0, \"most\": 20}").statusCode()).isEqualTo(200);
  }

  @Test
  void businessesAreFoundByTheConstraintThatTheyNamedLast() {
    String business = REGISTRY.business("S01").getString("code");
    enter(ROUND, business, "\"mainConstraint\": \"labour\"");
    assertThat(listed("labour")).contains(business);
    enter(EARLIER, business, "\"mainConstraint\": \"demand\"");
    assertThat(listed("labour")).as("an earlier round does not count").contains(business);
    assertThat(listed("demand")).doesNotContain(business);
    assertThat(listed("demand,labour")).contains(business);
    assertThat(REGISTRY.read("officer", "/api/businesses?constraint=weather").statusCode()).isEqualTo(422);
  }

  @Test
  void responsesGoWithTheirBusinessToItsAssociation() throws SQLException {
    String business = REGISTRY.business("S01").getString("code");
    enter(ROUND, business, "\"mainConstraint\": \"credit\"");
    String path = ROUND + "/responses?size=200&sort=-updated";
    assertThat(items(REGISTRY.read("leader.kerek", path))).extracting(r -> r.getString("business")).contains(business);
    HttpResponse<String> read = REGISTRY.read("officer", "/api/businesses/" + business);
    String moved = read.body().replaceFirst("\"association\":\"KEREK\"", "\"association\":\"TUBAN\"");
    assertThat(REGISTRY.put("officer", "/api/businesses/" + business, tag(read), moved).statusCode()).isEqualTo(200);
    assertThat(items(REGISTRY.read("leader.kerek", path))).extracting(r -> r.getString("business")).doesNotContain(business);
    assertThat(items(REGISTRY.read("leader.tuban", path))).extracting(r -> r.getString("business")).contains(business);
  }

  private static List<String> listed(String constraint) {
    return items(REGISTRY.read("officer", "/api/businesses?size=200&sort=-updated&constraint=" + constraint)).stream().map(b -> b.getString("code")).toList();
  }

  private static List<String> doubts(String business, String state) {
    return items(REGISTRY.read("officer", ROUND + "/queue?size=200" + (state == null ? "" : "&state=" + state))).stream().filter(f -> f.getString("business").equals(business)).map(f -> f.getString("rule")).toList();
  }

  private static HttpResponse<String> enter(String round, String business, String content) {
    return REGISTRY.put("officer", round + "/responses/" + business, null, "{" + content + "}");
  }

  private static String answers(int c, int k) {
    return ("{\"c1\": %1$d, \"c2\": %1$d, \"c3\": %1$d, \"c4\": %1$d, \"c5\": %1$d, \"c6\": %1$d, \"k1\": %2$d, \"k2\": %2$d, \"k3\": %2$d, \"k4\": %2$d, \"k5\": %2$d}").formatted(c, k);
  }
}
