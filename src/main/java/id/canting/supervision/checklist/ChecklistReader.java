package id.canting.supervision.checklist;

import id.canting.shared.Codes;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.survey.instrument.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what somebody says a checklist is: all breaches at once, each at its place ({@code questions[2].options}). */
final class ChecklistReader {
  private static final int LONGEST = 500;
  private static final int MOST_QUESTIONS = 100;
  private static final int MOST_OPTIONS = 30;

  private final Violations wrong = new Violations();
  private final Map<String, Question> before = new LinkedHashMap<>();

  private ChecklistReader() {}

  /** @param purposes codes of the purposes that there are @throws id.canting.shared.RuleViolation with every breach found */
  static Checklist checked(@Nullable Checklist said, Set<String> purposes) {
    ChecklistReader reader = new ChecklistReader();
    if (said == null || said.questions() == null || said.questions().isEmpty()) {
      reader.wrong.add("questions", SharedRule.MISSING);
      reader.wrong.throwIfAny();
      throw new IllegalStateException();
    }
    reader.label(said.name(), "name");
    reader.wrong.unless(said.purposes() != null && !said.purposes().isEmpty(), "purposes", SharedRule.MISSING);
    List<String> named = said.purposes() == null ? List.of() : said.purposes();
    named.stream().filter(p -> !purposes.contains(p)).forEach(p -> reader.wrong.add("purposes", SharedRule.UNKNOWN_VALUE, p));
    reader.wrong.unless(said.questions().size() <= MOST_QUESTIONS, "questions", SharedRule.RANGE, 1, MOST_QUESTIONS);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_QUESTIONS, said.questions().size()); i++) {
      questions.add(reader.question(said.questions().get(i), "questions[" + i + "]"));
    }
    reader.wrong.throwIfAny();
    return new Checklist(said.name(), said.meaning(), List.copyOf(named), said.position(), questions);
  }

  private Question question(Question said, String at) {
    String code = said.code();
    wrong.unless(code != null && code.matches("[a-z][a-z0-9_]{0,29}") && !before.containsKey(code), at + ".code", ChecklistRule.QUESTION_CODE);
    label(said.label(), at + ".label");
    QuestionKind kind = Codes.find(QuestionKind.class, said.kind()).orElse(null);
    wrong.unless(kind != null, at + ".kind", SharedRule.UNKNOWN_VALUE, String.valueOf(said.kind()));
    boolean number = kind == QuestionKind.NUMBER;
    wrong.unless(number ? said.least() == null || said.most() == null || said.least().compareTo(said.most()) <= 0 : said.least() == null && said.most() == null, at + ".most", ChecklistRule.QUESTION_BOUNDS);
    if (said.unit() != null) {
      label(said.unit(), at + ".unit");
    }
    options(said, kind, at);
    condition(said.shownWhen(), at);
    before.put(String.valueOf(code), said);
    return said;
  }

  private void label(@Nullable Label label, String at) {
    boolean said = label != null && label.id() != null && !label.id().isBlank();
    wrong.unless(said, at + ".id", SharedRule.MISSING);
    if (said) {
      wrong.text(label.id(), LONGEST, at + ".id");
      wrong.text(label.en(), LONGEST, at + ".en");
      wrong.text(label.jv(), LONGEST, at + ".jv");
    }
  }

  private void options(Question said, @Nullable QuestionKind kind, String at) {
    List<Question.Option> options = said.options() == null ? List.of() : said.options();
    Set<String> values = new HashSet<>();
    boolean fine = options.stream().allMatch(o -> o.value() != null && o.value().matches("[a-z0-9_]{1,30}") && values.add(o.value())) && options.size() <= MOST_OPTIONS;
    wrong.unless(fine && (kind == QuestionKind.CHOICE ? options.size() >= 2 : options.isEmpty()), at + ".options", ChecklistRule.QUESTION_OPTIONS);
    options.forEach(o -> label(o.label(), at + ".options"));
  }

  private void condition(Question.@Nullable ShownWhen condition, String at) {
    if (condition != null) {
      Question other = before.get(String.valueOf(condition.question()));
      boolean fine = other != null && other.kind() != null && condition.values() != null && !condition.values().isEmpty() && condition.values().stream().allMatch(v -> v != null && other.takes(v));
      wrong.unless(fine, at + ".shownWhen", ChecklistRule.QUESTION_CONDITION);
    }
  }
}
