package id.canting.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar of whole days as iCalendar (RFC 5545); whole days need no time zone. Built from plain texts, which are escaped. Not for several threads. */
public final class CalendarFile {
  public static final String TYPE = "text/calendar;charset=UTF-8";

  private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int LINE = 75;

  private final StringBuilder text = new StringBuilder();

  /** @param product who wrote it, in words without commas @param name that a reader gives to the calendar */
  public CalendarFile(String product, String name) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Canting//" + product + "//ID");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(name));
  }

  /**
   * Adds something that goes on for whole days.
   *
   * @param uid the same for the same event in every copy of the calendar
   * @param revision higher when it was changed
   * @param last inclusive
   * @param place empty for none
   */
  public CalendarFile event(String uid, int revision, Instant at, LocalDate first, LocalDate last, String summary, String description, String address, String place) {
    line("BEGIN:VEVENT");
    line("UID:" + uid + "@canting");
    line("SEQUENCE:" + revision);
    line("DTSTAMP:" + INSTANT.format(at));
    line("DTSTART;VALUE=DATE:" + DAY.format(first));
    line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    line("SUMMARY:" + escaped(summary));
    line("DESCRIPTION:" + escaped(description));
    line("URL:" + address);
    if (!place.isEmpty()) {
      line("LOCATION:" + escaped(place));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
    return this;
  }

  /** The whole file; nothing can be added afterwards. */
  public String end() {
    line("END:VCALENDAR");
    return text.toString();
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
