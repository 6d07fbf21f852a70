package id.canting.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.exchange.sheet.TableRow.Nothing;
import id.canting.shared.RuleViolation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every sort: what rows and notices come out of them, or why they are not read. */
class TableReaderTest {
  private static final List<Column> KNOWN = List.of(
      Column.of("business_name", "Nama Usaha"), Column.of("owner_name", "Nama Pemilik"), Column.of("nik", "NIK"), Column.of("survey_date", "Tanggal Pendataan"), Column.of("annual_sales_rp", "Omzet Tahunan (Rp)"));

  @TempDir Path folder;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<TableNotice> notices = new ArrayList<>();

  private void read(Path file) {
    TableReader.read(file, KNOWN, rows::add, notices::add);
  }

  private Path csv(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("a.csv"), text.getBytes(charset));
  }

  private Path xlsx(Consumer<XSSFWorkbook> content) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      content.accept(book);
      book.write(out);
    }
    return file;
  }

  private static void line(XSSFSheet sheet, int row, Object... values) {
    var line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        line.createCell(i).setCellValue(n.doubleValue());
      } else if (values[i] != null) {
        line.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void delimitersAreFound(String d) throws IOException {
    read(csv("Nama Usaha" + d + "Nama Pemilik\nBatik \"A\"" + d + "\"Bu" + d + " Siti\"\n", StandardCharsets.UTF_8));
    assertThat(rows).singleElement().satisfies(r -> {
      assertThat(r.number()).isEqualTo(2);
      assertThat(r.cell("owner_name").text()).isEqualTo("Bu" + d + " Siti");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void encodingsAreFound(String charset) throws IOException {
    read(csv("Nama Usaha;Nama Pemilik\nBatik Café;Siti – Aminah\n", Charset.forName(charset)));
    assertThat(rows.get(0).cell("business_name").text()).isEqualTo("Batik Café");
    assertThat(rows.get(0).cell("owner_name").text()).isEqualTo("Siti – Aminah");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    read(csv("\uFEFFNama Usaha;Nama Pemilik\nA;B\n", StandardCharsets.UTF_8));
    assertThat(rows.get(0).cell("business_name").text()).isEqualTo("A");
  }

  @Test
  void aCsvRecordHasTheNumberOfItsFirstLine() throws IOException {
    read(csv("Nama Usaha;Nama Pemilik\n\"Batik\nSatu\";A\nDua;B\n", StandardCharsets.UTF_8));
    assertThat(rows).extracting(TableRow::number).containsExactly(2, 4);
  }

  @Test
  void rowsThatAreNoRecordsAreTold() throws IOException {
    read(csv("Daftar usaha;;;\nNo;Nama Usaha;Nama Pemilik;Omzet Tahunan (Rp)\n(1);(2);(3);(4)\n1;A;B;5\n;;;\n2;;;\nNo;Nama Usaha;Nama Pemilik;Omzet Tahunan (Rp)\n;Jumlah;;2.500.000\n", StandardCharsets.UTF_8));
    assertThat(rows).extracting(TableRow::nothing).containsExactly(Nothing.HEADER_REPEATED, null, Nothing.BLANK, Nothing.NUMBER_ONLY, Nothing.HEADER_REPEATED, Nothing.TOTAL);
    assertThat(notices).extracting(TableNotice::subject).containsExactly("No");
  }

  @Test
  void aRecordWithTooManyFieldsIsShifted() throws IOException {
    read(csv("Nama Usaha,Nama Pemilik,Omzet Tahunan (Rp)\nA,B,2,500\nC,D,7\n", StandardCharsets.UTF_8));
    assertThat(rows).extracting(TableRow::shifted).containsExactly(true, false);
  }

  @Test
  void aWorkbookWithTitleAndMergedHeaderIsRead() throws IOException {
    read(xlsx(book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Rekap usaha batik 2010");
      line(sheet, 3, "Nama Usaha", "Pemilik", null, "Omzet");
      line(sheet, 4, null, "Nama", "NIK");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      line(sheet, 5, "Batik A", "Siti", "3523085503780001");
      line(sheet, 7, "Batik B", "Tini", 3523085503780001d);
    }));
    assertThat(rows).extracting(TableRow::number).containsExactly(5, 6, 7);
    assertThat(rows.get(0).cell("owner_name").text()).isEqualTo("Siti");
    assertThat(rows.get(1).nothing()).isEqualTo(Nothing.BLANK);
    assertThat(rows.get(2).cell("nik").kind()).isEqualTo(Cell.Kind.NUMBER);
  }

  @Test
  void whatIsHiddenMergedFormulaOrDateIsSeen() throws IOException {
    read(xlsx(book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "Tanggal Pendataan", "Omzet");
      line(sheet, 2, "Batik A", "Siti");
      line(sheet, 3, "Batik B");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(3, true);
      line(sheet, 4, null, "Tini");
      sheet.getRow(3).createCell(0).setCellFormula("\"Batik \"&\"C\"");
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd mmm yyyy"));
      sheet.getRow(3).createCell(2).setCellValue(LocalDate.of(2010, 10, 15));
      sheet.getRow(3).getCell(2).setCellStyle(date);
      line(book.createSheet("Sembunyi"), 1, "Nama Usaha", "Nama Pemilik");
      book.setSheetHidden(1, true);
      line(book.createSheet("Rahasia"), 1, "Nama Usaha", "Nama Pemilik");
      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }));
    assertThat(rows.get(1).hidden()).isTrue();
    assertThat(rows.get(1).cell("owner_name").covered()).isTrue();
    assertThat(rows.get(1).cell("owner_name").text()).isEqualTo("Siti");
    assertThat(rows.get(2).cell("business_name").formula()).isTrue();
    assertThat(rows.get(2).cell("survey_date").date()).isEqualTo(LocalDate.of(2010, 10, 15));
    assertThat(notices).extracting(n -> n.kind().code()).contains("column.hidden", "rows.hidden", "sheet.hidden", "sheet.very-hidden");
  }

  private void refused(Path file, String code) {
    assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.rule().code()).isEqualTo(code));
  }

  @Test
  void otherFilesAreRefusedByTheirContent() throws Exception {
    refused(Files.write(folder.resolve("kosong.xlsx"), new byte[0]), "file.empty");
    refused(Files.writeString(folder.resolve("halaman.xls"), "<html><table><tr><td>Nama Usaha</td></tr></table></html>"), "file.web-page");
    refused(Files.writeString(folder.resolve("surat.csv"), "%PDF-1.7\n"), "file.unknown");
    refused(Files.write(folder.resolve("foto.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}), "file.unknown");
    refused(Files.writeString(folder.resolve("tanpa.csv"), "a;b\n1;2\n"), "file.no-header");
    refused(Files.write(folder.resolve("potong.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}), "file.damaged");
    Path zip = folder.resolve("arsip.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("data.csv"));
      out.write("Nama Usaha;Nama Pemilik".getBytes(StandardCharsets.UTF_8));
    }
    refused(zip, "file.other-zip");
    Path old = folder.resolve("lama.xlsx");
    try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("Nama Usaha");
      book.write(out);
    }
    refused(old, "file.old-excel");
    Path locked = folder.resolve("terkunci.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("rahasia");
      try (OutputStream secret = encryptor.getDataStream(container)) {
        Files.copy(xlsx(b -> b.createSheet()), secret);
      }
      container.writeFilesystem(out);
    }
    refused(locked, "file.encrypted");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Path plain = xlsx(book -> line(book.createSheet("Data"), 1, "Nama Usaha", "Nama Pemilik"));
    Path bomb = folder.resolve("bom.xlsx");
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(plain.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("sheet1.xml")) {
          String xml = new String(content, StandardCharsets.UTF_8);
          int end = xml.indexOf("</sheetData>");
          out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
          byte[] row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>".repeat(1000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 4000; i++) {
            out.write(row);
          }
          out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
        } else {
          out.write(content);
        }
      }
    }
    refused(bomb, "file.bomb");
  }
}
