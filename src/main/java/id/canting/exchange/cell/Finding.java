package id.canting.exchange.cell;

import id.canting.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One remark about a row.
 *
 * @param weight the verdict it asks for
 * @param field English header of the column; null where the whole row is meant
 * @param code stable, for example {@code nib.length}
 * @param key of the sentence; null for {@code exchange.finding.<code>}
 * @param args fill the sentence
 * @param from what the file says, null where nothing
 * @param to what is stored, or suggested, instead; null where nothing
 */
public record Finding(Verdict weight, @Nullable String field, String code, @Nullable String key, List<String> args, @Nullable String from, @Nullable String to) {
  private static final int SHOWN = 200;

  public Finding {
    args = args.stream().map(Finding::shown).toList();
    from = from == null ? null : shown(from);
    to = to == null ? null : shown(to);
  }

  /** The sentence for people, without saying which field is meant. */
  public String message(Locale locale) {
    return Texts.get(locale, key == null ? "exchange.finding." + code : key, args.toArray());
  }

  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
