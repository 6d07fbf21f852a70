package id.canting.survey.web;

import static id.canting.registry.RegistryFixture.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queue of doubtful responses on a phone: an officer accepts one and sends another back, the leader reads why. */
@Browser
class QueuePageIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(360, 740);

  @Test
  void anOfficerAcceptsAndSendsBackAndTheLeaderReadsWhy() {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1931-S1\"}").statusCode()).isEqualTo(201);
    String right = doubtful();
    String wrong = doubtful();
    try (SignedIn window = REGISTRY.portal.signedIn("officer", PHONE); Page page = window.open("/survey/queue.xhtml?period=1931-S1&lang=en")) {
      assertThat(page.locator(".ct-ctx b").innerText()).isEqualTo("2 responses");
      assertThat(page.locator("tbody").innerText()).contains("Age 20 years, 30 years in business.");
      page.locator("tr:has-text('" + right + "') button:has-text('Accept')").click();
      page.waitForURL("**/queue.xhtml?period=1931-S1**");
      assertThat(page.locator(".ct-ctx b").innerText()).isEqualTo("1 responses");
      page.locator("tr:has-text('" + wrong + "') summary").click();
      page.locator("tr:has-text('" + wrong + "') details button").click();
      assertThat(page.locator(".ct-msg.err").innerText()).as("without a remark").contains("1");
      assertThat(page.locator("tbody").innerText()).as("the queue stays").contains(wrong);
      page.locator("tr:has-text('" + wrong + "') summary").click();
      page.locator("tr:has-text('" + wrong + "') input[name=remark]").fill("Ask the owner again");
      page.locator("tr:has-text('" + wrong + "') details button").click();
      page.waitForURL("**/queue.xhtml?period=1931-S1**");
      assertThat(page.locator(".ct-empty h2").innerText()).isEqualTo("Nothing waits");
    }
    assertThat(states("accepted")).containsExactly(right);
    assertThat(states("returned")).containsExactly(wrong);
    try (SignedIn window = REGISTRY.portal.signedIn("leader.kerek", PHONE); Page page = window.open("/survey/queue.xhtml?period=1931-S1&state=returned&lang=en")) {
      assertThat(page.locator("tbody").innerText()).contains(wrong).contains("Ask the owner again");
      assertThat(page.locator("tbody button").count()).isZero();
    }
  }

  private static String doubtful() {
    String business = REGISTRY.business("S01").getString("code");
    assertThat(REGISTRY.put("officer", "/api/rounds/1931-S1/responses/" + business, null, "{\"age\": 20, \"businessExperienceYears\": 30}").statusCode()).isEqualTo(201);
    return business;
  }

  private static List<String> states(String state) {
    return items(REGISTRY.read("officer", "/api/rounds/1931-S1/queue?state=" + state)).stream().map(f -> f.getString("business")).toList();
  }
}
