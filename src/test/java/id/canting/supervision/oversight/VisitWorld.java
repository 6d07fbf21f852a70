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
  private String kerek = "";
  private String resting = "";
  private String tuban = "";

  public VisitWorld(RegistryFixture registry) {
    this.registry = registry;
  }

  public void open() throws SQLException {
    registry.sql("insert into checklist (code, version, definition, released_at, released_by) values ('" + CHECKLIST + "', 1, '{}', utc_timestamp(6), 'test')");
  }

  /** Seven visits made to five businesses, three more that were not, and what was agreed in them. */
  public void fill() throws SQLException {
    open();
    kerek = registry.business("S01").getString("code");
    resting = registry.business("S01").getString("code");
    String closed = registry.business("S01").getString("code");
    String proposed = registry.business("S01").getString("code");
    tuban = registry.business("S05").getString("code");
    registry.sql("update business set status = 'dormant', declared_scale = 'small' where code = '" + resting + "'");
    registry.sql("update business set status = 'closed' where code = '" + closed + "'");
    registry.sql("update business set status = 'proposed' where code = '" + proposed + "'");
    registry.sql("update register_stamp set writes = writes + 1 where shard = 0");
    String first = visit(kerek, "1990-01-01", "closed", List.of("Ayu Uji", "Bima Uji"), "waste4", "waste2", "labour1");
    visit(kerek, "1990-06-30", "submitted", List.of("Ayu Uji"), "waste3");
    visit(resting, "1990-03-05", "returned", List.of("Bima Uji"));
    visit(closed, "1990-03-06", "reviewed", List.of("Bima Uji"), "finance2");
    visit(proposed, "1990-03-07", "closed", List.of("Ayu Uji"));
    String south = visit(tuban, "1990-04-01", "closed", List.of("Ayu Uji"), "waste1");
    visit(tuban, "1990-07-01", "closed", List.of("Ayu Uji"), "safety4");
    visit(kerek, "1990-05-01", "planned", List.of("Citra Uji"), "waste4");
    String written = visit(kerek, "1990-05-03", "in_progress", List.of("Citra Uji"), "waste4");
    followUp(written, 1, "artisan", "1990-05-20", "open", "");
    visit(kerek, "1990-05-02", "cancelled", List.of("Citra Uji"), "waste4");
    followUp(first, 1, "artisan", "1990-02-01", "done", "1990-01-10 18:30:00"); // the 11th in Jakarta: 10 days
    followUp(first, 2, "artisan", "1990-02-01", "confirmed", "1990-01-21 01:00:00"); // 20 days
    followUp(first, 3, "artisan", "1990-06-30", "done", "1990-03-02 05:00:00"); // 60 days
    followUp(first, 4, "artisan", "1990-06-30", "open", "");
    followUp(first, 5, "officer", "1990-02-01", "cancelled", "");
    followUp(first, 6, "leader", "1990-07-01", "open", "");
    followUp(south, 1, "officer", "1990-06-01", "open", "");
    registry.sql("insert into visit_target (period, kind, area, percent, changed_at, changed_by) values ('1990-S1', 'total', '', 40, utc_timestamp(6), 'test'),"
        + " ('1990-S1', 'sentra', 'S01', 62.5, utc_timestamp(6), 'test'), ('1990', 'sentra', 'S05', 99, utc_timestamp(6), 'test')");
  }

  public String kerek() {
    return kerek;
  }

  /** Dormant and small, in the same sentra. */
  public String resting() {
    return resting;
  }

  public String tuban() {
    return tuban;
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
