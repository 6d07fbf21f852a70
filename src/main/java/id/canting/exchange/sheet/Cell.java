package id.canting.exchange.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file keeps at one place, uncleaned.
 *
 * @param text as a person sees it; of a number the plain decimal digits with a dot; of a boolean {@code TRUE} or {@code FALSE}
 * @param date the day of a number that is formatted as a date, else null
 * @param formula a formula stands in the cell, whatever its last result was
 * @param covered the cell is a lower row of a merged cell; {@code text} and {@code kind} are those of the cell at its top
 */
public record Cell(Kind kind, String text, @Nullable LocalDate date, boolean formula, boolean covered) {
  public enum Kind {
    BLANK, TEXT, NUMBER, DATE, BOOLEAN, ERROR
  }

  public static final Cell BLANK = new Cell(Kind.BLANK, "", null, false, false);

  public static Cell text(String text) {
    return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, null, false, false);
  }

  /** True for a cell without any visible character; a formula is never blank. */
  public boolean isBlank() {
    return !formula && (kind == Kind.BLANK || kind == Kind.TEXT && isInvisible(text));
  }

  private static boolean isInvisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  Cell asCovered() {
    return new Cell(kind, text, date, formula, true);
  }

  static boolean invisible(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x200C || c == 0x200D || c < 32;
  }
}
