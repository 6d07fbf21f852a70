package id.canting.supervision.api;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photos of visits: in pieces that go on where they stopped, made anew, seen by who may see the visit. */
@Browser
class VisitPhotoIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static String visit;

  @BeforeAll
  static void visit() {
    visit = "/api/visits/" + UUID.randomUUID();
    assertThat(REGISTRY.put("officer", visit, null, VisitContractIT.body(REGISTRY.business("S01").getString("code"), "{}")).statusCode()).isEqualTo(201);
  }

  @Test
  void aPhotoComesInPiecesThatGoOnWhereTheyStopped() throws Exception {
    byte[] photo = withExif(noise(900, 700));
    String uuid = UUID.randomUUID().toString();
    int half = photo.length / 2;
    assertThat(object(send(uuid, 0, photo.length, Arrays.copyOf(photo, half))).getInt("received")).isEqualTo(half);
    assertThat(object(REGISTRY.read("officer", visit + "/photos/" + uuid)).getInt("received")).as("a lost answer is asked for again").isEqualTo(half);
    assertThat(object(send(uuid, 0, photo.length, Arrays.copyOf(photo, half))).getInt("received")).as("a repeated piece is harmless").isEqualTo(half);
    assertThat(code(send(uuid, half + 10, photo.length, Arrays.copyOfRange(photo, half + 10, half + 20)), 409)).isEqualTo("upload.offset");
    assertThat(REGISTRY.read("officer", visit + "/photos/" + uuid + ".jpg").statusCode()).as("half a photo is none").isEqualTo(404);
    assertThat(object(send(uuid, half, photo.length, Arrays.copyOfRange(photo, half, photo.length))).getBoolean("done")).isTrue();
    assertThat(object(send(uuid, half, photo.length, Arrays.copyOfRange(photo, half, photo.length))).getBoolean("done")).as("the last piece again").isTrue();
    for (String size : new String[] {"full", "small"}) {
      byte[] stored = stored(uuid, size);
      assertThat(new String(stored, StandardCharsets.ISO_8859_1)).as(size).doesNotContain("Exif").doesNotContain("GPS secret");
      assertThat(ImageIO.read(new ByteArrayInputStream(stored))).as("decodable").isNotNull();
    }
    assertThat(ImageIO.read(new ByteArrayInputStream(stored(uuid, "small"))).getWidth()).isEqualTo(320);
    assertThat(REGISTRY.portal.file("leader.kerek", visit + "/photos/" + uuid + ".jpg").statusCode()).isEqualTo(200);
    assertThat(REGISTRY.read("leader.tuban", visit + "/photos/" + uuid + ".jpg").statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("researcher", visit + "/photos/" + uuid + ".jpg").statusCode()).isEqualTo(403);
    String other = "/api/visits/" + UUID.randomUUID();
    assertThat(REGISTRY.put("officer", other, null, VisitContractIT.body(REGISTRY.business("S05").getString("code"), "{}")).statusCode()).isEqualTo(201);
    assertThat(REGISTRY.read("officer", other + "/photos/" + uuid + ".jpg").statusCode()).as("another visit has it not").isEqualTo(404);
  }

  @Test
  void whatIsNoHarmlessPhotoIsRefusedAndNothingStays() throws Exception {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
    byte[] jpeg = noise(60, 40);
    byte[] both = ByteBuffer.allocate(jpeg.length + 4 + page.length).put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (page.length + 2)).put(page).put(jpeg, 2, jpeg.length - 2).array();
    refused(both, "photo.broken");
    refused("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8), "photo.broken");
    refused(bomb(8000, 5000), "photo.large");
    refused("GIF89a, not a photo".getBytes(StandardCharsets.US_ASCII), "photo.broken");
    refused(Arrays.copyOf(jpeg, 100), "photo.broken");
    assertThat(code(send("one", 0, 4, new byte[4]), 422)).isEqualTo("photo.uuid");
    assertThat(code(send(UUID.randomUUID().toString(), 0, 30 << 20, new byte[4]), 422)).isEqualTo("upload.length");
  }

  private static void refused(byte[] content, String rule) throws SQLException {
    String uuid = UUID.randomUUID().toString();
    assertThat(code(send(uuid, 0, content.length, content), 422)).isEqualTo(rule);
    assertThat(REGISTRY.sql("select count(*) from visit_upload where uuid = '" + uuid + "'")).containsExactly("0");
    assertThat(REGISTRY.sql("select count(*) from visit_photo where uuid = '" + uuid + "'")).containsExactly("0");
  }

  private static HttpResponse<String> send(String photo, int from, int of, byte[] piece) {
    return REGISTRY.portal.send(REGISTRY.portal.request("officer", visit + "/photos/" + photo + "?from=" + from + "&of=" + of).header("Content-Type", "application/octet-stream").PUT(BodyPublishers.ofByteArray(piece)));
  }

  private static String code(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return object(answer).getString("code");
  }

  private static byte[] stored(String photo, String size) throws SQLException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Connection database = REGISTRY.portal.database();
        PreparedStatement sql = database.prepareStatement("select p.content from stored_file_piece p join visit_photo v on v." + size + "_id = p.file_id where v.uuid = ? order by p.number")) {
      sql.setString(1, photo);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          all.writeBytes(rows.getBytes(1));
        }
      }
    }
    return all.toByteArray();
  }

  private static byte[] noise(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt(0xFFFFFF));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }

  private static byte[] withExif(byte[] jpeg) {
    byte[] secret = "Exif\0\0MM\0*\0\0\0\10\0\0GPS secret".getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(jpeg.length + 4 + secret.length).put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (secret.length + 2)).put(secret).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A header that promises more pixels than follow. */
  private static byte[] bomb(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(45).putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) sum.getValue()).putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0xAE426082).array();
  }
}
