package id.canting.programme.attendance;

import id.canting.programme.ProgrammeRule;
import id.canting.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes as cards and papers bring them: {@code TBN-0001}, {@code P0123}, {@code TBN-0001/P0123}; a line of a paper list may add the scores before and after. */
public final class CardCode {
  private static final Pattern CODE = Pattern.compile("(?<business>TBN-[0-9]{4,9})(?:/(?<with>P[0-9]{4,9}))?|(?<alone>P[0-9]{4,9})");
  private static final Pattern LINE = Pattern.compile("(?:" + CODE.pattern() + ")(?:[\\s;,]+(?<before>[0-9]{1,3}(?:[.,][0-9]{1,2})?))?(?:[\\s;,]+(?<after>[0-9]{1,3}(?:[.,][0-9]{1,2})?))?");

  private CardCode() {}

  /** @param text what a card says, or what somebody typed; more may stand around the code @throws RuleViolation card.unreadable (422) at {@code field} */
  public static AttendanceSet.Entry read(@Nullable String text, String field) {
    Matcher found = CODE.matcher(text == null ? "" : text.toUpperCase(Locale.ROOT));
    if (!found.find()) {
      throw RuleViolation.at(field, ProgrammeRule.CARD_UNREADABLE, shortened(text));
    }
    return entry(found, null, null);
  }

  /** One person a line; empty lines are nothing. @throws RuleViolation line.unreadable (422) at {@code field}, naming the first line that is wrong */
  public static List<AttendanceSet.Entry> lines(@Nullable String text, String field) {
    List<AttendanceSet.Entry> entries = new ArrayList<>();
    String[] lines = text == null ? new String[0] : text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip().toUpperCase(Locale.ROOT);
      if (!line.isEmpty()) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
          throw RuleViolation.at(field, ProgrammeRule.LINE_UNREADABLE, i + 1, shortened(lines[i]));
        }
        entries.add(entry(found, found.group("before"), found.group("after")));
      }
    }
    if (entries.isEmpty()) {
      throw RuleViolation.at(field, ProgrammeRule.CARD_UNREADABLE, "");
    }
    return entries;
  }

  private static AttendanceSet.Entry entry(Matcher found, @Nullable String before, @Nullable String after) {
    String alone = found.group("alone");
    return new AttendanceSet.Entry(found.group("business"), alone == null ? found.group("with") : alone, score(before), score(after));
  }

  private static @Nullable BigDecimal score(@Nullable String text) {
    return text == null ? null : new BigDecimal(text.replace(',', '.'));
  }

  private static String shortened(@Nullable String text) {
    return text == null ? "" : text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
