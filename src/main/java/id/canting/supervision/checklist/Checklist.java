package id.canting.supervision.checklist;

import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.survey.instrument.Label;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in a visit. Released, it never changes: a visit keeps the version that it was made with.
 *
 * @param purposes codes of the purposes of visits that it is offered for
 * @param position among those of a purpose; the first one is used where nobody says another
 */
public record Checklist(Label name, @Nullable Label meaning, List<String> purposes, int position, List<Question> questions) {
  /**
   * Answers in the form in which they are kept. Answers to questions that are not shown are let go: nobody was asked.
   *
   * @param said by code of the question: texts, numbers, booleans; null: not answered
   * @param wrong gets answer.unknown, answer.form at {@code answers.<code>}
   */
  public Map<String, String> read(@Nullable Map<String, @Nullable Object> said, Violations wrong) {
    Map<String, @Nullable Object> all = said == null ? Map.of() : said;
    Map<String, Question> known = questions.stream().collect(Collectors.toMap(Question::code, q -> q));
    all.keySet().stream().filter(code -> !known.containsKey(code)).forEach(code -> wrong.add("answers", ChecklistRule.ANSWER_UNKNOWN, shortened(code)));
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : questions) {
      String answer = text(all.get(question.code()));
      if (answer != null && question.isShown(answers)) {
        if (question.takes(answer)) {
          answers.put(question.code(), answer);
        } else {
          wrong.add(at(question), rule(question), arguments(question));
        }
      }
    }
    return answers;
  }

  /** What a visit must have before it is submitted. @param answers as kept */
  public void complete(Map<String, String> answers, Violations wrong) {
    questions.stream().filter(q -> q.required() && q.isShown(answers) && !answers.containsKey(q.code())).forEach(q -> wrong.add(at(q), SharedRule.MISSING));
  }

  /** Answers as JSON has them: numbers and ratings as numbers, yes and no as true and false, in the order of the questions. */
  public Map<String, Object> told(Map<String, String> answers) {
    Map<String, Object> told = new LinkedHashMap<>();
    questions.stream().filter(q -> answers.containsKey(q.code())).forEach(q -> {
      String answer = answers.get(q.code());
      told.put(q.code(), switch (q.kind()) {
        case "yes_no" -> (Object) "yes".equals(answer);
        case "number", "rating" -> new BigDecimal(answer);
        default -> answer;
      });
    });
    return told;
  }

  public Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  private static String at(Question question) {
    return "answers." + question.code();
  }

  private static ChecklistRule rule(Question question) {
    return switch (question.kind()) {
      case "number" -> question.least() != null && question.most() != null ? ChecklistRule.ANSWER_RANGE : question.least() != null ? ChecklistRule.ANSWER_LEAST : ChecklistRule.ANSWER_NUMBER;
      case "text" -> ChecklistRule.ANSWER_LONG;
      default -> ChecklistRule.ANSWER_FORM;
    };
  }

  private static Object[] arguments(Question question) {
    return switch (question.kind()) {
      case "number" -> question.least() == null ? new Object[0] : question.most() == null ? new Object[] {question.least()} : new Object[] {question.least(), question.most()};
      case "text" -> new Object[] {Question.LONGEST};
      default -> new Object[0];
    };
  }

  private static @Nullable String text(@Nullable Object said) {
    if (said == null) {
      return null;
    }
    String text = said instanceof Boolean yes ? yes ? "yes" : "no" : said instanceof BigDecimal number ? plain(number) : said.toString().strip();
    return text.isEmpty() ? null : text;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.precision() - number.scale() > 20 || number.scale() > 20 ? number.toString() : number.stripTrailingZeros().toPlainString();
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }
}
