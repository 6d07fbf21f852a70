package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Period;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.supervision.oversight.Closure;
import id.canting.supervision.oversight.ClosureGrouping;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.CoverageGrouping;
import id.canting.supervision.oversight.Findings;
import org.jspecify.annotations.Nullable;

/** From figures to the lists behind them, which hold as many rows as the figure says; null where there is no list or the caller may not see it. */
final class OversightLinks {
  private final FrameBacking frame;
  private final CurrentUser user;
  private final String period;

  OversightLinks(FrameBacking frame, CurrentUser user, String period) {
    this.frame = frame;
    this.user = user;
    this.period = period;
  }

  /** Visits of a line of coverage. @param by null: the key is a period */
  @Nullable Address visits(Coverage.Line line, @Nullable String by) {
    Address visits = visits(by == null ? line.key() : period);
    if (visits == null || line.visits() == 0 || by == null || line.key().equals(Coverage.TOTAL)) {
      return line.visits() == 0 ? null : visits;
    }
    return isNameless(line, by) ? null : visits.with(by, line.key());
  }

  /** Visits with a finding of the kind. */
  @Nullable Address findings(Findings.Item item, String from, String to) {
    Address visits = item.period().equals(Findings.TOTAL) ? visits(from, to) : visits(item.period());
    return visits == null || item.kind().equals(Findings.TOTAL) ? null : visits.with("finding", item.kind());
  }

  /** Active businesses of a line of coverage, on this page. @param visited yes, no or all */
  @Nullable Address businesses(Coverage.Line line, String by, String visited) {
    Address here = frame.getHere().without("officer").with("visited", visited);
    if (line.key().equals(Coverage.TOTAL)) {
      return here;
    }
    boolean officer = CoverageGrouping.OFFICER.code().equals(by);
    return isNameless(line, by) || officer && !visited.equals("yes") ? null : here.with(by, line.key());
  }

  /** Follow-ups of a line. @param status as their list names it @param ofPeriod whether only those due in the period */
  @Nullable Address followUps(Closure.Line line, String by, String status, boolean ofPeriod) {
    Address here = frame.getHere();
    if (!user.may(Permission.FOLLOW_UP_READ) || here.first("subDistrict") != null || here.first("scale") != null) {
      return null;
    }
    Address list = frame.at("/supervision/follow-ups.xhtml").with("status", status).with("sentra", here.first("sentra"));
    if (ofPeriod) {
      Period days = new Period(period);
      list = list.with("from", days.firstDay()).with("to", days.lastDay());
    }
    return line.key().equals(Coverage.TOTAL) ? list : list.with(ClosureGrouping.OWNER.code().equals(by) ? "owner" : "sentra", line.key());
  }

  /** Visits without officers, and names with a comma, can not be asked for. */
  private static boolean isNameless(Coverage.Line line, String by) {
    return CoverageGrouping.OFFICER.code().equals(by) && (line.key().equals(Coverage.NONE) || line.key().contains(","));
  }

  private @Nullable Address visits(String from) {
    return visits(from, from);
  }

  private @Nullable Address visits(String from, String to) {
    if (!user.may(Permission.VISIT_READ)) {
      return null;
    }
    Address here = frame.getHere();
    return frame.at("/supervision/visits.xhtml").with("made", "true").with("from", new Period(from).firstDay()).with("to", new Period(to).lastDay())
        .with("sentra", here.first("sentra")).with("subDistrict", here.first("subDistrict")).with("scale", here.first("scale"));
  }
}
