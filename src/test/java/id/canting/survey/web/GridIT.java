package id.canting.survey.web;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stack of paper forms typed into the grid: by keyboard, by paste, with mistakes, and with a browser that is lost. */
@Browser
class GridIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final int PASTED = 200;
  private static final NewContextOptions WIDE = new NewContextOptions().setViewportSize(1280, 800);
  private static final List<String> BUSINESSES = new ArrayList<>();

  @BeforeAll
  static void businesses() {
    for (int i = 0; i < PASTED; i++) {
      BUSINESSES.add(REGISTRY.created("officer", "/api/businesses", "{\"name\": \"Batik Lembar %d\", \"owner\": {\"name\": \"Lembar %d\"}, \"sentra\": \"S01\"}".formatted(RegistryFixture.fresh(), i)).getString("code"));
    }
  }

  @Test
  void twoHundredPastedRowsTenWrongAndABrowserThatIsLost() {
    open("1993-01");
    List<String> wrong = List.of("6", "2.5", "0", "empat", "-1", "1e3", "benar", "#REF!");
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < PASTED; i++) {
      String code = i == 8 ? "TBN-999999" : i == 9 ? BUSINESSES.get(0) : BUSINESSES.get(i);
      block.append(code).append("\t03/01/1993\tlengkap\tmikro\tperempuan\t40\t9\tya\t24\t10\t").append(i > 0 && i <= wrong.size() - 1 ? wrong.get(i) : i == 199 ? wrong.get(0) : "4").append("\t4\t4\t4\t4\t4\t3\t3\t3\t3\t3\t\t\t\t\tkredit\n");
    }
    String restored;
    try (SignedIn window = REGISTRY.portal.signedIn("officer", WIDE)) {
      Page page = window.open("/survey/grid.xhtml?period=1993-01&lang=en");
      page.waitForSelector("#grid:not([hidden]) input.cell");
      paste(page, block.toString());
      waitFor(page, "200 rows filled in, kept as a draft.");
      window.window().close(); // nobody has pressed save
    }
    try (SignedIn window = REGISTRY.portal.signedIn("officer", WIDE)) {
      Page page = window.open("/survey/grid.xhtml?period=1993-01&lang=en");
      waitFor(page, "200 rows of your draft are back.");
      page.evaluate("() => { const save = document.getElementById('grid-save'); save.click(); save.click(); }");
      waitFor(page, "190 responses stored, 10 rows to correct.");
      assertThat(page.locator("tbody tr:has(.remarks p)").count()).isEqualTo(10);
      assertThat(page.locator("input.cell[aria-invalid]").count()).isEqualTo(10);
      assertThat(page.locator("input.cell[aria-invalid]").first().getAttribute("aria-describedby")).isEqualTo(page.locator(".remarks p").first().getAttribute("id"));
      assertThat(page.locator("tbody").innerText()).contains("An answer must be a whole number from 1 to 5.");
      restored = page.locator("tbody tr:has(.remarks p) input.cell").first().inputValue();
      page.evaluate("() => { const cells = [...document.querySelectorAll('tbody tr:has(.remarks p)')].map(r => [...r.querySelectorAll('input.cell')][10]); cells.forEach(c => { if (c.getAttribute('aria-invalid')) { c.value = '3'; c.dispatchEvent(new Event('input', { bubbles: true })); } }); }");
      page.click("#grid-save");
      waitFor(page, "9 responses stored, 1 rows to correct."); // the repeated business had said the same before
    }
    assertThat(restored).isEqualTo(BUSINESSES.get(1));
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1993-01")).getInt("answered")).isEqualTo(198);
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1993-01/responses/" + BUSINESSES.get(50))).getString("source")).isEqualTo("grid");
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1993-01/responses/" + BUSINESSES.get(50))).getJsonObject("scores").getInt("kontribusi")).isEqualTo(24);
  }

  @Test
  void everythingGoesByKeyboardAndALeaderStoresMembersOnly() {
    String foreign = REGISTRY.business("S05").getString("code");
    open("1993-02");
    try (SignedIn window = REGISTRY.portal.signedIn("leader.kerek", WIDE); Page page = window.open("/survey/grid.xhtml?period=1993-02&lang=en")) {
      page.waitForSelector("#grid:not([hidden]) input.cell:focus");
      page.keyboard().type(BUSINESSES.get(0));
      page.keyboard().press("Enter");
      page.keyboard().type(BUSINESSES.get(1));
      page.keyboard().press("ArrowUp");
      for (int i = 0; i < 5; i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("33");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Control+d");
      assertThat(page.locator("tbody tr:nth-child(2) td:nth-child(7) input").inputValue()).as("filled down").isEqualTo("33");
      page.click("#grid-save");
      waitFor(page, "2 responses stored, 0 rows to correct.");
      paste(page, foreign + "\t\t\t\t\t34\n");
      page.click("#grid-save");
      waitFor(page, "0 responses stored, 1 rows to correct.");
      page.click("#grid-undo", new Page.ClickOptions().setForce(true));
      page.locator("tbody input.cell").first().fill("");
      page.locator("tbody tr").first().locator("input.cell").nth(5).fill("");
      paste(page, BUSINESSES.get(0) + "\t\t\t\t\t34\n");
      page.click("#grid-save");
      waitFor(page, "0 responses stored, 1 rows to correct.");
      page.check("input.overwrite");
      page.click("#grid-save");
      waitFor(page, "1 responses stored, 0 rows to correct.");
    }
    assertThat(items(REGISTRY.read("officer", "/api/rounds/1993-02/responses"))).extracting(r -> r.getInt("age")).containsExactlyInAnyOrder(34, 33);
  }

  @Test
  void aClosedRoundKeepsNothingAndLosesNothing() {
    open("1993-03");
    try (SignedIn window = REGISTRY.portal.signedIn("officer", WIDE); Page page = window.open("/survey/grid.xhtml?period=1993-03&lang=en")) {
      page.waitForSelector("#grid:not([hidden]) input.cell:focus");
      page.keyboard().type(BUSINESSES.get(2));
      assertThat(REGISTRY.post("officer", "/api/rounds/1993-03/close", "").statusCode()).isEqualTo(200);
      page.click("#grid-save");
      page.waitForCondition(() -> page.locator("#grid-state").innerText().contains("is closed"), new WaitForConditionOptions().setTimeout(30_000));
      assertThat(page.locator("tbody input.cell").first().inputValue()).isEqualTo(BUSINESSES.get(2));
    }
    assertThat(object(REGISTRY.read("officer", "/api/rounds/1993-03")).getInt("answered")).isZero();
  }

  @Test
  void anEarlierDraftThatCannotBeReadIsNotOverwritten() {
    open("1993-04");
    String draft = "{\"draft\": \"{\\\"fields\\\":[\\\"business_id\\\"],\\\"rows\\\":[[\\\"" + BUSINESSES.get(3) + "\\\"]]}\"}";
    assertThat(REGISTRY.put("officer", "/api/rounds/1993-04/grid", null, draft).statusCode()).isEqualTo(200);
    try (SignedIn window = REGISTRY.portal.signedIn("officer", WIDE)) {
      window.window().route("**/api/rounds/1993-04/grid", route -> {
        if (route.request().method().equals("GET")) {
          route.abort();
        } else {
          route.resume();
        }
      });
      Page page = window.open("/survey/grid.xhtml?period=1993-04&lang=en");
      page.waitForCondition(() -> page.locator("#grid-state").innerText().startsWith("Your draft cannot be read yet."), new WaitForConditionOptions().setTimeout(30_000));
      window.window().unroute("**/api/rounds/1993-04/grid");
      waitFor(page, "1 rows of your draft are back.");
    }
    String longNote = "{\"rows\": [{\"business_id\": \"" + BUSINESSES.get(3) + "\", \"note\": \"" + "x".repeat(2_001) + "\"}]}";
    assertThat(REGISTRY.post("officer", "/api/rounds/1993-04/grid", longNote).body()).contains("value.too-long");
  }

  private static void open(String period) {
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"" + period + "\"}").statusCode()).isEqualTo(201);
  }

  private static void waitFor(Page page, String state) {
    try {
      page.waitForCondition(() -> page.locator("#grid-state").innerText().equals(state), new WaitForConditionOptions().setTimeout(30_000));
    } catch (com.microsoft.playwright.TimeoutError e) {
      assertThat(page.locator("#grid-state").innerText() + " " + page.locator(".remarks p").allInnerTexts().stream().limit(12).toList()).isEqualTo(state);
    }
  }

  private static void paste(Page page, String text) {
    page.evaluate("text => { const data = new DataTransfer(); data.setData('text/plain', text); document.querySelector('tbody input.cell')"
        + ".dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
  }
}
