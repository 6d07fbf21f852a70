package id.canting.exchange.cell;

import id.canting.exchange.sheet.Cell;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a closed list: its own codes are taken as they are, other words for it are put right and said so.
 *
 * @param <T> the list
 */
public final class CellChoice<T> {
  private final Map<String, T> exact = new LinkedHashMap<>();
  private final Map<String, T> words = new LinkedHashMap<>();
  private final Map<T, String> codes = new LinkedHashMap<>();

  /**
   * @param code what is stored and reported
   * @param also further spellings taken without remark
   */
  public CellChoice<T> value(T value, String code, String... also) {
    codes.put(value, code);
    exact.put(code, value);
    words.putIfAbsent(key(code), value);
    for (String word : also) {
      exact.put(word, value);
      words.putIfAbsent(key(word), value);
    }
    return this;
  }

  /** Other words for a value added before, compared without case and punctuation. */
  public CellChoice<T> words(T value, String... synonyms) {
    for (String word : synonyms) {
      words.putIfAbsent(key(word), value);
    }
    return this;
  }

  /** @return null where the cell is blank or refused */
  public @Nullable T read(String field, Cell cell, Findings findings) {
    String raw = CellText.raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    T value = exact.get(raw);
    if (value != null) {
      return value;
    }
    value = words.get(key(raw));
    if (value == null) {
      findings.refused(field, "value.unknown", raw, String.join(", ", codes.values()));
      return null;
    }
    findings.normalised(field, "value.word", raw, codes.get(value));
    return value;
  }

  /** The value that a word means, or null. */
  public @Nullable T of(String word) {
    return words.get(key(word));
  }

  private static String key(String word) {
    return CellText.clean(word).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
