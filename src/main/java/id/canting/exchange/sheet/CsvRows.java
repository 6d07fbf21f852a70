package id.canting.exchange.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.canting.shared.RuleViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads csv: semicolon, comma or tab, whichever divides the first lines most evenly; a line {@code sep=;} has the last word. */
final class CsvRows {
  private static final int SNIFFED_LINES = 20;
  private static final int SNIFFED_CHARACTERS = 200_000;
  private static final char[] DELIMITERS = {';', ',', '\t', '|'};

  private CsvRows() {}

  static void read(Path file, RowSink sink) throws IOException {
    Charset charset = CsvEncoding.of(file);
    String start = start(file, charset);
    boolean directive = start.length() >= 5 && start.regionMatches(true, 0, "sep=", 0, 4) && start.charAt(4) != '\n' && start.charAt(4) != '\r';
    char delimiter = directive ? start.charAt(4) : delimiter(start);
    sink.sheet("", false, Set.of());
    try (Reader reader = reader(file, charset);
        CsvReader<CsvRecord> csv =
            CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true).commentStrategy(CommentStrategy.NONE).maxBufferSize(SheetReader.MAX_RECORD).ofCsvRecord(reader)) {
      for (CsvRecord line : csv) {
        if (line.getStartingLineNumber() > SheetReader.MAX_ROWS) {
          throw new RuleViolation(SheetRule.TOO_MANY_ROWS, SheetReader.MAX_ROWS);
        }
        if (directive && line.getStartingLineNumber() == 1) {
          continue;
        }
        sink.row(row(line));
      }
    } catch (CsvParseException e) {
      throw new RuleViolation(SheetRule.DAMAGED);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SheetRow row(CsvRecord line) {
    if (line.getFieldCount() > SheetReader.MAX_COLUMNS) {
      throw new RuleViolation(SheetRule.TOO_MANY_COLUMNS, SheetReader.MAX_COLUMNS);
    }
    List<Cell> cells = new ArrayList<>(line.getFieldCount());
    for (int i = 0; i < line.getFieldCount(); i++) {
      cells.add(Cell.text(line.getField(i)));
    }
    return new SheetRow((int) line.getStartingLineNumber(), false, cells, line.getFieldCount());
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != 0xFEFF) {
      reader.reset();
    }
    return reader;
  }

  private static String start(Path file, Charset charset) throws IOException {
    try (Reader reader = reader(file, charset)) {
      char[] buffer = new char[SNIFFED_CHARACTERS];
      int length = 0;
      for (int n = reader.read(buffer); n > 0 && length < buffer.length; n = reader.read(buffer, length, buffer.length - length)) {
        length += n;
      }
      return new String(buffer, 0, length);
    }
  }

  /** The delimiter with which most lines have the same, and the largest, number of fields. */
  static char delimiter(String start) {
    char best = ';';
    double bestScore = 0;
    for (char candidate : DELIMITERS) {
      double score = evenness(start, candidate);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static double evenness(String start, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    boolean quoted = false;
    boolean fieldStart = true;
    for (int i = 0; i < start.length() && counts.size() < SNIFFED_LINES; i++) {
      char c = start.charAt(i);
      if (c == '"' && (quoted || fieldStart)) {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        count++;
      } else if (!quoted && c == '\n') {
        counts.add(count);
        count = 0;
      }
      fieldStart = c == delimiter || c == '\n';
    }
    counts.add(count);
    double score = 0;
    for (int value : Set.copyOf(counts)) {
      long lines = counts.stream().filter(c -> c == value).count();
      if (value > 0) {
        score = Math.max(score, lines * (double) lines / counts.size() * (1 + Math.log(value + 1)));
      }
    }
    return score;
  }
}
