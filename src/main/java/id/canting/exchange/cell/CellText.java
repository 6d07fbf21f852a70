package id.canting.exchange.cell;

import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.SheetWriter;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a cell: invisible differences removed, everything else left as it is (emoji, any script, markup, formula signs). */
public final class CellText {
  private static final Set<String> EMPTY_SIGNS = Set.of("-", "--", "—", "–", ".", "n/a", "na", "nihil", "kosong", "null", "tidak ada", "(kosong)");
  private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|NILAI!|N/D)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CUT = Pattern.compile("#{3,}");

  private CellText() {}

  /**
   * A text of at most {@code max} characters.
   *
   * @return null where the cell is blank or refused
   */
  public static @Nullable String read(String field, Cell cell, int max, Findings findings) {
    String raw = raw(field, cell, findings);
    if (raw == null) {
      return null;
    }
    if (cell.kind() == Cell.Kind.BOOLEAN) {
      findings.refused(field, "boolean", raw);
      return null;
    }
    if (raw.indexOf('\uFFFD') >= 0) {
      findings.refused(field, "text.destroyed", raw);
      return null;
    }
    raw = unguarded(raw);
    String clean = clean(raw);
    if (clean.codePointCount(0, clean.length()) > max) {
      findings.refused(field, "value.too-long", raw, Integer.toString(max), Integer.toString(clean.codePointCount(0, clean.length())));
      return null;
    }
    if (!clean.equals(raw)) {
      findings.normalised(field, "text.cleaned", raw, clean);
    }
    return clean;
  }

  /** Without the apostrophe that {@link SheetWriter#guarded} puts before a text that looks like a formula. */
  private static String unguarded(String raw) {
    return raw.startsWith("'") && !SheetWriter.guarded(raw.substring(1)).equals(raw.substring(1)) ? raw.substring(1) : raw;
  }

  /**
   * The text of a cell as the file has it, after the refusals that hold for every field: formula, error value. The lower row
   * of a merged cell waits, with the text above as the suggestion.
   *
   * @return null where nothing is there or the cell is refused
   */
  static @Nullable String raw(String field, Cell cell, Findings findings) {
    if (cell.formula()) {
      findings.refused(field, "formula", cell.text());
      return null;
    }
    if (cell.isBlank()) {
      return null;
    }
    String stripped = cell.kind() == Cell.Kind.TEXT ? clean(cell.text()) : cell.text();
    if (cell.kind() == Cell.Kind.ERROR || ERROR.matcher(stripped).matches() || CUT.matcher(stripped).matches()) {
      findings.refused(field, "cell.error", cell.text());
      return null;
    }
    if (cell.covered()) {
      findings.waits(field, "cell.merged", "", cell.text());
    } else if (cell.kind() == Cell.Kind.TEXT && EMPTY_SIGNS.contains(stripped.toLowerCase(java.util.Locale.ROOT))) {
      findings.normalised(field, "text.empty-sign", cell.text(), "");
      return null;
    }
    return cell.text();
  }

  /** One line, single spaces, Unicode form C, no invisible characters; a joiner inside an emoji or a script that needs it stays. */
  public static String clean(String text) {
    String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean space = false;
    int last = -1;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      boolean joiner = c == 0x200C || c == 0x200D;
      if (joiner ? last < 0x250 || space : isInvisible(c)) {
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      out.appendCodePoint(c);
      last = c;
    }
    return out.toString();
  }

  private static boolean isInvisible(int c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
        || Character.getType(c) == Character.CONTROL;
  }
}
