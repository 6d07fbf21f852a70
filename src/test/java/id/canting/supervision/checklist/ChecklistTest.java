package id.canting.supervision.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import id.canting.survey.instrument.Label;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers are judged by the checklist's data. */
class ChecklistTest {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Label LABEL = new Label("a", null, null);

  @Test
  void answersAreJudgedAsTheCasesSay() {
    JsonObject all = RuleCases.read();
    Question[] questions = JSON.fromJson(all.getJsonArray("questions").toString(), Question[].class);
    Checklist checklist = new Checklist(LABEL, null, List.of("coaching"), 1, List.of(questions));
    for (JsonObject one : all.getJsonArray("cases").getValuesAs(JsonObject.class)) {
      Map<String, Object> said = JSON.fromJson(one.getJsonObject("said").toString(), HashMap.class);
      Violations wrong = new Violations();
      Map<String, String> answers = checklist.read(said, wrong);
      assertThat(JSON.toJson(answers)).as(one.toString()).isEqualTo(one.getJsonObject("answers").toString());
      assertThat(found(wrong)).as(one.toString()).containsExactlyElementsOf(RuleCases.texts(one.getJsonArray("wrong")).stream().map(w -> "answers." + w).toList());
      Violations missing = new Violations();
      checklist.complete(answers, missing);
      assertThat(found(missing)).as(one.toString()).containsExactlyElementsOf(RuleCases.texts(one.getJsonArray("missing")).stream().map(m -> "answers." + m + " value.missing").toList());
    }
  }

  @Test
  void aChecklistThatCannotBeAskedIsNotReleased() {
    refused("questions[1].code question.code", question("one", "text", null), question("one", "text", null));
    refused("questions[0].options question.options", question("one", "choice", null));
    refused("questions[0].kind value.unknown", question("one", "party", null));
    refused("questions[0].shownWhen question.condition", question("one", "text", new Question.ShownWhen("two", List.of("yes"))), question("two", "yes_no", null));
    refused("questions[1].shownWhen question.condition", question("one", "yes_no", null), question("two", "text", new Question.ShownWhen("one", List.of("maybe"))));
    refused("questions[0].most question.bounds", new Question("one", "number", LABEL, null, false, null, BigDecimal.TEN, BigDecimal.ONE, null, null));
    assertThatThrownBy(() -> ChecklistReader.checked(new Checklist(LABEL, null, List.of("party"), 1, List.of(question("one", "text", null))), Set.of("coaching"))).isInstanceOf(RuleViolation.class)
        .satisfies(e -> assertThat(((RuleViolation) e).violations().get(0).field()).isEqualTo("purposes"));
  }

  private static void refused(String expected, Question... questions) {
    assertThatThrownBy(() -> ChecklistReader.checked(new Checklist(LABEL, null, List.of("coaching"), 1, List.of(questions)), Set.of("coaching"))).isInstanceOf(RuleViolation.class)
        .satisfies(e -> assertThat(((RuleViolation) e).violations()).extracting(v -> v.field() + " " + v.rule().code()).contains(expected));
  }

  private static Question question(String code, String kind, Question.ShownWhen when) {
    return new Question(code, kind, LABEL, null, false, null, null, null, null, when);
  }

  private static List<String> found(Violations wrong) {
    try {
      wrong.throwIfAny();
      return List.of();
    } catch (RuleViolation e) {
      return e.violations().stream().map(v -> v.field() + " " + v.rule().code()).toList();
    }
  }
}
