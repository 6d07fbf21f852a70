package id.canting.notice.web;

import id.canting.notice.Audience;
import id.canting.notice.NewNotice;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeText;
import id.canting.notice.NoticeTexts;
import id.canting.programme.eligibility.Criterion;
import id.canting.shared.web.Draft;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a notice stands in a form. */
final class NoticeForm {
  private static final List<String> PARTS = List.of("title", "text", "more", "whom", "how");

  private NoticeForm() {}

  static Draft of(NoticeRecord notice) {
    Draft draft = new Draft();
    show(draft, "", notice.texts().id());
    show(draft, "texts.en.", notice.texts().en());
    show(draft, "texts.jv.", notice.texts().jv());
    draft.show("kind", notice.kind()).show("closes", notice.closes()).show("firstDay", notice.firstDay()).show("lastDay", notice.lastDay()).show("place", notice.place())
        .show("places", notice.places()).show("allocation", notice.allocation()).show("programme", notice.programme()).show("activity", notice.activity())
        .show("audience.unservedDays", notice.audience().unservedDays());
    draft.setVersion(String.valueOf(notice.revision()));
    return draft;
  }

  /**
   * @param chosen values of the audience by its field
   * @throws id.canting.shared.RuleViolation with everything that cannot be read as a number or a day
   */
  static NewNotice read(Draft draft, Function<String, Set<String>> chosen, List<Criterion> eligibility) {
    NoticeText indonesian = text(draft, "");
    NoticeTexts texts = new NoticeTexts(indonesian, text(draft, "texts.en."), text(draft, "texts.jv."));
    Audience audience = AudienceChoices.audience(chosen, draft.number("audience.unservedDays"));
    NewNotice notice = new NewNotice(indonesian.title(), indonesian.text(), indonesian.more(), indonesian.whom(), indonesian.how(), texts, draft.text("kind"), audience, eligibility,
        draft.day("closes"), draft.day("firstDay"), draft.day("lastDay"), draft.text("place"), draft.number("places"), draft.text("allocation"), draft.text("programme"),
        draft.text("activity"), null, false);
    draft.check();
    return notice;
  }

  private static void show(Draft draft, String at, @Nullable NoticeText text) {
    for (String part : PARTS) {
      draft.show(at + part, text == null ? null : part(text, part));
    }
  }

  private static @Nullable String part(NoticeText text, String part) {
    return switch (part) {
      case "title" -> text.title();
      case "text" -> text.text();
      case "more" -> text.more();
      case "whom" -> text.whom();
      default -> text.how();
    };
  }

  private static NoticeText text(Draft draft, String at) {
    return new NoticeText(draft.text(at + "title"), draft.text(at + "text"), draft.text(at + "more"), draft.text(at + "whom"), draft.text(at + "how"));
  }
}
