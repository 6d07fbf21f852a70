package id.canting.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pans and zooms over the map of 10,000 businesses in a real Chromium and takes the time between every two frames: ten pans at each of ten zooms, down to single points and back
 * up to clusters. Every business has a point of its own within some two kilometres of the middle of its village.
 */
final class BenchMap {
  static final String LINE = "Map of ";
  static final int BUSINESSES = 10_000;
  private static final int STEPS = 10;
  private static final String RIDE = """
      async steps => {
        const map = window.cantingMap;
        const frames = [];
        let last = performance.now();
        let going = true;
        const tick = now => { frames.push(now - last); last = now; if (going) requestAnimationFrame(tick); };
        const ended = (event, act) => new Promise(done => { const late = setTimeout(done, 1500); map.once(event, () => { clearTimeout(late); requestAnimationFrame(() => requestAnimationFrame(done)); }); act(); });
        requestAnimationFrame(now => { last = now; requestAnimationFrame(tick); });
        for (const zoom of [10, 12, 14, 16, 13, 11, 9.5, 12, 15, 10]) {
          await ended('zoomend', () => map.setZoom(zoom, { animate: true }));
          for (let i = 0; i < steps; i++) await ended('moveend', () => map.panBy([i % 2 ? -220 : 200, i % 3 ? 90 : -170], { animate: true, duration: 0.25 }));
        }
        going = false;
        return frames;
      }""";

  private final Portal portal;

  BenchMap(Portal portal) {
    this.portal = portal;
  }

  /** @return a sentence that begins with {@link #LINE} */
  String measured() throws SQLException {
    try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
      statement.executeUpdate("update business b join village v on v.code = b.village_code set b.lat = v.lat + (rand(b.id) - 0.5) * 0.04, b.lng = v.lng + (rand(b.id + 7) - 0.5) * 0.04");
    }
    try (SignedIn officer = portal.signedIn("officer", new NewContextOptions().setViewportSize(1280, 800).setLocale("id-ID"))) {
      Page page = officer.open("/insight/map.xhtml?measure=workers");
      long begin = System.nanoTime();
      page.waitForSelector("#map[data-state=ready]");
      page.waitForSelector(".ct-cluster");
      double ready = (System.nanoTime() - begin) / 1e6;
      double[] frames = ((List<?>) page.evaluate(RIDE, STEPS)).stream().mapToDouble(f -> ((Number) f).doubleValue()).sorted().toArray();
      long slow = Arrays.stream(frames).filter(f -> f > 200).count();
      return String.format(Locale.ROOT, "%s%,d businesses in Chromium, panned and zoomed over ten zooms: %,d frames, median %.1f ms, p95 %.1f ms, the longest %.1f ms, %d over 200 ms; %.0f ms from the page to its first clusters.", LINE, BUSINESSES,
          frames.length, frames[frames.length / 2], frames[frames.length * 95 / 100], frames[frames.length - 1], slow, ready);
    }
  }
}
