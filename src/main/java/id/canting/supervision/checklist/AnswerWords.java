package id.canting.supervision.checklist;

import id.canting.shared.Texts;
import id.canting.survey.instrument.Label;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers in words, by language. */
public final class AnswerWords {
  private AnswerWords() {}

  /** @param answer as kept; null gives null */
  public static @Nullable Label of(Question question, @Nullable String answer) {
    if (answer == null) {
      return null;
    }
    return switch (question.kind()) {
      case "yes_no" -> label(locale -> Texts.get(locale, "supervision.answer." + answer));
      case "rating" -> label(locale -> Texts.get(locale, "supervision.answer.rating", answer));
      case "choice" -> question.option(answer).orElseGet(() -> label(locale -> answer));
      case "photo" -> label(locale -> Texts.get(locale, "supervision.answer.photo"));
      case "number" -> label(locale -> number(answer, locale) + (question.unit() == null ? "" : " " + question.unit().text(locale)));
      default -> label(locale -> answer);
    };
  }

  private static String number(String answer, Locale locale) {
    return locale.equals(Texts.ENGLISH) ? answer : answer.replace('.', ',');
  }

  private static Label label(Function<Locale, String> words) {
    return new Label(words.apply(Texts.INDONESIAN), words.apply(Texts.ENGLISH), words.apply(Texts.JAVANESE));
  }
}
