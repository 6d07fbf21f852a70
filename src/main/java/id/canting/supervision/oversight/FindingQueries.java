package id.canting.supervision.oversight;

import id.canting.shared.Cells;
import id.canting.shared.Period;
import id.canting.supervision.oversight.Findings.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Findings of visits made, counted by the database. */
@ApplicationScoped
class FindingQueries {
  private static final String COUNTS = "count(*), avg(g.severity), count(distinct v.id), count(distinct v.business_id)";
  private static final String ALL = "'" + Findings.TOTAL + "'";

  @Inject EntityManager em;

  /** By period and kind, then each kind over all the periods, each period over all kinds, and all together. @param condition over {@code business b} */
  List<Item> items(Span by, Period from, Period to, String condition) {
    String found = " from visit v join visit_finding g on g.visit_id = v.id join business b on b.id = v.business_id where v.made = 1 and v.day between '" + from.firstDay() + "' and '" + to.lastDay()
        + "' and " + condition;
    String sql = String.join(" union all ", select(by.column(), "g.kind", 0) + found + " group by p, k", select(ALL, "g.kind", 1) + found + " group by k", select(by.column(), ALL, 2) + found + " group by p",
        select(ALL, ALL, 3) + found);
    List<Item> items = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery(sql + " order by part, p, k"))) {
      items.add(new Item(c.required(), c.required(), c.count(), c.real(), c.count(), c.count()));
    }
    return items;
  }

  private static String select(String period, String kind, int part) {
    return "select " + period + " p, " + kind + " k, " + COUNTS + ", " + part + " part";
  }
}
