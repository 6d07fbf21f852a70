package id.canting.supervision.oversight;

import id.canting.registry.RegistryFixture;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Visits and follow-ups of 1990, a year that nothing else is in, written straight into the tables. */
public final class VisitWorld {
  private static final String CHECKLIST = "uji-pengawasan";

  private final RegistryFixture registry;
  private final List<String> visits = new ArrayList<>();

  public VisitWorld(RegistryFixture registry) {
    this.registry = registry;
  }

  public void open() throws SQLException {
    registry.sql("insert into checklist (code, version, definition, released_at, released_by) values ('" + CHECKLIST + "', 1, '{}', utc_timestamp(6), 'test')");
  }

  /** @param findings each as kind and severity, for example {@code waste4} @return number of the visit */
  public String visit(String business, String day, String status, List<String> officers, String... findings) throws SQLException {
    String id = registry.sql("select nextval(visit_seq)").get(0);
    boolean made = List.of("submitted", "returned", "reviewed", "closed").contains(status);
    registry.sql("insert into visit (id, version, uuid, business_id, purpose, day, status, made, edition, checklist, checklist_version, content, created_at, created_by, updated_at) select " + id + ", 0, '"
        + UUID.randomUUID() + "', b.id, 'coaching', '" + day + "', '" + status + "', " + made + ", 1, '" + CHECKLIST + "', 1, '{}', utc_timestamp(6), 'test', utc_timestamp(6) from business b where b.code = '" + business + "'");
    visits.add(id);
    for (String officer : officers) {
      registry.sql("insert into visit_officer (visit_id, officer) values (" + id + ", '" + officer + "')");
    }
    for (int i = 0; i < findings.length; i++) {
      String kind = findings[i].replaceAll("\\d", "");
      registry.sql("insert into visit_finding (visit_id, number, kind, severity, text) values (" + id + ", " + (i + 1) + ", '" + kind + "', " + findings[i].substring(kind.length()) + ", 'Temuan uji')");
    }
    return id;
  }

  /** @param done moment in UTC at which it was told to be done; empty: it is not */
  public void followUp(String visit, int number, String owner, String due, String state, String done) throws SQLException {
    registry.sql("insert into follow_up (id, version, visit_id, number, business_id, task, owner, due, state, opened_on, done_at, created_at, updated_at) select nextval(follow_up_seq), 0, v.id, " + number
        + ", v.business_id, 'Tugas uji', '" + owner + "', '" + due + "', '" + state + "', v.day, " + (done.isEmpty() ? "null" : "'" + done + "'") + ", utc_timestamp(6), utc_timestamp(6) from visit v where v.id = " + visit);
  }

  public void close() throws SQLException {
    String all = visits.isEmpty() ? "0" : String.join(",", visits);
    for (String table : List.of("follow_up", "visit_finding", "visit_officer")) {
      registry.sql("delete from " + table + " where visit_id in (" + all + ")");
    }
    registry.sql("delete from visit where id in (" + all + ")");
    registry.sql("delete from visit_target where period like '1990%'");
    registry.sql("delete from checklist where code = '" + CHECKLIST + "'");
  }
}
