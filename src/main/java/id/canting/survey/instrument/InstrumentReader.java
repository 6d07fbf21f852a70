package id.canting.survey.instrument;

import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what somebody says an instrument is: all breaches at once, each at its place ({@code items[2].max}). */
final class InstrumentReader {
  private static final int LONGEST = 500;
  private static final int MOST_ITEMS = 100;
  /** Variables that every response has; no item or scale may take their name. */
  private static final Set<String> TAKEN =
      Set.of("status", "period", "scale", "sentra", "village", "workers", "sex", "age", "dye", "note", "nik", "nib", "name", "code", "no", "lat", "lng", "email", "phone", "address",
          "products", "kbli", "kecamatan", "usia", "jenis_kelamin", "pendidikan", "organisasi", "pengalaman_usaha", "kendala_utama");

  private final Violations wrong = new Violations();
  private final Set<String> codes = new HashSet<>(TAKEN);

  private InstrumentReader() {}

  /** @throws id.canting.shared.RuleViolation with every breach found */
  static Instrument checked(@Nullable Instrument said) {
    InstrumentReader reader = new InstrumentReader();
    if (said == null || said.items() == null || said.items().isEmpty()) {
      reader.wrong.add("items", SharedRule.MISSING);
      reader.wrong.throwIfAny();
    }
    Instrument instrument = Objects.requireNonNull(said);
    reader.label(instrument.name(), "name");
    reader.items(instrument.items());
    List<Scoring> scales = instrument.scales() == null ? List.of() : instrument.scales();
    Map<String, Item> items = new LinkedHashMap<>();
    instrument.items().forEach(i -> items.put(i.code(), i));
    for (int i = 0; i < scales.size(); i++) {
      reader.scale(scales.get(i), items, "scales[" + i + "]");
    }
    reader.wrong.throwIfAny();
    return new Instrument(instrument.name(), List.copyOf(instrument.items()), List.copyOf(scales));
  }

  /** Checks bands alone. @throws id.canting.shared.RuleViolation with every breach found, at {@code bandings[0].levels[…]} */
  static void checkLevels(List<Scoring.Level> levels) {
    InstrumentReader reader = new InstrumentReader();
    reader.levels(levels, "bandings[0]");
    reader.wrong.throwIfAny();
  }

  private void items(List<Item> items) {
    wrong.unless(items.size() <= MOST_ITEMS, "items", SharedRule.RANGE, 1, MOST_ITEMS);
    Map<String, Item> before = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String at = "items[" + i + "]";
      code(item.code(), at);
      label(item.label(), at + ".label");
      boolean known = item.type() != null && Item.TYPES.contains(item.type());
      wrong.unless(known, at + ".type", SharedRule.UNKNOWN_VALUE, String.valueOf(item.type()));
      if (known && item.isWhole()) {
        boolean ordered = item.min() != null && item.max() != null && item.min() < item.max() && item.min() >= -1_000_000 && item.max() <= 1_000_000;
        wrong.unless(ordered, at + ".max", InstrumentRule.RANGE_ORDER);
      }
      if (known && item.type().equals(Item.CHOICE)) {
        options(item, at);
      }
      if (item.shownWhen() != null) {
        condition(item.shownWhen(), before, at);
      }
      before.put(String.valueOf(item.code()), item);
    }
  }

  private void code(@Nullable String code, String at) {
    wrong.unless(code != null && code.matches("[a-z][a-z0-9_]{0,29}"), at + ".code", InstrumentRule.CODE_FORM);
    wrong.unless(code == null || codes.add(code), at + ".code", InstrumentRule.CODE_REPEATED);
  }

  private void label(@Nullable Label label, String at) {
    if (label == null || label.isEmpty()) {
      wrong.add(at, SharedRule.MISSING);
      return;
    }
    wrong.text(label.id(), LONGEST, at + ".id");
    wrong.text(label.en(), LONGEST, at + ".en");
    wrong.text(label.jv(), LONGEST, at + ".jv");
  }

  private void options(Item item, String at) {
    List<Item.Option> options = item.options() == null ? List.of() : item.options();
    Set<String> values = new HashSet<>();
    boolean fine = options.size() >= 2 && options.stream().allMatch(o -> o.value() != null && o.value().matches("[a-z0-9_]{1,30}") && values.add(o.value()));
    wrong.unless(fine, at + ".options", InstrumentRule.OPTIONS_FEW);
    for (Item.Option option : options) {
      label(option.label(), at + ".options");
    }
  }

  private void condition(Item.ShownWhen condition, Map<String, Item> before, String at) {
    Item other = before.get(String.valueOf(condition.item()));
    boolean number = other != null && other.isWhole() && condition.atLeast() != null;
    boolean values = other != null && condition.values() != null && !condition.values().isEmpty() && condition.values().stream().allMatch(other::takes);
    wrong.unless(number || values, at + ".shownWhen", InstrumentRule.CONDITION);
  }

  private void scale(Scoring scale, Map<String, Item> items, String at) {
    code(scale.code(), at);
    label(scale.label(), at + ".label");
    wrong.unless(Scoring.SUM.equals(scale.method()) || Scoring.MEAN.equals(scale.method()), at + ".method", SharedRule.UNKNOWN_VALUE, String.valueOf(scale.method()));
    List<Scoring.Part> parts = scale.parts() == null ? List.of() : scale.parts();
    Set<String> once = new HashSet<>();
    boolean whole = parts.stream().allMatch(p -> items.containsKey(p.item()) && items.get(p.item()).isWhole() && once.add(p.item()) && p.weight() >= 1 && p.weight() <= 1_000);
    wrong.unless(!parts.isEmpty() && whole, at + ".parts", InstrumentRule.SCALE_ITEMS);
    List<Scoring.Banding> bandings = scale.bandings() == null ? List.of() : scale.bandings();
    wrong.unless(!bandings.isEmpty(), at + ".bandings", SharedRule.MISSING);
    for (int i = 0; i < bandings.size(); i++) {
      Scoring.Banding banding = bandings.get(i);
      levels(banding.levels() == null ? List.of() : banding.levels(), at + ".bandings[" + i + "]");
      boolean follows = i == 0 || Objects.equals(bandings.get(i - 1).validTo(), banding.validFrom()) && banding.validFrom() != null;
      wrong.unless(follows, at + ".bandings[" + i + "].validFrom", InstrumentRule.BANDS_ORDER);
    }
  }

  private void levels(List<Scoring.Level> levels, String at) {
    wrong.unless(levels.size() >= 2 && levels.size() <= 9, at + ".levels", SharedRule.RANGE, 2, 9);
    Set<String> keys = new HashSet<>();
    Bound before = null;
    for (int i = 0; i < levels.size(); i++) {
      Scoring.Level level = levels.get(i);
      String here = at + ".levels[" + i + "]";
      wrong.unless(level.key() != null && level.key().matches("[a-z][a-z0-9_]{0,29}") && keys.add(level.key()), here + ".key", InstrumentRule.CODE_FORM);
      label(level.label(), here + ".label");
      boolean bound = i == 0 ? level.from() == null : level.from() != null && Bound.isOne(level.from());
      wrong.unless(bound, here + ".from", InstrumentRule.BAND_BOUND);
      if (bound && level.from() != null) {
        Bound now = Bound.of(level.from());
        wrong.unless(before == null || before.compareTo(now) < 0, here + ".from", InstrumentRule.BANDS_ORDER);
        before = now;
      }
    }
  }
}
