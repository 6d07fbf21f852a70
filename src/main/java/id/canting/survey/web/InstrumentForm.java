package id.canting.survey.web;

import id.canting.shared.web.Draft;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Label;
import id.canting.survey.instrument.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a questionnaire stands in a form: a row for each item, scale and band, some empty ones below; a row without a code is none. */
final class InstrumentForm {
  /** Empty rows offered below items, scales and bands. */
  private static final int SPARE = 2;
  private static final String YES = "ya";

  private InstrumentForm() {}

  static Draft of(InstrumentRecord record) {
    Draft draft = new Draft();
    show(draft, record.definition());
    draft.setVersion(String.valueOf(record.revision()));
    return draft;
  }

  /** Lays a definition into the fields, in its order, so that what is said about a row stands beside it. */
  static void show(Draft draft, Instrument instrument) {
    label(draft, "name", instrument.name());
    for (int i = 0; i < instrument.items().size() + SPARE; i++) {
      item(draft, "items[" + i + "].", i + 1, i < instrument.items().size() ? instrument.items().get(i) : null);
    }
    for (int i = 0; i < instrument.scales().size() + 1; i++) {
      scale(draft, "scales[" + i + "].", i < instrument.scales().size() ? instrument.scales().get(i) : null);
    }
  }

  private static void label(Draft draft, String at, @Nullable Label label) {
    draft.show(at + ".id", label == null ? null : label.id()).show(at + ".en", label == null ? null : label.en());
  }

  private static void item(Draft draft, String at, int place, @Nullable Item item) {
    Item.ShownWhen when = item == null ? null : item.shownWhen();
    draft.show(at + "code", item == null ? null : item.code()).show(at + "place", place).show(at + "type", item == null ? Item.WHOLE : item.type()).show(at + "min", item == null ? null : item.min())
        .show(at + "max", item == null ? null : item.max()).show(at + "required", item != null && item.required() ? YES : "tidak");
    label(draft, at + "label", item == null ? null : item.label());
    draft.show(at + "options", item == null || item.options() == null ? null : item.options().stream().map(InstrumentForm::option).collect(Collectors.joining("\n")));
    draft.show(at + "shownWhen", when == null ? null : when.values() == null ? when.item() + " >= " + when.atLeast() : when.item() + " = " + String.join(", ", when.values()));
  }

  private static String option(Item.Option option) {
    return option.value() + " = " + Objects.requireNonNullElse(option.label().id(), "") + " | " + Objects.requireNonNullElse(option.label().en(), "");
  }

  private static void scale(Draft draft, String at, @Nullable Scoring scale) {
    draft.show(at + "code", scale == null ? null : scale.code()).show(at + "method", scale == null ? "sum" : scale.method());
    label(draft, at + "label", scale == null ? null : scale.label());
    draft.show(at + "parts", scale == null ? null : scale.parts().stream().map(p -> p.weight() == 1 ? p.item() : p.item() + "*" + p.weight()).collect(Collectors.joining(", ")));
    levels(draft, at, scale == null ? List.of() : scale.bandings().get(scale.bandings().size() - 1).levels());
  }

  static void levels(Draft draft, String at, List<Scoring.Level> levels) {
    for (int k = 0; k < Math.max(3, levels.size()) + 1; k++) {
      Scoring.Level level = k < levels.size() ? levels.get(k) : null;
      String here = at + "bandings[0].levels[" + k + "].";
      draft.show(here + "key", level == null ? null : level.key()).show(here + "from", level == null || level.from() == null ? null : (level.included() ? ">= " : "> ") + level.from());
      label(draft, here + "label", level == null ? null : level.label());
    }
  }

  /** @throws id.canting.shared.RuleViolation with everything that cannot be read as a number */
  static Instrument definition(Draft draft) {
    List<Item> items = IntStream.iterate(0, i -> draft.has("items[" + i + "].code"), i -> i + 1).mapToObj(i -> "items[" + i + "].").filter(at -> draft.text(at + "code") != null)
        .sorted(Comparator.comparingInt(at -> Objects.requireNonNullElse(draft.number(at + "place"), Integer.MAX_VALUE))).map(at -> item(draft, at)).toList();
    List<Scoring> scales = IntStream.iterate(0, i -> draft.has("scales[" + i + "].code"), i -> i + 1).mapToObj(i -> "scales[" + i + "].").filter(at -> draft.text(at + "code") != null)
        .map(at -> scale(draft, at)).toList();
    Instrument definition = new Instrument(label(draft, "name"), items, scales);
    draft.check();
    return definition;
  }

  private static Label label(Draft draft, String at) {
    return new Label(draft.text(at + ".id"), draft.text(at + ".en"), null);
  }

  private static Item item(Draft draft, String at) {
    String type = Objects.requireNonNullElse(draft.text(at + "type"), "");
    boolean whole = type.equals(Item.WHOLE);
    List<Item.Option> options = type.equals(Item.CHOICE) ? options(Objects.requireNonNullElse(draft.text(at + "options"), "")) : null;
    return new Item(Objects.requireNonNull(draft.text(at + "code")), type, whole ? draft.number(at + "min") : null, whole ? draft.number(at + "max") : null, YES.equals(draft.text(at + "required")),
        label(draft, at + "label"), options, when(draft.text(at + "shownWhen")));
  }

  private static List<Item.Option> options(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> {
      String[] sides = line.split("=", 2);
      String[] labels = (sides.length > 1 ? sides[1] : sides[0]).split("\\|", 2);
      return new Item.Option(sides[0].strip(), new Label(labels[0].strip(), labels.length > 1 ? labels[1].strip() : null, null));
    }).toList();
  }

  private static Item.@Nullable ShownWhen when(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] least = text.split(">=|≥", 2);
    if (least.length == 2) {
      return new Item.ShownWhen(least[0].strip(), null, least[1].strip().matches("-?\\d{1,6}") ? Integer.valueOf(least[1].strip()) : null);
    }
    String[] values = text.split("=", 2);
    return new Item.ShownWhen(values[0].strip(), values.length < 2 ? null : Arrays.stream(values[1].split(",")).map(String::strip).filter(v -> !v.isEmpty()).toList(), null);
  }

  private static Scoring scale(Draft draft, String at) {
    List<Scoring.Part> parts = Arrays.stream(Objects.requireNonNullElse(draft.text(at + "parts"), "").split(",")).map(String::strip).filter(p -> !p.isEmpty()).map(p -> {
      String[] sides = p.split("[*×]", 2);
      return new Scoring.Part(sides[0].strip(), sides.length < 2 ? 1 : sides[1].strip().matches("\\d{1,4}") ? Integer.parseInt(sides[1].strip()) : 0);
    }).toList();
    return new Scoring(Objects.requireNonNull(draft.text(at + "code")), Objects.requireNonNullElse(draft.text(at + "method"), ""), label(draft, at + "label"), parts,
        List.of(new Scoring.Banding((LocalDate) null, null, levels(draft, at))));
  }

  static List<Scoring.Level> levels(Draft draft, String at) {
    List<Scoring.Level> levels = new ArrayList<>();
    for (int k = 0; draft.has(at + "bandings[0].levels[" + k + "].key"); k++) {
      String here = at + "bandings[0].levels[" + k + "].";
      String key = draft.text(here + "key");
      if (key != null) {
        String from = draft.text(here + "from");
        boolean above = from != null && from.startsWith(">") && !from.startsWith(">=");
        levels.add(new Scoring.Level(key, label(draft, here + "label"), from == null ? null : from.replaceFirst("^(>=|≥|>)", "").strip(), !above));
      }
    }
    return levels;
  }
}
