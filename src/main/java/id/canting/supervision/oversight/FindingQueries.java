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

  @Inject EntityManager em;

  /** By period and kind. @param condition over {@code business b} */
  List<Item> items(Span by, Period from, Period to, String condition) {
    return read(by.column() + " p, g.kind k", " group by p, k order by p, k", from, to, condition);
  }

  /** Each kind over all the periods, each period over all kinds, and all. */
  List<Item> totals(Span by, Period from, Period to, String condition) {
    List<Item> totals = new ArrayList<>(read("'" + Findings.TOTAL + "' p, g.kind k", " group by k order by k", from, to, condition));
    totals.addAll(read(by.column() + " p, '" + Findings.TOTAL + "' k", " group by p order by p", from, to, condition));
    totals.addAll(read("'" + Findings.TOTAL + "' p, '" + Findings.TOTAL + "' k", "", from, to, condition));
    return totals;
  }

  private List<Item> read(String keys, String group, Period from, Period to, String condition) {
    List<Item> items = new ArrayList<>();
    for (Cells c : Cells.of(em.createNativeQuery("select " + keys + ", " + COUNTS + " from visit v join visit_finding g on g.visit_id = v.id join business b on b.id = v.business_id where v.made = 1"
        + " and v.day between '" + from.firstDay() + "' and '" + to.lastDay() + "' and " + condition + group))) {
      items.add(new Item(c.required(), c.required(), c.count(), c.real(), c.count(), c.count()));
    }
    return items;
  }
}
