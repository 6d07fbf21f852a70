package id.canting.notice.web;

import id.canting.document.CalendarFile;
import id.canting.notice.NoticeRecord;
import java.time.LocalDate;
import java.util.List;

/** The days of notices as a calendar: what they announce, and their last day. */
final class NoticeCalendar {
  private final OpenBacking view;

  NoticeCalendar(OpenBacking view) {
    this.view = view;
  }

  String of(List<NoticeRecord> notices) {
    CalendarFile file = new CalendarFile("Pemberitahuan", view.t("notice.open.calendar"));
    for (NoticeRecord notice : notices) {
      if (notice.firstDay() != null) {
        event(file, notice, "dates", notice.firstDay(), notice.lastDay() == null ? notice.firstDay() : notice.lastDay(), view.title(notice).text(), notice.place() == null ? "" : notice.place());
      }
      if (notice.closes() != null) {
        event(file, notice, "closes", notice.closes(), notice.closes(), view.of("notice.open.calendar.closes", view.title(notice).text()), "");
      }
    }
    return file.end();
  }

  private void event(CalendarFile file, NoticeRecord notice, String what, LocalDate first, LocalDate last, String summary, String place) {
    String description = notice.text() == null ? "" : notice.texts().part(view.getLanguage(), t -> t.text()).text();
    file.event(notice.code() + "-" + what, notice.revision(), notice.updatedAt(), first, last, summary, description, view.whole(notice.url()), place);
  }
}
