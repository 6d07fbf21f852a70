package id.canting.exchange.sheet;

import id.canting.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its content; its name and the sender's word do not count. */
enum FileType {
  XLSX, CSV;

  private static final int HEAD = 4096;

  /** @throws RuleViolation one of {@link SheetRule}, for everything that is not a table we read */
  static FileType of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw new RuleViolation(SheetRule.EMPTY);
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return zip(file);
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new RuleViolation(ole(file));
    }
    return text(head);
  }

  private static FileType zip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.bin") == null && (zip.getEntry("xl/workbook.xml") != null || hasWorkbook(zip))) {
        return XLSX;
      }
      boolean office = zip.getEntry("[Content_Types].xml") != null || zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
      throw new RuleViolation(office ? SheetRule.OTHER_OFFICE : SheetRule.OTHER_ZIP);
    } catch (ZipException e) {
      throw new RuleViolation(SheetRule.DAMAGED);
    }
  }

  private static boolean hasWorkbook(ZipFile zip) {
    return zip.stream().map(ZipEntry::getName).anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith("/workbook.xml") || n.toLowerCase(Locale.ROOT).equals("workbook.xml"));
  }

  /** The directory of the old container names what it holds, in UTF-16. */
  private static SheetRule ole(Path file) throws IOException {
    if (contains(file, "EncryptedPackage")) {
      return SheetRule.ENCRYPTED;
    }
    return contains(file, "Workbook") || contains(file, "Book") ? SheetRule.OLD_EXCEL : SheetRule.OTHER_OFFICE;
  }

  private static boolean contains(Path file, String name) throws IOException {
    String needle = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    try (InputStream in = Files.newInputStream(file)) {
      String kept = "";
      for (byte[] part = in.readNBytes(1 << 16); part.length > 0; part = in.readNBytes(1 << 16)) {
        String window = kept + new String(part, StandardCharsets.ISO_8859_1);
        if (window.contains(needle)) {
          return true;
        }
        kept = window.substring(Math.max(0, window.length() - needle.length()));
      }
    }
    return false;
  }

  private static FileType text(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table") || start.startsWith("<?xml") || start.startsWith("<meta") || start.startsWith("<head") || start.startsWith("mime-version:")) {
      throw new RuleViolation(SheetRule.WEB_PAGE);
    }
    if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || CsvEncoding.isBinary(head)) {
      throw new RuleViolation(SheetRule.UNKNOWN);
    }
    return CSV;
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
