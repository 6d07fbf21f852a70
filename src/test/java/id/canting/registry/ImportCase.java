package id.canting.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One file of {@link ImportCases} with the verdict of each of its rows. */
final class ImportCase {
  final String file;
  final String kind;
  final byte[] content;
  final List<Expected> expected = new ArrayList<>();
  boolean leader;

  /** @param code a finding that the row must have; empty for none in particular */
  record Expected(String sheet, int row, String verdict, String code, @Nullable String action) {}

  private ImportCase(String file, String kind, byte[] content) {
    this.file = file;
    this.kind = kind;
    this.content = content;
  }

  static ImportCase csv(String name, String kind, String text) {
    return csv(name, kind, text, StandardCharsets.UTF_8);
  }

  static ImportCase csv(String name, String kind, String text, Charset charset) {
    return new ImportCase(name + ".csv", kind, text.getBytes(charset));
  }

  static ImportCase xlsx(String name, String kind, Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new ImportCase(name + ".xlsx", kind, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A csv of businesses that differ in one column only. @param values value, verdict and finding of each row */
  static ImportCase column(String name, String header, String... values) {
    return columns(name, "businesses", "Nama Usaha;Nama Pemilik", header, values);
  }

  static ImportCase columns(String name, String kind, String before, String header, String... values) {
    StringBuilder text = new StringBuilder(before + ";" + header + "\n");
    for (int i = 0; i < values.length; i += 3) {
      int row = i / 3 + 2;
      text.append(before.startsWith("business_id") ? "TBN-7100" + (row + 30) + ";2010-S2;" : "").append("Usaha Uji ").append(row).append(";Pemilik Uji ").append(row).append(';').append(values[i]).append('\n');
    }
    ImportCase made = csv(name, kind, text.toString());
    for (int i = 0; i < values.length; i += 3) {
      made.is(i / 3 + 2, values[i + 1], values[i + 2]);
    }
    return made;
  }

  ImportCase is(int row, String verdict) {
    return is(row, verdict, "");
  }

  ImportCase is(int row, String verdict, String code) {
    return is("", row, verdict, code);
  }

  ImportCase is(String sheet, int row, String verdict, String code) {
    expected.add(new Expected(sheet, row, verdict, code, null));
    return this;
  }

  /** What the row last named would do. */
  ImportCase doing(String action) {
    Expected last = expected.remove(expected.size() - 1);
    expected.add(new Expected(last.sheet, last.row, last.verdict, last.code, action));
    return this;
  }

  ImportCase byLeader() {
    leader = true;
    return this;
  }

  /** Writes texts and numbers from the left; null leaves a cell out. */
  static void line(XSSFSheet sheet, int number, Object... values) {
    Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        row.createCell(i).setCellValue(n.doubleValue());
      } else if (values[i] instanceof Boolean b) {
        row.createCell(i).setCellValue(b);
      } else if (values[i] != null) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }
}
