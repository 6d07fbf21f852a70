package id.canting.notice;

import id.canting.audit.AuditTrail;
import id.canting.audit.AuditTrail.Shown;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which audited columns make the history of a notice, and how their values read. */
@ApplicationScoped
class NoticeHistory {
  private static final Map<String, Function<NoticeText, @Nullable String>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("title", NoticeText::title);
    PARTS.put("text", NoticeText::text);
    PARTS.put("more", NoticeText::more);
    PARTS.put("whom", NoticeText::whom);
    PARTS.put("how", NoticeText::how);
  }

  @Inject ChangeLog log;

  List<Change> of(Notice notice) {
    Map<String, Shown> columns = new LinkedHashMap<>();
    for (String[] plain : new String[][] {{"kind", "kind"}, {"status", "status"}, {"publish_at", "publishAt"}, {"closes", "closes"}, {"first_day", "firstDay"}, {"last_day", "lastDay"},
        {"place", "place"}, {"places", "places"}, {"allocation", "allocation"}, {"audience", "audience"}, {"eligibility", "eligibility"}}) {
      columns.put(plain[0], Shown.plain(plain[1]));
    }
    List<Change> plain = log.of(List.of(new AuditTrail("notice_aud", "id", notice.id(), columns), new AuditTrail("notice_aud", "id", notice.id(), Map.of("texts", Shown.plain("texts")))));
    return plain.stream().map(c -> new Change(c.at(), c.by(), c.changes().stream().flatMap(f -> f.field().equals("texts") ? parts(f).stream() : Stream.of(f)).toList())).toList();
  }

  /** A change of the texts, told part by part. */
  private static List<Change.FieldChange> parts(Change.FieldChange change) {
    List<Change.FieldChange> changes = new ArrayList<>();
    for (String language : NoticeTexts.LANGUAGES) {
      PARTS.forEach((name, part) -> {
        String before = part(change.before(), language, part);
        String after = part(change.after(), language, part);
        if (!Objects.equals(before, after)) {
          changes.add(new Change.FieldChange(language.equals("id") ? name : "texts." + language + "." + name, before, after));
        }
      });
    }
    return changes;
  }

  private static @Nullable String part(@Nullable String json, String language, Function<NoticeText, @Nullable String> part) {
    NoticeText text = json == null ? null : NoticeTexts.read(json).of(language);
    return text == null ? null : part.apply(text);
  }
}
