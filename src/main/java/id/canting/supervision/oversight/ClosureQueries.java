package id.canting.supervision.oversight;

import id.canting.shared.Cells;
import id.canting.shared.Percent;
import id.canting.shared.Period;
import id.canting.supervision.followup.FollowUps;
import id.canting.supervision.oversight.Closure.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follow-ups due and closed, counted by the database. */
@ApplicationScoped
class ClosureQueries {
  private static final String FROM = " from follow_up u join visit w on w.id = u.visit_id and " + FollowUps.told("w") + " join business b on b.id = u.business_id left join sentra z on z.id = b.sentra_id where ";
  private static final String CLOSED = "u.state in ('done', 'confirmed')";
  /** From the visit to the day, in Asia/Jakarta, on which it was told to be done. */
  private static final String DAYS = "datediff(date(convert_tz(coalesce(u.done_at, u.confirmed_at), '+00:00', '+07:00')), u.opened_on)";
  private static final int DECIMALS = 1;

  @Inject EntityManager em;

  private record Days(@Nullable Double median, @Nullable Double mean) {}

  /** The groups, then all together. @param condition over {@code business b} */
  List<Line> lines(ClosureGrouping by, Period period, LocalDate today, String condition) {
    String due = "u.due between '" + period.firstDay() + "' and '" + period.lastDay() + "'";
    String overdue = "u.state = 'open' and u.due < '" + today + "'";
    String closed = "(select " + by.key() + " k, " + DAYS + " n" + FROM + condition + " and " + CLOSED + " and " + due + ") t";
    Map<String, Days> days = new HashMap<>();
    for (Cells c : Cells.of(em.createNativeQuery("select distinct k, median(n) over (partition by k), avg(n) over (partition by k) from " + closed
        + " union all select distinct '" + Coverage.TOTAL + "', median(n) over (), avg(n) over () from " + closed))) {
      days.put(c.required(), new Days(c.real(), c.real()));
    }
    String counts = ", coalesce(sum(" + due + "), 0), coalesce(sum(" + due + " and " + CLOSED + "), 0), coalesce(sum(" + overdue + "), 0), ";
    String from = FROM + condition + " and u.state <> 'cancelled' and (" + due + " or (" + overdue + "))";
    List<Line> lines = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery("select " + by.key() + " k, " + by.label() + counts + by.order() + " place" + from + " group by k union all select '" + Coverage.TOTAL + "', null"
        + counts + "null" + from + " order by k = '" + Coverage.TOTAL + "', k = '" + Coverage.NONE + "', place"))) {
      String group = c.required();
      String name = c.text();
      long all = c.count();
      long done = c.count();
      Days taken = days.getOrDefault(group, new Days(null, null));
      lines.add(new Line(group, name, all, done, Percent.of(done, all, DECIMALS), taken.median(), taken.mean(), c.count()));
    }
    return lines;
  }
}
