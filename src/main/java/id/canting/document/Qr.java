package id.canting.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** QR codes. */
public final class Qr {
  private static final int QUIET = 4;

  private Qr() {}

  /** A drawing that scales, black on white with its quiet zone. @param label what screen readers say, plain text */
  public static String svg(String text, String label) {
    ByteMatrix modules = modules(text);
    int side = modules.getWidth() + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          int from = x;
          while (x + 1 < modules.getWidth() && modules.get(x + 1, y) == 1) {
            x++;
          }
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x + 1 - from).append("v1h-").append(x + 1 - from).append('z');
        }
      }
    }
    String said = Paper.escape(label);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 " + side + " " + side + "\" width=\"120\" height=\"120\" role=\"img\" aria-label=\"" + said
        + "\" alt=\"" + said + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "h-" + side + "z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
  }

  /** What a QR code in a picture says; empty where none is found. @param picture JPEG or PNG, at most 40 megapixels, as {@link Photo} leaves it */
  public static Optional<String> read(byte[] picture) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      if (image == null) {
        return Optional.empty();
      }
      int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
      return decoded(bitmap, DecodeHintType.TRY_HARDER).or(() -> decoded(bitmap, DecodeHintType.PURE_BARCODE));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(BinaryBitmap bitmap, DecodeHintType how) {
    try {
      return Optional.of(new QRCodeReader().decode(bitmap, Map.of(how, true)).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
