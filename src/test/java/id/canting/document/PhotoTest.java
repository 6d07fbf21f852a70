package id.canting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.shared.RuleViolation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A kept photo is made anew: small enough, upright, with nothing in it but pixels. */
class PhotoTest {
  @Test
  void aPhotoIsMadeSmallerAndLosesWhatWasHiddenInIt() throws IOException {
    Photo photo = Photo.of(withExif(jpeg(3000, 2000), 1), "photo");
    assertThat(new String(photo.full(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS secret");
    assertThat(size(photo.full())).containsExactly(1600, 1067);
    assertThat(size(photo.small())).containsExactly(320, 213);
  }

  @Test
  void aPhotoTakenSidewaysStandsUpright() throws IOException {
    assertThat(size(Photo.of(withExif(jpeg(600, 400), 6), "photo").full())).containsExactly(400, 600);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    for (String text : new String[] {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"}) {
      assertThatThrownBy(() -> Photo.of(text.getBytes(StandardCharsets.UTF_8), "photo")).isInstanceOf(RuleViolation.class).hasMessageContaining("photo.broken");
    }
  }

  @Test
  void aPictureThatIsAPageAsWellIsRefused() throws IOException {
    byte[] page = "<HTML><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] jpeg = jpeg(600, 400);
    byte[] inComment = ByteBuffer.allocate(jpeg.length + 4 + page.length).put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (page.length + 2)).put(page).put(jpeg, 2, jpeg.length - 2).array();
    byte[] behind = ByteBuffer.allocate(jpeg.length + page.length).put(jpeg).put(page).array();
    for (byte[] both : new byte[][] {inComment, behind}) {
      assertThatThrownBy(() -> Photo.of(both, "photo")).isInstanceOf(RuleViolation.class).hasMessageContaining("photo.broken");
    }
  }

  @Test
  void aBombIsRefusedUnopened() {
    for (int[] side : new int[][] {{20_000, 20_000}, {8_000, 5_000}}) {
      assertThatThrownBy(() -> Photo.of(hugePng(side[0], side[1]), "photo")).isInstanceOf(RuleViolation.class).hasMessageContaining("photo.large");
    }
  }

  private static int[] size(byte[] jpeg) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    return new int[] {image.getWidth(), image.getHeight()};
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }

  /** The picture with an EXIF part: an orientation, and a text that must not stay. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] secret = "GPS secret".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + secret.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(secret);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.capacity() + 4);
    all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2)).put(exif.array());
    all.put(jpeg, 2, jpeg.length - 2);
    return all.array();
  }

  /** A header that promises more pixels than follow. */
  private static byte[] hugePng(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12).putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) sum.getValue())
        .putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0xAE426082).array();
  }
}
