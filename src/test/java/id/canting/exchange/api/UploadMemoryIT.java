package id.canting.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.BadFiles;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uploads leave nothing behind in memory: after two hundred the heap is what it was after twenty. */
@Browser
class UploadMemoryIT {
  private static final int WARM = 20;
  private static final int UPLOADS = 200;
  private static final int BALLAST = 100_000;
  private static final long MEGABYTE = 1 << 20;
  /** A third of what the files alone would fill. */
  private static final long MOST = (UPLOADS - WARM) * (long) BALLAST / 3;

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;

  @Test
  void twoHundredUploadsLeaveTheHeapFlat() throws IOException {
    byte[] workbook = heavy();
    upload(workbook, WARM);
    long after20 = PORTAL.heap();
    long files = PORTAL.temporaryFiles();
    upload(workbook, UPLOADS - WARM);
    long after200 = PORTAL.heap();
    System.out.printf("heap in use after %d uploads of %d KB: %.1f MB, after %d: %.1f MB%n", WARM, workbook.length / 1024, (double) after20 / MEGABYTE, UPLOADS,
        (double) after200 / MEGABYTE);
    assertThat(after200 - after20).as("growth of the heap in bytes").isLessThan(MOST);
    assertThat(PORTAL.temporaryFiles()).as("files left in the temporary folder").isLessThanOrEqualTo(files);
  }

  private static void upload(byte[] workbook, int times) {
    Uploads uploads = new Uploads(PORTAL);
    for (int i = 0; i < times; i++) {
      var answer = uploads.answer("officer", "businesses", "berat.xlsx", BodyPublishers.ofByteArray(workbook), true, "id");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }

  /** One business, and beside it what a picture in a workbook weighs. */
  private static byte[] heavy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream light = new ZipInputStream(new ByteArrayInputStream(BadFiles.workbook())); ZipOutputStream heavy = new ZipOutputStream(out)) {
      for (ZipEntry part = light.getNextEntry(); part != null; part = light.getNextEntry()) {
        heavy.putNextEntry(new ZipEntry(part.getName()));
        String types = part.getName().equals("[Content_Types].xml") ? "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/></Types>" : null;
        byte[] content = light.readAllBytes();
        heavy.write(types == null ? content : new String(content, StandardCharsets.UTF_8).replace("</Types>", types).getBytes(StandardCharsets.UTF_8));
      }
      byte[] picture = new byte[BALLAST];
      new Random(1).nextBytes(picture);
      heavy.putNextEntry(new ZipEntry("xl/media/image1.bin"));
      heavy.write(picture);
    }
    return out.toByteArray();
  }
}
