package id.canting.supervision.schedule;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.supervision.Visits;
import id.canting.supervision.planning.Point;
import id.canting.supervision.planning.StartPoint;
import id.canting.supervision.planning.Starts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits by day: what is planned, who has how many, and the way of a day. */
@ApplicationScoped
public class ScheduleService {
  /** More visits than any officer makes in a year. */
  static final int MOST = 2_000;

  @Inject CurrentUser user;
  @Inject ScheduleQueries queries;
  @Inject Starts starts;
  @Inject Visits visits;

  /** Visits that are not cancelled, by day; at most 2,000. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<ScheduledVisit> visits(ScheduleFilter filter) {
    return queries.visits(filter, user.scope(), MOST);
  }

  /** Accounts and names that can go on visits: who asks, and who went before. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<String> officers() {
    Set<String> officers = new LinkedHashSet<>(List.of(user.username()));
    officers.addAll(visits.officers());
    return List.copyOf(officers);
  }

  /** How many visits officers have on each day that has any. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<DayLoad> days(ScheduleFilter filter) {
    return queries.loads(filter, user.scope());
  }

  /** How many visits officers have by week or month. @param weeks false: by month */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<OfficerLoad> loads(ScheduleFilter filter, boolean weeks) {
    return OfficerLoad.of(queries.loads(filter, user.scope()), filter.from(), filter.to(), weeks);
  }

  /**
   * The way of an officer on a day, with no stops where nothing is planned.
   *
   * @param village code of the village where it starts; null: the start of the planner's settings
   * @throws RuleViolation value.unknown (422) at start
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public Route route(String officer, LocalDate day, @Nullable String village) {
    StartPoint start = starts.of(village);
    List<ScheduledVisit> all = queries.visits(ScheduleFilter.day(officer, day), user.scope(), MOST);
    List<ScheduledVisit> placed = new ArrayList<>();
    List<ScheduledVisit> unplaced = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (ScheduledVisit visit : all) {
      Point point = visit.point();
      if (point == null) {
        unplaced.add(visit);
      } else {
        placed.add(visit);
        points.add(point);
      }
    }
    List<Route.Stop> stops = new ArrayList<>();
    Point here = start.point();
    double sum = 0;
    for (int place : RouteOrder.of(start.point(), points)) {
      double km = here.km(points.get(place));
      here = points.get(place);
      sum += km;
      stops.add(new Route.Stop(stops.size() + 1, tenths(km), placed.get(place)));
    }
    double back = here.km(start.point());
    return new Route(officer, day, start, stops, tenths(back), tenths(sum + back), unplaced);
  }

  private static double tenths(double km) {
    return Math.round(km * 10) / 10.0;
  }
}
