package id.canting.survey.instrument;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param code unique within the instrument, {@code c1}
 * @param type {@code whole} (from {@code min} to {@code max}), {@code choice} (one of {@code options}), {@code yes_no} (ya, tidak) or {@code text}
 * @param required whether a complete response answers it while it is shown
 * @param options of a choice, else null
 * @param shownWhen null: always shown
 */
public record Item(
    String code, String type, @Nullable Integer min, @Nullable Integer max, boolean required, Label label, @Nullable List<Option> options, @Nullable ShownWhen shownWhen) {
  public static final String WHOLE = "whole";
  public static final String CHOICE = "choice";
  public static final String YES_NO = "yes_no";
  public static final String TEXT = "text";
  static final List<String> TYPES = List.of(WHOLE, CHOICE, YES_NO, TEXT);
  private static final List<String> YES_OR_NO = List.of("ya", "tidak");

  public record Option(String value, Label label) {}

  /**
   * Shown while another item has been answered so.
   *
   * @param item an item before this one
   * @param values one of these; null where {@code atLeast} holds
   * @param atLeast a whole number of at least this; null where {@code values} holds
   */
  public record ShownWhen(String item, @Nullable List<String> values, @Nullable Integer atLeast) {}

  /** Whether the item is asked, given the answers so far. */
  public boolean isShown(Map<String, String> answers) {
    if (shownWhen == null) {
      return true;
    }
    String other = answers.get(shownWhen.item());
    if (other == null) {
      return false;
    }
    return shownWhen.values() != null ? shownWhen.values().contains(other) : other.matches("-?\\d{1,9}") && Integer.parseInt(other) >= Objects.requireNonNull(shownWhen.atLeast());
  }

  /** Whether the text is an answer to this item. */
  public boolean takes(String answer) {
    return switch (type) {
      case WHOLE -> answer.matches("-?\\d{1,9}") && Integer.parseInt(answer) >= Objects.requireNonNull(min) && Integer.parseInt(answer) <= Objects.requireNonNull(max);
      case TEXT -> answer.length() <= 500;
      default -> values().contains(answer);
    };
  }

  /** Answers of a closed list, in order; empty for numbers and text. */
  public List<String> values() {
    return switch (type) {
      case CHOICE -> Objects.requireNonNull(options).stream().map(Option::value).toList();
      case YES_NO -> YES_OR_NO;
      default -> List.of();
    };
  }

  /** Name of an option; empty where the item has no such option. */
  public Optional<Label> option(String value) {
    return options == null ? Optional.empty() : options.stream().filter(o -> o.value().equals(value)).map(Option::label).findFirst();
  }

  public boolean isWhole() {
    return type.equals(WHOLE);
  }
}
