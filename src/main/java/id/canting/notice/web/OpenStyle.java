package id.canting.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The stylesheet that open pages carry in themselves, without what only people read in it. */
@ApplicationScoped
class OpenStyle {
  @Inject ServletContext context;

  private volatile @Nullable String text;

  String text() {
    String known = text;
    if (known == null) {
      try (InputStream in = context.getResourceAsStream("/WEB-INF/resources/light.css")) {
        known = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "").replace("\n", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      text = known;
    }
    return known;
  }
}
