package id.canting.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The character set of a text file: byte-order mark, else UTF-16 by its zero bytes, else strict UTF-8, else windows-1252. */
final class CsvEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvEncoding() {}

  static Charset of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(4096);
    }
    if (at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int even = zeros(head, 0);
    int odd = zeros(head, 1);
    if (odd > head.length / 8 && even < odd / 4) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > head.length / 8 && odd < even / 4) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** Zero bytes that are no UTF-16, or many control characters: a picture, a program, an archive. */
  static boolean isBinary(byte[] head) {
    if (at(head, 0) == 0xFF && at(head, 1) == 0xFE || at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
      return false;
    }
    int even = zeros(head, 0);
    int odd = zeros(head, 1);
    if (even + odd > 0) {
      boolean wide = Math.max(even, odd) > head.length / 8 && Math.min(even, odd) < Math.max(even, odd) / 4;
      return !wide;
    }
    int control = 0;
    for (byte b : head) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 0x0B && b != 0x0C) {
        control++;
      }
    }
    return control > head.length / 50;
  }

  private static int zeros(byte[] head, int from) {
    int n = 0;
    for (int i = from; i < head.length; i += 2) {
      if (head[i] == 0) {
        n++;
      }
    }
    return n;
  }

  private static int at(byte[] head, int i) {
    return i < head.length ? head[i] & 0xFF : -1;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        if (decoder.decode(bytes, chars, end).isError()) {
          return false;
        }
        bytes.compact();
        chars.clear();
      }
      return true;
    }
  }
}
