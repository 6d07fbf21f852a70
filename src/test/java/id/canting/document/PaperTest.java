package id.canting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers hold what was said, in the size that offices print, and a QR code on them can be read. */
class PaperTest {
  private static final float MILLIMETRE = 72 / 25.4f;

  @Test
  void textsComeOutAsTheyWentIn() throws IOException {
    byte[] pdf = new Paper(new Locale("id"), "Daftar hadir", Paper.Format.F4).foot("Dinas <b>tidak</b> tebal")
        .heading(1, "Usaha \"Sekar\" & <script>alert(1)</script>").text("small", "Baris satu\nBaris dua")
        .table(List.of("Nama", "Jumlah"), List.of(List.of("Batik Ngudi Rahayu", "1.250")), List.of(1)).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Usaha \"Sekar\" & <script>alert(1)</script>", "Baris satu", "Baris dua", "Batik Ngudi Rahayu", "1.250", "Dinas <b>tidak</b> tebal", "1 / 1");
      assertThat(document.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(209.5f, 210.5f);
      assertThat(document.getPage(0).getMediaBox().getHeight() / MILLIMETRE).isBetween(329.5f, 330.5f);
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("i");
    }
  }

  @Test
  void aQrCodeOnPaperCanBeRead() throws IOException {
    String address = "http://127.0.0.1:8080/p/PGM-0001?lang=jv";
    byte[] pdf = new Paper(Locale.ENGLISH, "Notice", Paper.Format.A4).begin("notice").qr(address, "Address").end().pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(page, "png", png);
      assertThat(Qr.read(png.toByteArray())).contains(address);
    }
  }

  @Test
  void aPictureWithoutQrCodeSaysNothing() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", png);
    assertThat(Qr.read(png.toByteArray())).isEmpty();
    assertThat(Qr.read("no picture".getBytes())).isEmpty();
  }
}
