package id.canting.notice.web;

import id.canting.notice.NoticeRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The days of notices as iCalendar (RFC 5545): what they announce, and their last day. Whole days, so that no time zone is needed. */
final class NoticeCalendar {
  private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int LINE = 75;

  private final OpenBacking view;
  private final StringBuilder text = new StringBuilder();

  NoticeCalendar(OpenBacking view) {
    this.view = view;
  }

  String of(List<NoticeRecord> notices) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Canting//Pemberitahuan//ID");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(view.t("notice.open.calendar")));
    for (NoticeRecord notice : notices) {
      if (notice.firstDay() != null) {
        event(notice, "dates", notice.firstDay(), notice.lastDay() == null ? notice.firstDay() : notice.lastDay(), view.title(notice).text(), notice.place() == null ? "" : notice.place());
      }
      if (notice.closes() != null) {
        event(notice, "closes", notice.closes(), notice.closes(), view.of("notice.open.calendar.closes", view.title(notice).text()), "");
      }
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private void event(NoticeRecord notice, String what, LocalDate first, LocalDate last, String summary, String place) {
    line("BEGIN:VEVENT");
    line("UID:" + notice.code() + "-" + what + "@canting");
    line("SEQUENCE:" + notice.revision());
    line("DTSTAMP:" + INSTANT.format(notice.updatedAt()));
    line("DTSTART;VALUE=DATE:" + DAY.format(first));
    line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    line("SUMMARY:" + escaped(summary));
    line("DESCRIPTION:" + escaped(notice.text() == null ? "" : notice.texts().part(view.getLanguage(), t -> t.text()).text()));
    line("URL:" + view.whole(notice.url()));
    if (!place.isEmpty()) {
      line("LOCATION:" + escaped(place));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n").replaceAll("\\p{Cntrl}", "");
  }

  /** A line of at most 75 bytes, continued where it is longer; no character is cut in two. */
  private void line(String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      String one = Character.toString(point);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(one);
      bytes += size;
      i += one.length();
    }
    text.append("\r\n");
  }
}
