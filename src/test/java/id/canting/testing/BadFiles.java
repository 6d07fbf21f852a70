package id.canting.testing;

import id.canting.exchange.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are no tables, as offices send them by mistake and others on purpose. */
public final class BadFiles {
  private static final int MEGABYTE = 1 << 20;
  private static final int SWOLLEN_MEGABYTES = 300;
  private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private BadFiles() {}

  /** @param name under which it is sent; @param code with which it is refused */
  public record BadFile(String name, byte[] content, String code) {}

  public static List<BadFile> all() throws IOException, GeneralSecurityException {
    byte[] workbook = workbook();
    return List.of(
        new BadFile("kosong.csv", new byte[0], "file.empty"),
        new BadFile("foto.xlsx", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1"), "file.unknown"),
        new BadFile("surat.pdf", bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), "file.unknown"),
        new BadFile("program.csv", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\0\1\2\3"), "file.unknown"),
        new BadFile("halaman.xlsx", bytes("<html><body><table><tr><td>Nama Usaha</td></tr></table></body></html>"), "file.web-page"),
        new BadFile("lama.xls", oldExcel(), "file.old-excel"),
        new BadFile("terkunci.xlsx", encrypted(workbook), "file.encrypted"),
        new BadFile("dokumen.xlsx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")), "file.other-office"),
        new BadFile("arsip.xlsx", zip(Map.of("data.txt", "isi")), "file.other-zip"),
        new BadFile("terpotong.xlsx", Arrays.copyOf(workbook, workbook.length * 2 / 3), "file.damaged"),
        new BadFile("rusak.xlsx", changed(workbook, "xl/worksheets/sheet1.xml", SHEET + "<row r=\"1\"><c r="), "file.damaged"),
        new BadFile("bom.xlsx", swollen(workbook, "xl/worksheets/sheet1.xml"), "file.bomb"),
        new BadFile("bom-gaya.xlsx", swollen(workbook, "xl/styles.xml"), "file.bomb"),
        new BadFile("tawa.xlsx", changed(workbook, "xl/worksheets/sheet1.xml", laughs()), "file.damaged"),
        new BadFile("catatan.csv", bytes("Ini hanya surat.\nTidak ada tabel di sini.\n"), "file.no-header"));
  }

  /** A workbook as it should be, with one business. */
  public static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.xlsx(out, "Usaha")) {
      sheet.row(List.of("business_name", "owner_name"));
      sheet.row(List.of("Batik Berkas", "Siti Berkas"));
    }
    return out.toByteArray();
  }

  private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
    Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    lock.confirmPassword("rahasia");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      try (OutputStream out = lock.getDataStream(files)) {
        out.write(workbook);
      }
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      files.writeFilesystem(whole);
      return whole.toByteArray();
    }
  }

  private static byte[] oldExcel() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "Workbook");
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      files.writeFilesystem(whole);
      return whole.toByteArray();
    }
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(bytes(entry.getValue()));
      }
    }
    return out.toByteArray();
  }

  private static byte[] changed(byte[] workbook, String part, String text) throws IOException {
    return with(workbook, part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A part of a few hundred kilobytes that becomes hundreds of megabytes. */
  private static byte[] swollen(byte[] workbook, String part) throws IOException {
    byte[] blanks = new byte[MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    return with(workbook, part, out -> {
      out.write(bytes(SHEET));
      for (int i = 0; i < SWOLLEN_MEGABYTES; i++) {
        out.write(blanks);
      }
      out.write(bytes("</sheetData></worksheet>"));
    });
  }

  /** Entities that name entities, nine deep. */
  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return text.append("]>").append(SHEET).append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a9;</t></is></c></row></sheetData></worksheet>").toString();
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] with(byte[] workbook, String changed, Content content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    if (parts.put(changed, new byte[0]) == null) {
      throw new IllegalStateException("the workbook has no " + changed);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals(changed)) {
          content.write(zip);
        } else {
          zip.write(part.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
