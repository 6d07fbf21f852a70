package id.canting.survey.instrument;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of an instrument by language. Javanese falls back to Indonesian, Indonesian and English to each other. */
public record Label(@Nullable String id, @Nullable String en, @Nullable String jv) {
  public String text(Locale locale) {
    String own = switch (locale.getLanguage()) {
      case "en" -> en;
      case "jv" -> jv;
      default -> id;
    };
    String text = blank(own) ? blank(id) ? en : id : own;
    return text == null ? "" : text;
  }

  boolean isEmpty() {
    return blank(id) && blank(en);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
