package id.canting.programme.web;

import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.programme.activity.ActivityFilter;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Activities of a month as a calendar, programmes of a year as a timeline. */
@Named("programmeCalendar")
@RequestScoped
public class CalendarBacking {
  private static final int WEEK = 7;
  private static final int WIDTH = 960;
  private static final int ROW = 30;

  @Inject ActivityService activities;
  @Inject ProgrammeService programmes;
  @Inject ProgrammeChoices choices;
  @Inject FrameBacking frame;
  @Inject Clock clock;

  private YearMonth month = YearMonth.of(2010, 1);
  private Year year = Year.of(2010);
  private List<ActivityRecord> held = List.of();
  private List<Bar> bars = List.of();
  private @Nullable List<Option.Filter> filters;

  /** A day of the calendar. @param inside whether it lies in the month */
  public record Day(LocalDate date, boolean inside, boolean today, List<ActivityRecord> activities) {
    public int getNumber() {
      return date.getDayOfMonth();
    }
  }

  /** A programme in the timeline, in units of the drawing. @param dots places of its activities */
  public record Bar(ProgrammeRecord programme, int x, int y, int width, List<Dot> dots) {}

  public record Dot(ActivityRecord activity, int x, int y) {}

  public record Tick(String name, int x) {}

  public void load() {
    String asked = frame.getHere().first("month");
    LocalDate today = LocalDate.now(clock);
    month = asked != null && asked.matches("[12][0-9]{3}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.from(today);
    String askedYear = frame.getHere().first("year");
    year = askedYear != null && askedYear.matches("[12][0-9]{3}") ? Year.parse(askedYear) : Year.from(month.atDay(1));
    if (isTimeline()) {
      timeline();
    } else {
      held = activities.calendar(filter(month.atDay(1).minusDays(WEEK), month.atEndOfMonth().plusDays(WEEK)));
    }
  }

  public boolean isTimeline() {
    return "timeline".equals(frame.getHere().first("view"));
  }

  private ActivityFilter filter(LocalDate from, LocalDate to) {
    return new ActivityFilter(null, Set.of(), choices.values("kind"), Set.of(), Set.of(), choices.values("subDistrict"), Set.of(), from, to);
  }

  private void timeline() {
    ProgrammeFilter filter = new ProgrammeFilter(null, choices.values("kind"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(year.toString()));
    List<ProgrammeRecord> all = programmes.list(filter, new PageRequest(0, PageRequest.MAX_SIZE, List.of(new PageRequest.Sort("from", false)))).items();
    held = activities.calendar(filter(year.atDay(1), year.atDay(year.length())));
    bars = new ArrayList<>();
    for (ProgrammeRecord one : all) {
      int x = x(one.from());
      int y = bars.size() * ROW;
      List<Dot> dots = held.stream().filter(a -> a.programme().equals(one.code())).map(a -> new Dot(a, x(a.from()), y)).toList();
      bars.add(new Bar(one, x, y, Math.max(4, x(one.to().plusDays(1)) - x), dots));
    }
  }

  private int x(LocalDate day) {
    long at = ChronoUnit.DAYS.between(year.atDay(1), day);
    return (int) Math.max(0, Math.min(WIDTH, at * WIDTH / year.length()));
  }

  /** Weeks of the month, from Monday. */
  public List<List<Day>> getWeeks() {
    List<List<Day>> weeks = new ArrayList<>();
    LocalDate day = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        LocalDate one = day;
        week.add(new Day(one, YearMonth.from(one).equals(month), one.equals(LocalDate.now(clock)), held.stream().filter(a -> !a.from().isAfter(one) && !a.to().isBefore(one)).toList()));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return weeks;
  }

  public List<String> getDayNames() {
    return Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, frame.getLocale())).toList();
  }

  /** Activities of the month, for the list beneath. */
  public List<ActivityRecord> getOfMonth() {
    return held.stream().filter(a -> !a.from().isAfter(month.atEndOfMonth()) && !a.to().isBefore(month.atDay(1))).toList();
  }

  public String getTitle() {
    return isTimeline() ? year.toString() : DateTimeFormatter.ofPattern("LLLL yyyy", frame.getLocale()).format(month);
  }

  public String getEarlier() {
    return isTimeline() ? frame.getHere().with("year", year.minusYears(1)).toString() : frame.getHere().with("month", month.minusMonths(1)).toString();
  }

  public String getLater() {
    return isTimeline() ? frame.getHere().with("year", year.plusYears(1)).toString() : frame.getHere().with("month", month.plusMonths(1)).toString();
  }

  public String getAsMonth() {
    return frame.getHere().without("view").without("year").toString();
  }

  public String getAsTimeline() {
    return frame.getHere().with("view", "timeline").with("year", year).toString();
  }

  public List<Bar> getBars() {
    return bars;
  }

  public List<Tick> getTicks() {
    List<Tick> ticks = new ArrayList<>();
    for (int m = 1; m <= 12; m++) {
      ticks.add(new Tick(year.atMonth(m).getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, frame.getLocale()), x(year.atMonth(m).atDay(1))));
    }
    return ticks;
  }

  public int getHeight() {
    return bars.size() * ROW + 26;
  }

  public int getWidth() {
    return WIDTH;
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      filters = choices.filters(isTimeline() ? List.of("kind") : List.of("kind", "subDistrict"));
    }
    return filters;
  }

  public List<Chip> getChips() {
    return choices.chips(getFilters());
  }
}
