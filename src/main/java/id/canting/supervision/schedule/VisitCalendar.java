package id.canting.supervision.schedule;

import id.canting.document.CalendarFile;
import id.canting.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Visits as a calendar for a phone. It tells no more of a business than its name, its village and what the visit is for. */
public final class VisitCalendar {
  private VisitCalendar() {}

  /** @param portal address of the portal, without a slash at its end */
  public static String of(List<ScheduledVisit> visits, Instant now, String portal, Locale locale) {
    CalendarFile file = new CalendarFile("Kunjungan", Texts.get(locale, "supervision.planning.ical"));
    for (ScheduledVisit visit : visits) {
      String place = Stream.of(visit.village(), visit.subDistrict()).filter(p -> p != null).collect(Collectors.joining(", "));
      file.event(visit.uuid(), visit.revision(), now, visit.day(), visit.day(), Texts.get(locale, "supervision.planning.ical.visit", visit.name()),
          Texts.get(locale, "supervision.VisitPurpose." + visit.purpose()), portal + "/supervision/visit.xhtml?uuid=" + visit.uuid(), place);
    }
    return file.end();
  }
}
