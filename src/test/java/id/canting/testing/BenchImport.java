package id.canting.testing;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Imports workbooks of businesses that are all new: names of syllables, so that few resemble each other. */
final class BenchImport {
  private static final String[] SYLLABLES = "ba bi bo da du ga gi jo ka ki ku la li lo ma mi mu na ni no pa pu ra ri ru sa si so ta ti tu wa wi ya yu".split(" ");

  private final Portal portal;
  private final Uploads uploads;
  private final Random random;

  BenchImport(Portal portal, long seed) {
    this.portal = portal;
    this.uploads = new Uploads(portal);
    this.random = new Random(seed);
  }

  /** Uploads and waits for the end. @return the import's report */
  JsonObject run(int rows, boolean dryRun, BenchReport report) {
    byte[] file = workbook(rows);
    long begin = System.nanoTime();
    JsonObject run = Uploads.object(portal.send(uploads.request("officer", "businesses", "bench.xlsx", file, dryRun).header("Prefer", "respond-async")));
    while (run.getString("status").equals("running")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      run = uploads.read("officer", "/api/imports/" + run.getInt("id"));
    }
    report.say("Import of %,d rows (xlsx of %,d kB, thirteen columns, all checks and look-alikes among all that is registered): %.1f s, %,d created, the rest waits; %s.", rows, file.length / 1024,
        (System.nanoTime() - begin) / 1e9, run.getInt("created"), run.getString("status"));
    return run;
  }

  private byte[] workbook(int rows) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(200); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Usaha");
      String[] header = {"Nama Usaha", "Nama Pemilik", "Jenis Kelamin", "No. HP", "NIB", "Sentra / Desa", "Skala Usaha", "Jenis Batik", "Tahun Mulai", "Tenaga Kerja", "Omzet Tahunan (Rp)", "Modal (Rp)", "Keterangan"};
      var first = sheet.createRow(0);
      for (int c = 0; c < header.length; c++) {
        first.createCell(c).setCellValue(header[c]);
      }
      for (int r = 1; r <= rows; r++) {
        var row = sheet.createRow(r);
        int workers = 1 + random.nextInt(4);
        row.createCell(0).setCellValue("Batik " + word() + " " + word());
        row.createCell(1).setCellValue(word() + " " + word());
        row.createCell(2).setCellValue(random.nextBoolean() ? "Perempuan" : "Laki-laki");
        row.createCell(3).setCellValue("0857%08d".formatted(random.nextInt(100_000_000)));
        row.createCell(4).setCellValue("8%012d".formatted(Math.floorMod(random.nextLong(), 1_000_000_000_000L)));
        row.createCell(5).setCellValue("S%02d".formatted(1 + random.nextInt(12)));
        row.createCell(6).setCellValue("Mikro");
        row.createCell(7).setCellValue(random.nextBoolean() ? "tulis" : "cap");
        row.createCell(8).setCellValue(1980 + random.nextInt(40));
        row.createCell(9).setCellValue(workers);
        row.createCell(10).setCellValue(workers * 12_000_000.0);
        row.createCell(11).setCellValue(workers * 3_000_000.0);
        row.createCell(12).setCellValue("Didata " + word());
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
