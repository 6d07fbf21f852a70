package id.canting.supervision.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Visits of officers summed up by week and month. */
class OfficerLoadTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void weeksBeginOnMondayAndAreCutAtTheEnds() {
    assertThat(OfficerLoad.firsts(FIRST, LocalDate.of(2026, 11, 30), true)).containsExactly(FIRST, day(11, 2), day(11, 9), day(11, 16), day(11, 23), day(11, 30));
    assertThat(OfficerLoad.firsts(day(11, 2), day(11, 8), true)).containsExactly(day(11, 2));
  }

  @Test
  void everyVisitStandsInOneSpan() {
    List<DayLoad> days = List.of(new DayLoad("Rini", day(11, 1), 2, 0), new DayLoad("Rini", day(11, 8), 0, 3), new DayLoad("Rini", day(11, 30), 1, 1), new DayLoad("Rini", LAST, 4, 0),
        new DayLoad("Adi", day(12, 1), 5, 0));
    List<OfficerLoad> months = OfficerLoad.of(days, FIRST, LAST, false);
    assertThat(months).extracting(OfficerLoad::officer).containsExactly("Adi", "Rini");
    assertThat(months.get(1)).isEqualTo(new OfficerLoad("Rini", 7, 4, List.of(new OfficerLoad.Span(FIRST, day(11, 30), 3, 4), new OfficerLoad.Span(day(12, 1), LAST, 4, 0))));
    OfficerLoad weeks = OfficerLoad.of(days, FIRST, LAST, true).get(1);
    assertThat(weeks.spans().get(0)).isEqualTo(new OfficerLoad.Span(FIRST, FIRST, 2, 0));
    assertThat(weeks.spans().get(1)).isEqualTo(new OfficerLoad.Span(day(11, 2), day(11, 8), 0, 3));
    assertThat(weeks.spans().stream().mapToLong(OfficerLoad.Span::planned).sum()).isEqualTo(7);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
