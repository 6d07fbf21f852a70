package id.canting.programme.gap;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A business is in the gap until it took part in an activity against its own main constraint, lately enough. */
@Browser
class GapIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  @Test
  void onlyAnActivityAgainstTheMainConstraintClosesTheGap() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1897-S1\"}").statusCode()).isEqualTo(201);
    String business = REGISTRY.business("S05").getString("code");
    assertThat(REGISTRY.put("officer", "/api/rounds/1897-S1/responses/" + business, null, "{\"mainConstraint\": \"labour\"}").statusCode()).isEqualTo(201);
    long before = unserved("officer", 365);
    assertThat(listed(business, 365)).as("never served").isTrue();

    attend(activity("credit", TODAY.minusDays(5)), business);
    assertThat(listed(business, 365)).as("served against another constraint").isTrue();

    attend(activity("labour", TODAY.minusDays(100)), business);
    assertThat(listed(business, 365)).isFalse();
    assertThat(listed(business, 90)).as("too long ago").isTrue();
    assertThat(unserved("officer", 365)).isEqualTo(before - 1);
    assertThat(unserved("officer", 90)).isEqualTo(before);
  }

  /** The list, the table and the audience of a notice that is written from it hold the same businesses. */
  @Test
  void theTableTheListAndTheAudienceAgree() {
    for (JsonObject row : object(REGISTRY.read("officer", "/api/gap?days=365")).getJsonArray("items").getValuesAs(JsonObject.class)) {
      String sentra = row.isNull("sentra") ? "none" : row.getString("sentra");
      row.getJsonObject("constraints").forEach((constraint, cell) -> {
        int expected = cell.asJsonObject().getInt("unserved");
        assertThat(object(REGISTRY.read("officer", "/api/gap/businesses?size=1&days=365&constraint=" + constraint + "&sentra=" + sentra)).getInt("total")).isEqualTo(expected);
        HttpResponse<String> audience = REGISTRY.post("officer", "/api/audiences?size=1", "{\"constraint\": [\"" + constraint + "\"], \"sentra\": [\"" + sentra + "\"], \"unservedDays\": 365}");
        assertThat(object(audience).getInt("total")).as("%s %s: %s", sentra, constraint, audience.body()).isEqualTo(expected);
      });
    }
  }

  @Test
  void aLeaderSeesTheOwnAssociationAndNobodySeesNonsense() {
    String kerek = REGISTRY.read("leader.kerek", "/api/gap").body();
    assertThat(kerek).contains("\"sentra\":\"S01\"").doesNotContain("\"sentra\":\"S05\"");
    assertThat(items(REGISTRY.read("leader.tuban", "/api/gap/businesses?sentra=S01"))).isEmpty();
    assertThat(REGISTRY.read("researcher", "/api/gap/businesses.csv").body()).startsWith("\uFEFFbusiness_id;business_name;sentra_code");
    for (String wrong : new String[] {"days=0", "days=-1", "days=abc", "days=99999", "constraint=weather", "sentra='"}) {
      assertThat(REGISTRY.read("officer", "/api/gap?" + wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(REGISTRY.read("officer", "/api/gap/businesses?sort=name").statusCode()).isEqualTo(400);
  }

  private static long unserved(String account, int days) {
    return object(REGISTRY.read(account, "/api/gap?days=" + days + "&sentra=S05")).getJsonObject("total").getJsonObject("labour").getInt("unserved");
  }

  private static boolean listed(String business, int days) {
    return items(REGISTRY.read("officer", "/api/gap/businesses?size=200&sentra=S05&constraint=labour&days=" + days)).stream().anyMatch(b -> b.getString("code").equals(business));
  }

  private static String activity(String constraint, LocalDate day) {
    String programme = REGISTRY.created("officer", "/api/programmes", "{\"name\": \"Celah\", \"level\": \"individual\", \"kind\": \"training\", \"constraints\": [\"" + constraint + "\"], \"from\": \""
        + TODAY.minusDays(365) + "\", \"to\": \"" + TODAY + "\"}").getString("code");
    return REGISTRY.created("officer", "/api/activities", "{\"programme\": \"" + programme + "\", \"name\": \"Celah\", \"date\": \"" + day + "\"}").getString("code");
  }

  private static void attend(String activity, String business) {
    HttpResponse<String> answer = REGISTRY.put("officer", "/api/activities/" + activity + "/attendance", null, "{\"businesses\": [\"" + business + "\"]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
