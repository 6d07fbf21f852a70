package id.canting.notice;

import id.canting.shared.Violations;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says in one language; plain text, lines are kept, a null part is not said.
 *
 * @param text at first sight, {@value #FIRST_SIGHT} characters at most; {@code more} for who reads on
 * @param whom whom it is for; {@code how} how to apply or take part
 */
@JsonbPropertyOrder({"title", "text", "more", "whom", "how"})
public record NoticeText(@Nullable String title, @Nullable String text, @Nullable String more, @Nullable String whom, @Nullable String how) {
  public static final int TITLE = 120;
  public static final int FIRST_SIGHT = 700;
  private static final int LONG = 4_000;
  private static final int SHORT = 500;

  static final NoticeText NOTHING = new NoticeText(null, null, null, null, null);

  /** The parts stripped, blanks as null; what is wrong with them is added at {@code at} and their names. */
  NoticeText checked(boolean required, String at, Violations wrong) {
    return new NoticeText(
        required ? wrong.required(title, TITLE, at + "title") : wrong.text(line(title), TITLE, at + "title"),
        required ? wrong.required(text, FIRST_SIGHT, at + "text") : wrong.text(text, FIRST_SIGHT, at + "text"),
        wrong.text(more, LONG, at + "more"),
        wrong.text(whom, SHORT, at + "whom"),
        wrong.text(how, SHORT, at + "how"));
  }

  boolean saysNothing() {
    return equals(NOTHING);
  }

  /** Another's parts where this one has none. */
  NoticeText or(NoticeText other) {
    return new NoticeText(title == null ? other.title : title, text == null ? other.text : text, more == null ? other.more : more, whom == null ? other.whom : whom,
        how == null ? other.how : how);
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : text.replaceAll("\\s+", " ");
  }
}
