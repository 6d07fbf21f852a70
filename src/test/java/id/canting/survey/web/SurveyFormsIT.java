package id.canting.survey.web;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.PageForm;
import id.canting.testing.Told;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of surveys and indicators take whatever is typed: it is told beside its field in the user's language, nothing typed is lost and nothing is half stored. */
@Browser
class SurveyFormsIT {
  private static final Pattern ERROR = Pattern.compile("(?s)<p class=\"err\"[^>]*>(.*?)</p>");

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static String session;
  private static String business;
  private static int draft;

  @BeforeAll
  static void rows() {
    session = REGISTRY.portal.session("officer");
    business = REGISTRY.business("S01").getString("code");
    assertThat(REGISTRY.post("officer", "/api/rounds", "{\"period\": \"1941-S1\"}").statusCode()).isEqualTo(201);
    draft = object(REGISTRY.post("officer", "/api/instruments", "{\"from\": 1}")).getInt("version");
  }

  @AfterAll
  static void leaveOnlyTheStudysInstrument() throws SQLException {
    REGISTRY.sql("delete from instrument where version = " + draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey/open-round.xhtml", "survey/edit-round.xhtml?period=1941-S1", "survey/enter.xhtml?period=1941-S1&business={business}", "survey/edit-instrument.xhtml?version={draft}",
    "survey/restate-bands.xhtml?version=1&scale=kontribusi", "statistics/edit-indicator.xhtml"})
  void nonsenseInEveryFieldIsToldAndStays(String page) throws SQLException {
    String path = "/" + page.replace("{business}", business).replace("{draft}", Integer.toString(draft));
    Map<String, String> before = REGISTRY.state();
    List<String> told = null;
    for (String language : List.of("id", "en")) {
      for (String text : List.of("x".repeat(10_000), "'; drop table response; -- <script>alert(1)</script> 🧵")) {
        PageForm form = PageForm.open(REGISTRY.portal, session + "; lang=" + language, path);
        assertThat(form.texts()).as(page).isNotEmpty();
        form.texts().forEach(name -> form.fill(name, text));
        HttpResponse<String> answer = form.send(session + "; lang=" + language);
        assertThat(answer.statusCode()).as(page).isEqualTo(422);
        assertThat(answer.body()).as(page).doesNotContain("<script>alert").doesNotContain("Exception").doesNotContain("id.canting.").doesNotContain("???");
        PageForm again = PageForm.in(REGISTRY.portal, answer);
        assertThat(again.wrong()).as(page).isNotEmpty();
        assertThat(form.texts()).as(page).allSatisfy(name -> assertThat(again.value(name)).as(name).isEqualTo(text));
        List<String> errors = ERROR.matcher(answer.body()).results().map(r -> r.group(1)).toList();
        assertThat(errors).as(page).isNotEmpty().allSatisfy(Told::sentence);
        if (text.startsWith("x")) {
          assertThat(errors).as(page).isNotEqualTo(told);
          told = errors;
        }
      }
    }
    assertThat(REGISTRY.state()).as(page).isEqualTo(before);
  }
}
