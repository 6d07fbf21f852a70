package id.canting.exchange.sheet;

import id.canting.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads any table file row by row; memory does not grow with the number of rows. What the file is, its content tells.
 * Limits: {@value #MAX_BYTES} bytes, {@value #MAX_ROWS} rows, {@value #MAX_COLUMNS} columns, and POI's guard against zip bombs.
 */
public final class SheetReader {
  public static final long MAX_BYTES = 50L * 1024 * 1024;
  public static final int MAX_ROWS = 200_000;
  public static final int MAX_COLUMNS = 500;
  /** Longest text that is kept of one cell; what is longer is cut here only to be refused by the field's own, far smaller, limit. */
  static final int MAX_CELL = 40_000;
  /** Longest csv record in characters. */
  static final int MAX_RECORD = 4 * 1024 * 1024;

  private SheetReader() {}

  /**
   * Hands every row to {@code sink}. What the sink throws passes through.
   *
   * @throws RuleViolation of {@link SheetRule} where the file cannot be read as a table
   */
  public static void read(Path file, RowSink sink) {
    try {
      if (type(file) == FileType.XLSX) {
        XlsxWorkbook.read(file, sink);
      } else {
        CsvRows.read(file, sink);
      }
    } catch (IOException e) {
      throw new RuleViolation(SheetRule.DAMAGED);
    }
  }

  /** A first look, without reading rows. @throws RuleViolation of {@link SheetRule} where the file is no table, or too large */
  public static void check(Path file) {
    try {
      type(file);
    } catch (IOException e) {
      throw new RuleViolation(SheetRule.DAMAGED);
    }
  }

  private static FileType type(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new RuleViolation(SheetRule.TOO_LARGE, MAX_BYTES / (1024 * 1024));
    }
    return FileType.of(file);
  }
}
