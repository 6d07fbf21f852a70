package id.canting.survey.web;

import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.ResponseRecord;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions of a questionnaire as a page asks them: by scale, those of no scale last. */
@RequestScoped
class Questions {
  /** Whole numbers of at most so many values are a row of buttons. */
  private static final int MOST_BUTTONS = 7;
  private static final int LONGEST_SHOWN = 4;

  @Inject SurveyLabels labels;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  /** @param title empty where the questions belong to no scale */
  public record Group(String title, List<Question> questions) {}

  /**
   * One question.
   *
   * @param shownCode empty where it would tell people nothing
   * @param kind buttons, number, choice or text
   * @param before the answer of the round before, empty without one
   * @param when input that decides whether it is asked, null: always
   * @param values that the input must have, comma separated; null where {@code least} is the least number it must have
   */
  public record Question(
      String code, String shownCode, String field, String id, String label, String kind, String hint, List<SelectItem> options, String before, @Nullable String when, @Nullable String values, @Nullable Integer least) {}

  List<Group> of(Instrument instrument, @Nullable ResponseRecord before) {
    Map<String, Item> items = instrument.itemsByCode();
    Set<String> left = new LinkedHashSet<>(instrument.items().stream().map(Item::code).toList());
    List<Group> groups = new ArrayList<>();
    for (Scoring scale : instrument.scales()) {
      List<Question> asked = scale.parts().stream().map(Scoring.Part::item).filter(left::remove).map(code -> question(Objects.requireNonNull(items.get(code)), before)).toList();
      if (!asked.isEmpty()) {
        groups.add(new Group(scale.label().text(frame.getLocale()), asked));
      }
    }
    if (!left.isEmpty()) {
      groups.add(new Group("", left.stream().map(code -> question(Objects.requireNonNull(items.get(code)), before)).toList()));
    }
    return groups;
  }

  private Question question(Item item, @Nullable ResponseRecord before) {
    String field = EnterForm.ANSWERS + item.code();
    Item.ShownWhen when = item.shownWhen();
    Object earlier = before == null ? null : before.answers().get(item.code());
    boolean range = item.isWhole() && item.min() != null && item.max() != null;
    return new Question(item.code(), item.code().length() > LONGEST_SHOWN ? "" : item.code(), field, frame.id(field), item.label().text(frame.getLocale()), kind(item),
        range ? texts.of("survey.enter.range", item.min(), item.max()) : "", options(item), earlier == null ? "" : labels.answer(item, earlier.toString()),
        when == null ? null : frame.id(EnterForm.ANSWERS + when.item()), when == null || when.values() == null ? null : String.join(",", when.values()), when == null ? null : when.atLeast());
  }

  private static String kind(Item item) {
    if (item.isWhole()) {
      return isShort(item) ? "buttons" : "number";
    }
    return item.type().equals(Item.TEXT) ? "text" : "choice";
  }

  private static boolean isShort(Item item) {
    return item.min() != null && item.max() != null && item.max() - item.min() < MOST_BUTTONS;
  }

  private List<SelectItem> options(Item item) {
    if (item.isWhole()) {
      return isShort(item) ? IntStream.rangeClosed(Objects.requireNonNull(item.min()), Objects.requireNonNull(item.max())).mapToObj(n -> new SelectItem(Integer.toString(n), Integer.toString(n))).toList() : List.of();
    }
    return item.values().stream().map(v -> new SelectItem(v, labels.answer(item, v))).toList();
  }
}
