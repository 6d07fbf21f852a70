package id.canting.supervision.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many visits an officer has in each part of a time.
 *
 * @param spans weeks from Monday or months, cut at the ends of the time that was asked for
 */
public record OfficerLoad(String officer, long planned, long made, List<Span> spans) {

  /** @param to inclusive */
  public record Span(LocalDate from, LocalDate to, long planned, long made) {}

  /** By officer. @param weeks false: by month */
  static List<OfficerLoad> of(List<DayLoad> days, LocalDate from, LocalDate to, boolean weeks) {
    List<LocalDate> firsts = firsts(from, to, weeks);
    Map<String, long[][]> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (DayLoad day : days) {
      int place = firsts.size() - 1;
      while (day.day().isBefore(firsts.get(place))) {
        place--;
      }
      long[][] count = counts.computeIfAbsent(day.officer(), o -> new long[firsts.size()][2]);
      count[place][0] += day.planned();
      count[place][1] += day.made();
    }
    List<OfficerLoad> all = new ArrayList<>();
    counts.forEach((officer, count) -> {
      List<Span> spans = new ArrayList<>();
      long planned = 0;
      long made = 0;
      for (int i = 0; i < firsts.size(); i++) {
        LocalDate last = i + 1 < firsts.size() ? firsts.get(i + 1).minusDays(1) : to;
        spans.add(new Span(firsts.get(i), last, count[i][0], count[i][1]));
        planned += count[i][0];
        made += count[i][1];
      }
      all.add(new OfficerLoad(officer, planned, made, spans));
    });
    return all;
  }

  /** First days of the spans. */
  static List<LocalDate> firsts(LocalDate from, LocalDate to, boolean weeks) {
    List<LocalDate> firsts = new ArrayList<>(List.of(from));
    LocalDate next = weeks ? from.minusDays(from.getDayOfWeek().getValue() - 1L).plusWeeks(1) : from.withDayOfMonth(1).plusMonths(1);
    while (!next.isAfter(to)) {
      firsts.add(next);
      next = next.plus(1, weeks ? ChronoUnit.WEEKS : ChronoUnit.MONTHS);
    }
    return firsts;
  }
}
