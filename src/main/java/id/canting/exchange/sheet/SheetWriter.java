package id.canting.exchange.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table row by row, as csv (semicolon, byte-order mark) or as a workbook; memory does not grow with the rows. A text
 * that a spreadsheet would take for a formula leaves with an apostrophe in csv and as plain text in a workbook.
 */
public abstract class SheetWriter implements AutoCloseable {
  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** @param values texts, numbers, days, booleans; null is an empty cell */
  public abstract void row(List<? extends @Nullable Object> values);

  /** Begins the next table: in a workbook on a sheet of its own, in csv after an empty line. @param name of the sheet, at most 31 characters */
  public abstract void sheet(String name);

  /** Completes the table; the stream stays open. */
  @Override
  public abstract void close();

  public static SheetWriter csv(OutputStream out) {
    return new Csv(out);
  }

  /** The first row is written bold and stays visible. @param sheet its name, at most 31 characters */
  public static SheetWriter xlsx(OutputStream out, String sheet) {
    return new Xlsx(out, sheet);
  }

  /** A text as csv may carry it: one that begins with = + - @ or a control sign gets an apostrophe in front. */
  public static String guarded(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static final class Csv extends SheetWriter {
    private final Writer out;

    Csv(OutputStream stream) {
      out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      write("\uFEFF");
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < values.size(); i++) {
        line.append(i == 0 ? "" : ";").append(cell(values.get(i)));
      }
      write(line.append("\r\n").toString());
    }

    @Override
    public void sheet(String name) {
      write("\r\n");
    }

    private static String cell(@Nullable Object value) {
      if (value == null) {
        return "";
      }
      if (value instanceof Double || value instanceof BigDecimal) {
        return value.toString().replace('.', ',');
      }
      String text = value instanceof String said ? guarded(said) : value.toString();
      return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void write(String text) {
      try {
        out.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Xlsx extends SheetWriter {
    private static final int LONGEST = 32_767;
    private final SXSSFWorkbook book = new SXSSFWorkbook(100);
    private SXSSFSheet sheet;
    private final CellStyle bold = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private final OutputStream out;
    private int rows;

    Xlsx(OutputStream out, String name) {
      this.out = out;
      book.setZip64Mode(Zip64Mode.AsNeeded); // readers that take an archive as a stream stumble over sizes of eight bytes
      sheet = begun(name);
      Font font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      text.setDataFormat(book.createDataFormat().getFormat("@"));
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
      Row row = sheet.createRow(rows++);
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        if (value != null) {
          set(row.createCell(i), value);
        }
      }
    }

    @Override
    public void sheet(String name) {
      sheet = begun(name);
      rows = 0;
    }

    private SXSSFSheet begun(String name) {
      SXSSFSheet begun = book.createSheet(name);
      begun.createFreezePane(0, 1);
      begun.setDefaultColumnWidth(18);
      return begun;
    }

    private void set(org.apache.poi.ss.usermodel.Cell cell, Object value) {
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value instanceof Boolean flag) {
        cell.setCellValue(flag);
      } else {
        String said = value.toString();
        cell.setCellValue(said.length() > LONGEST ? said.substring(0, LONGEST) : said);
        cell.setCellStyle(rows == 1 ? bold : text);
      }
    }

    @Override
    public void close() {
      try (book) {
        book.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
