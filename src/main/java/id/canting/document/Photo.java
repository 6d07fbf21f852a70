package id.canting.document;

import id.canting.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo made anew from its pixels, so that nothing else that came with it (place, camera, hidden code) is kept.
 *
 * @param full JPEG, no side longer than 1600 pixels, upright
 * @param small the same, no side longer than 320
 */
public record Photo(byte[] full, byte[] small) {
  private static final long TOO_MANY_PIXELS = 40_000_000;
  /** No camera writes these; a file that has them is made to be taken for a page too. */
  private static final Pattern PAGE = Pattern.compile("<html|<script|<!doctype|<iframe|<svg xmlns|<\\?php", Pattern.CASE_INSENSITIVE);
  private static final int FULL = 1600;
  private static final int SMALL = 320;

  /**
   * @param content JPEG or PNG
   * @param field where a refusal stands
   * @throws RuleViolation photo.broken when it cannot be read as a picture or is a page as well, photo.large from 40 megapixels on (422); neither is decoded first
   */
  public static Photo of(byte[] content, String field) {
    if (!StoredFiles.isPicture(content) || PAGE.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
      throw RuleViolation.at(field, DocumentRule.PHOTO_BROKEN);
    }
    int longest = measure(content, field);
    try {
      BufferedImage full = drawn(content, Math.min(FULL, longest));
      int small = Math.min(SMALL, longest);
      return new Photo(written(full), written(Thumbnails.of(full).size(small, small).asBufferedImage()));
    } catch (IOException | RuntimeException e) {
      throw RuleViolation.at(field, DocumentRule.PHOTO_BROKEN);
    }
  }

  /** @return the longer side in pixels */
  private static int measure(byte[] content, String field) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw RuleViolation.at(field, DocumentRule.PHOTO_BROKEN);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) >= TOO_MANY_PIXELS) {
          throw RuleViolation.at(field, DocumentRule.PHOTO_LARGE);
        }
        return Math.max(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw RuleViolation.at(field, DocumentRule.PHOTO_BROKEN);
    }
  }

  /** Upright as the camera said, on white where it is transparent. */
  private static BufferedImage drawn(byte[] content, int most) throws IOException {
    return Thumbnails.of(new ByteArrayInputStream(content)).size(most, most).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage();
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(0.8).toOutputStream(out);
    return out.toByteArray();
  }
}
