package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import id.canting.testing.Views;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page on disk, as each role that may open it, on a desk in light and on a phone in the dark. */
@Browser
class AccessibilityIT {
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final Set<Integer> REFUSED = Set.of(403, 404);

  private static final Set<String> MAY_IMPORT = Set.of("officer", "leader.kerek");
  /** Half a desk's width in pixels of a page at 200 %. */
  private static final int ZOOMED = 640;
  private static final String ROWS = """
      business_id;business_name;owner_name;phone;nib;workers
      TBN-720001;Batik Satu;Wahyuni Peraga;+62 811-7100-0001;;3
      TBN-720002;Batik Dua;Sumini Peraga;;8120444719;4
      TBN-720003;Batik Tiga;Ratmini Peraga;;;2.500
      """;

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private final Portal portal = REGISTRY.portal;

  @ParameterizedTest
  @ValueSource(strings = {"officer", "leader.kerek", "artisan.0001", "researcher", "admin"})
  void noPageHasAGraveFault(String account) {
    String craftsperson = someone();
    int imported = MAY_IMPORT.contains(account) ? new Uploads(portal).send(account, "businesses", "periksa.csv", ROWS.getBytes(StandardCharsets.UTF_8), true).getInt("id") : 1;
    List<String> faults = new ArrayList<>();
    int opened = look(account, new NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.LIGHT), craftsperson, imported, faults);
    look(account, new NewContextOptions().setViewportSize(360, 800).setColorScheme(ColorScheme.DARK), craftsperson, imported, faults);
    assertThat(opened).isGreaterThan(4);
    assertThat(faults).isEmpty();
  }

  private int look(String account, NewContextOptions options, String craftsperson, int imported, List<String> faults) {
    int opened = 0;
    try (SignedIn window = portal.signedIn(account, options.setLocale("id-ID")); Page page = window.window().newPage()) {
      List<String> paths = new ArrayList<>(Views.all(craftsperson, imported));
      paths.add("/registry/businesses.xhtml?query=zzzzzzzz");
      paths.add("/registry/import.xhtml?verdict=warn&id=" + imported);
      paths.add("/programme/gap.xhtml?constraint=credit");
      JsonObject report = REGISTRY.created("officer", "/api/reports", "{\"period\": \"2012-S2\", \"signatory\": {\"name\": \"Uji\", \"position\": \"Kepala Dinas\"}}");
      paths.addAll(List.of("/insight/report.xhtml?number=" + report.getString("number"), "/public/report.xhtml?code=" + report.getString("code")));
      paths.addAll(List.of("/statistics/tables.xhtml?table=2", "/statistics/tables.xhtml?table=3&period=2010-S2&scale=micro", "/statistics/tables.xhtml?table=4&period=2010-S2"));
      for (String path : paths) {
        Response answer = page.navigate(portal.at(path).toString());
        if (!REFUSED.contains(answer.status())) {
          opened++;
          assertThat(answer.status()).as(account + " " + path).isEqualTo(200);
          assertThat(page.content()).as(path).doesNotContain("???");
        }
        for (Rule fault : new AxeBuilder(page).analyze().getViolations()) {
          if (GRAVE.contains(fault.getImpact())) {
            faults.add(account + " " + path + " " + fault.getId() + " " + fault.getNodes().get(0).getTarget());
          }
        }
        wider(page, account + " " + path, faults);
        if (options.viewportSize.orElseThrow().width > ZOOMED) {
          page.setViewportSize(ZOOMED, 800);
          page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
          wider(page, account + " with letters twice as large " + path, faults);
          page.setViewportSize(options.viewportSize.orElseThrow().width, 800);
        }
      }
    }
    return opened;
  }

  private static void wider(Page page, String what, List<String> faults) {
    Object wider = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) wider).intValue() > 0) {
      faults.add(what + " is wider than the window by " + wider);
    }
  }

  /** Code of a craftsperson at the artisan's business; both are made where the register is empty. */
  private String someone() {
    put("/api/businesses/TBN-0001", "{\"name\": \"Batik Milik Sendiri\", \"owner\": {\"name\": \"Rukini\"}, \"sentra\": \"S01\"}");
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/craftspeople").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"person\": {\"name\": \"Tasmi\"}, \"business\": \"TBN-0001\"}")));
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject().getString("code");
    }
  }

  private void put(String path, String body) {
    int status = portal.send(portal.request("officer", path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body))).statusCode();
    assertThat(status).isIn(200, 201, 428);
  }
}
