package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.supervision.schedule.DayLoad;
import id.canting.supervision.schedule.OfficerLoad;
import id.canting.supervision.schedule.ScheduleFilter;
import id.canting.supervision.schedule.ScheduleService;
import id.canting.supervision.schedule.ScheduledVisit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visits of a month: who has how many on which day, and the load of each officer by week. With an officer in the address that officer's visits alone. */
@Named("visitCalendar")
@RequestScoped
public class VisitCalendarBacking {
  private static final int WEEK = 7;
  private static final int SHOWN = 4;

  @Inject ScheduleService service;
  @Inject PlanningChoices choices;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject Clock clock;

  private YearMonth month = YearMonth.of(2010, 1);
  private List<List<Day>> weeks = List.of();
  private List<OfficerLoad> loads = List.of();
  private List<ScheduledVisit> visits = List.of();

  /** A day of the calendar. @param inside whether it lies in the month @param more officers that are not shown */
  public record Day(LocalDate date, boolean inside, boolean today, List<Entry> entries, int more) {
    public int getNumber() {
      return date.getDayOfMonth();
    }
  }

  /** @param route address of the officer's day @param done whether all visits were made */
  public record Entry(String officer, long count, Address route, boolean done) {}

  public void load() {
    user.require(Permission.VISIT_PLAN);
    String asked = frame.getHere().first("month");
    month = asked != null && asked.matches("[12][0-9]{3}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.from(LocalDate.now(clock));
    LocalDate first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    LocalDate last = month.atEndOfMonth().plusDays(WEEK - month.atEndOfMonth().getDayOfWeek().getValue());
    weeks = weeks(first, last, service.days(new ScheduleFilter(getOfficer(), first, last)));
    ScheduleFilter inside = new ScheduleFilter(getOfficer(), month.atDay(1), month.atEndOfMonth());
    loads = service.loads(inside, true);
    visits = getOfficer() == null ? List.of() : service.visits(inside);
  }

  private List<List<Day>> weeks(LocalDate first, LocalDate last, List<DayLoad> all) {
    Map<LocalDate, List<DayLoad>> byDay = all.stream().collect(Collectors.groupingBy(DayLoad::day));
    List<List<Day>> found = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        LocalDate day = monday.plusDays(i);
        List<DayLoad> here = byDay.getOrDefault(day, List.of());
        List<Entry> entries = here.stream().limit(SHOWN).map(l -> new Entry(l.officer(), l.planned() + l.made(), route(l.officer(), day), l.planned() == 0)).toList();
        week.add(new Day(day, YearMonth.from(day).equals(month), day.equals(LocalDate.now(clock)), entries, here.size() - entries.size()));
      }
      found.add(week);
    }
    return found;
  }

  private Address route(String officer, LocalDate day) {
    return frame.at("/supervision/route.xhtml").with("officer", officer).with("day", day);
  }

  public @Nullable String getOfficer() {
    return frame.getHere().first("officer");
  }

  public List<Option> getOfficers() {
    List<String> names = new ArrayList<>(choices.getOfficers());
    if (getOfficer() != null && !names.contains(getOfficer())) {
      names.add(0, getOfficer());
    }
    return names.stream().map(o -> new Option(o, o, o.equals(getOfficer()))).toList();
  }

  public List<List<Day>> getWeeks() {
    return weeks;
  }

  public List<String> getDayNames() {
    return Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, frame.getLocale())).toList();
  }

  public List<OfficerLoad> getLoads() {
    return loads;
  }

  /** Heads of the load's columns: first and last day of each week. */
  public List<String> getSpans() {
    return loads.isEmpty() ? List.of() : loads.get(0).spans().stream().map(s -> s.from().getDayOfMonth() + "–" + format.day(s.to())).toList();
  }

  /** The month's visits of the officer; none where no officer is chosen. */
  public List<ScheduledVisit> getVisits() {
    return visits;
  }

  public Address of(String officer) {
    return frame.getHere().with("officer", officer);
  }

  public String getTitle() {
    return DateTimeFormatter.ofPattern("LLLL yyyy", frame.getLocale()).format(month);
  }

  public Address getEarlier() {
    return frame.getHere().with("month", month.minusMonths(1));
  }

  public Address getLater() {
    return frame.getHere().with("month", month.plusMonths(1));
  }

  /** What is shown as a file for a phone's calendar. */
  public Address getFile() {
    return frame.at("/api/visit-calendar.ics").with("officer", getOfficer()).with("period", month).with("lang", frame.getLanguage());
  }
}
