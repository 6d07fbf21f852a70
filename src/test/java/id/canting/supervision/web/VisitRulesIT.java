package id.canting.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.canting.supervision.checklist.RuleCases;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser judges answers as the server does: the same cases, in the script that the form uses. */
@Browser
class VisitRulesIT {
  @Test
  void theScriptAgreesWithTheServer() throws IOException {
    JsonObject all = RuleCases.read();
    try (SignedIn officer = Portal.get().signedIn("officer")) {
      Page page = officer.open("/supervision/checklists.xhtml");
      page.evaluate(Files.readString(Path.of("src/main/webapp/WEB-INF/resources/canting/visit-rules.js")).replace("const VisitRules =", "window.VisitRules ="));
      for (JsonObject one : all.getJsonArray("cases").getValuesAs(JsonObject.class)) {
        Object judged = page.evaluate("([questions, said]) => { const q = JSON.parse(questions), read = VisitRules.read(q, JSON.parse(said));"
            + " return [JSON.stringify(read.answers), read.wrong.map(w => w.question + ' ' + w.rule).join(), VisitRules.missing(q, read.answers).join()]; }",
            List.of(all.getJsonArray("questions").toString(), one.getJsonObject("said").toString()));
        assertThat((List<?>) judged).as(one.toString()).isEqualTo(List.of(one.getJsonObject("answers").toString(), String.join(",", RuleCases.texts(one.getJsonArray("wrong"))),
            String.join(",", RuleCases.texts(one.getJsonArray("missing")))));
      }
    }
  }
}
