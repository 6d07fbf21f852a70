package id.canting.registry.freshness;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Owners and leaders say whether a profile is still true; what is wrong waits until the office has seen to it. */
@Browser
class FreshnessIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();

  @Test
  void anAnswerSentTwiceCountsOnce() throws SQLException {
    String business = REGISTRY.business("S01").getString("code");
    int first = object(REGISTRY.post("leader.kerek", answers(business), "{\"stillTrue\": true}")).getInt("id");
    assertThat(object(REGISTRY.post("leader.kerek", answers(business), "{\"stillTrue\": true}")).getInt("id")).isEqualTo(first);
    String wrong = "{\"stillTrue\": false, \"remark\": \"<script>alert(1)</script> 6 orang\"}";
    int second = object(REGISTRY.post("leader.kerek", answers(business), wrong)).getInt("id");
    assertThat(object(REGISTRY.post("leader.kerek", answers(business), wrong)).getInt("id")).isEqualTo(second).isNotEqualTo(first);
    assertThat(REGISTRY.sql("select count(*) from profile_answer a join business b on b.id = a.business_id where b.code = '" + business + "'")).isEqualTo(List.of("2"));
  }

  @Test
  void aRemarkWaitsForTheOfficeAndIsSettledOnce() throws SQLException {
    String business = REGISTRY.business("S05").getString("code");
    int id = object(REGISTRY.post("leader.tuban", answers(business), "{\"stillTrue\": false, \"remark\": \"Pindah desa\"}")).getInt("id");
    assertThat(REGISTRY.read("officer", "/api/remarks?size=200").body()).contains("\"id\":" + id);
    String settled = REGISTRY.post("officer", "/api/remarks/" + id + "/settle", "").body();
    assertThat(settled).contains("\"settledBy\":\"officer\"");
    assertThat(REGISTRY.post("officer", "/api/remarks/" + id + "/settle", "").body()).isEqualTo(settled);
    assertThat(REGISTRY.read("officer", "/api/remarks?size=200").body()).doesNotContain("\"id\":" + id + ",");
    assertThat(REGISTRY.read("leader.tuban", answers(business)).body()).contains("Pindah desa");
  }

  @Test
  void badAnswersAreRefusedBesideTheirField() {
    String business = REGISTRY.business("S01").getString("code");
    assertThat(REGISTRY.post("officer", answers(business), "{}").body()).contains("value.missing", "\"stillTrue\"");
    assertThat(REGISTRY.post("officer", answers(business), "{\"stillTrue\": false, \"remark\": \"  \"}").body()).contains("value.missing", "\"remark\"");
    assertThat(REGISTRY.post("officer", answers(business), "{\"stillTrue\": false, \"remark\": \"" + "x".repeat(1001) + "\"}").body()).contains("value.too-long");
    assertThat(REGISTRY.post("leader.tuban", answers(business), "{\"stillTrue\": true}").statusCode()).isEqualTo(404);
  }

  private static String answers(String business) {
    return "/api/businesses/" + business + "/answers";
  }
}
