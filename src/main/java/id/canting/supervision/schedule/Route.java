package id.canting.supervision.schedule;

import id.canting.supervision.planning.StartPoint;
import java.time.LocalDate;
import java.util.List;

/**
 * In which order an officer should visit on a day: from the start past all stops and back. Distances are straight lines, rounded to 100 metres; roads
 * are longer.
 *
 * @param back km from the last stop to the start
 * @param km of the whole way
 * @param unplaced visits to businesses of which no point is known
 */
public record Route(String officer, LocalDate day, StartPoint start, List<Stop> stops, double back, double km, List<ScheduledVisit> unplaced) {
  /** @param number from 1 @param km from the stop before, or from the start */
  public record Stop(int number, double km, ScheduledVisit visit) {}
}
