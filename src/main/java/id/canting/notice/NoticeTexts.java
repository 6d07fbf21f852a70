package id.canting.notice;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a notice says by language. Indonesian is always there; a part that another language lacks is shown in Indonesian. */
@JsonbPropertyOrder({"id", "en", "jv"})
public record NoticeTexts(NoticeText id, @Nullable NoticeText en, @Nullable NoticeText jv) {
  /** Codes, the first one is the one to fall back to. */
  public static final List<String> LANGUAGES = List.of("id", "en", "jv");

  private static final Jsonb JSON = JsonbBuilder.create();

  /** A part and the language that it is in. */
  public record Said(String text, String language) {}

  /** @param language code; any other than en and jv means Indonesian */
  public @Nullable Said part(String language, Function<NoticeText, @Nullable String> part) {
    NoticeText own = of(language);
    String text = own == null ? null : part.apply(own);
    if (text != null) {
      return new Said(text, language);
    }
    String indonesian = part.apply(id);
    return indonesian == null ? null : new Said(indonesian, "id");
  }

  /** The title, which is never missing. */
  public Said title(String language) {
    return Objects.requireNonNull(part(language, NoticeText::title));
  }

  /** What is said in exactly this language; null for nothing. */
  public @Nullable NoticeText of(String language) {
    return switch (language) {
      case "id" -> id;
      case "en" -> en;
      case "jv" -> jv;
      default -> null;
    };
  }

  String json() {
    return JSON.toJson(this);
  }

  static NoticeTexts read(String json) {
    return JSON.fromJson(json, NoticeTexts.class);
  }
}
