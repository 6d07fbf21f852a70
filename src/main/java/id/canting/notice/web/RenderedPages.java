package id.canting.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are the same for every reader, rendered once and kept until what they show changes on any node: whoever asks for one brings the stamp of what is stored
 * now, and a page with another stamp is rendered anew, by one reader while the others wait for it.
 */
@ApplicationScoped
class RenderedPages {
  private static final int MOST = 600;
  private static final int LOCKS = 64;

  private final Map<String, Kept> pages = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
      return size() > MOST;
    }
  });
  private final Object[] locks = new Object[LOCKS];

  RenderedPages() {
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /** @param packed the same by gzip @param tag ETag of the content */
  record Kept(String stamp, byte[] plain, byte[] packed, String tag) {}

  /**
   * @param key of the page, its language included
   * @param stamp asks what the page depends on now; empty when there is no such page
   */
  Optional<Kept> get(String key, Supplier<Optional<String>> stamp, Supplier<String> render) {
    Optional<String> now = stamp.get();
    Kept kept = pages.get(key);
    if (now.isEmpty() || kept != null && kept.stamp.equals(now.get())) {
      return now.map(n -> kept);
    }
    synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
      // asked before it is rendered: a change in between makes the page newer than its stamp, never older
      Optional<String> latest = stamp.get();
      Kept other = pages.get(key);
      if (latest.isEmpty() || other != null && other.stamp.equals(latest.get())) {
        return latest.map(n -> other);
      }
      Kept fresh = kept(latest.get(), render.get());
      pages.put(key, fresh);
      return Optional.of(fresh);
    }
  }

  private static Kept kept(String stamp, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CRC32 sum = new CRC32();
    sum.update(plain);
    return new Kept(stamp, plain, packed.toByteArray(), "\"" + Long.toHexString(sum.getValue()) + Integer.toHexString(plain.length) + "\"");
  }
}
