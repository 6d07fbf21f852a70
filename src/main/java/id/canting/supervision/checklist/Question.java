package id.canting.supervision.checklist;

import id.canting.supervision.content.ClientUuid;
import id.canting.survey.instrument.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a checklist. An answer is a text: {@code yes} or {@code no}, a plain number, the code of an option, words, the UUID of a photo, {@code 1} to {@code 5}.
 *
 * @param code unique within the checklist, {@code dye_waste}
 * @param kind code of {@link QuestionKind}
 * @param required whether a submitted visit answers it while it is shown
 * @param options of a choice, else null
 * @param least of a number, inclusive; null: no bound
 * @param most of a number, inclusive; null: no bound
 * @param unit of a number, for example {@code liter}; null: none
 * @param shownWhen null: always shown
 */
public record Question(
    String code, String kind, Label label, @Nullable Label hint, boolean required, @Nullable List<Option> options, @Nullable BigDecimal least, @Nullable BigDecimal most,
    @Nullable Label unit, @Nullable ShownWhen shownWhen) {
  static final int LONGEST = 2000;
  private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,4})?";
  private static final List<String> YES_OR_NO = List.of("yes", "no");
  private static final List<String> RATINGS = List.of("1", "2", "3", "4", "5");

  public record Option(String value, Label label) {}

  /** Shown while another question, which stands before, is shown and has one of these answers. */
  public record ShownWhen(String question, List<String> values) {}

  /** Whether it is asked, given the answers to the shown ones before it. */
  public boolean isShown(Map<String, String> answers) {
    return shownWhen == null || shownWhen.values().contains(answers.get(shownWhen.question()));
  }

  /** Whether the text is an answer to this question. */
  boolean takes(String answer) {
    return switch (kind) {
      case "number" -> answer.matches(NUMBER) && (least == null || new BigDecimal(answer).compareTo(least) >= 0) && (most == null || new BigDecimal(answer).compareTo(most) <= 0);
      case "text" -> answer.codePointCount(0, answer.length()) <= LONGEST;
      case "photo" -> ClientUuid.isOne(answer);
      default -> values().contains(answer);
    };
  }

  /** Answers of a closed list, in order; empty for the others. */
  public List<String> values() {
    return switch (kind) {
      case "yes_no" -> YES_OR_NO;
      case "rating" -> RATINGS;
      case "choice" -> options == null ? List.of() : options.stream().map(Option::value).toList();
      default -> List.of();
    };
  }

  /** Name of an option; empty where it has no such option. */
  public Optional<Label> option(String value) {
    return options == null ? Optional.empty() : options.stream().filter(o -> o.value().equals(value)).map(Option::label).findFirst();
  }

  public boolean isPhoto() {
    return kind.equals("photo");
  }
}
