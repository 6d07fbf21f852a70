package id.canting.shared.web;

import id.canting.shared.Labelled;
import id.canting.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts for views in the user's language: {@code #{m['registry.businesses.title']}}, {@code #{m.of('…', n)}}, {@code #{m.label(scale)}}. */
@Named("m")
@RequestScoped
public class TextsBacking implements KeyedTexts {
  @Inject FrameBacking frame;

  private @Nullable Locale locale;

  @Override
  public String get(String key) {
    return Texts.get(locale(), key);
  }

  public String of(String key, @Nullable Object a) {
    return Texts.get(locale(), key, a);
  }

  public String of(String key, @Nullable Object a, @Nullable Object b) {
    return Texts.get(locale(), key, a, b);
  }

  public String of(String key, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return Texts.get(locale(), key, a, b, c);
  }

  /** The label of a value of a closed list, empty for null. */
  public String label(@Nullable Labelled value) {
    return value == null ? "" : get(value.labelKey());
  }

  /** All values of a closed list, to choose from. */
  public <E extends Enum<E> & Labelled> List<SelectItem> items(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(v -> new SelectItem(v.code(), label(v))).toList();
  }

  /** The label of a closed list's code, {@code type} as in {@code registry.Scale}; empty for null. */
  public String word(String type, @Nullable String code) {
    return code == null || code.isEmpty() ? "" : get(type + "." + code);
  }

  /** Whether there is such a text; for hints that only some fields have. */
  public boolean has(String key) {
    return Texts.has(locale(), key);
  }

  private Locale locale() {
    if (locale == null) {
      locale = frame.getLocale();
    }
    return locale;
  }
}
