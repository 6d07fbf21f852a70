package id.canting.notice.application;

import id.canting.identity.DataScope;
import id.canting.notice.credit.CreditStep;
import id.canting.programme.eligibility.Eligibility;
import id.canting.registry.Scale;
import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applications for reading. */
@ApplicationScoped
class ApplicationQueries {
  private static final Map<String, String> ORDER = Map.of("appliedAt", "a.applied_at", "name", "b.name", "business", "b.code_number", "status",
      "field(a.status, 'accepted', 'waiting', 'submitted', 'refused', 'withdrawn'), a.queue_no", "credit", "a.credit_step");
  private static final String COLUMNS = "select a.notice_id, n.code n_code, b.code b_code, b.name, p.name p_name, s.code s_code, d.name d_name, b.declared_scale, a.status,"
      + " case when a.status = 'waiting' then (select count(*) from application w where w.notice_id = a.notice_id and w.status = 'waiting' and w.queue_no <= a.queue_no) end position,"
      + " a.reasons, a.seat, a.overridden, a.applied_at, a.applied_by, a.decided_at, a.credit_step, a.kur_class, a.bank, a.asked_rupiah, a.purpose, a.granted_rupiah, a.granted_on, a.bank_reason,"
      + " (select u.used_rupiah from credit_use u where u.application_id = a.id order by u.on_day desc, u.number desc limit 1) used";
  private static final String TABLES = " from application a join notice n on n.id = a.notice_id join business b on b.id = a.business_id join person p on p.id = b.owner_id"
      + " left join sentra s on s.id = b.sentra_id left join sub_district d on d.code = b.sub_district_code where ";

  @Inject EntityManager em;

  static Set<String> sortable() {
    return ORDER.keySet();
  }

  /** @param loans whether credit may be shown @throws id.canting.shared.RuleViolation value.unknown (422) */
  Page<ApplicationRow> page(long notice, ApplicationFilter filter, DataScope scope, boolean loans, PageRequest request) {
    Narrowing narrowing = new Narrowing("a.notice_id = " + notice + " and " + scope.condition("b.association_id", "b.code"))
        .closed("a.status", ApplicationStatus.class, filter.status(), "status")
        .closed("a.credit_step", CreditStep.class, filter.credit(), "credit")
        .closed("b.declared_scale", Scale.class, filter.scale(), "scale")
        .looked("b.sentra_id", "select id from sentra where code in (%s)", filter.sentra(), "sentra");
    String query = filter.query() == null || filter.query().isBlank() ? null : Narrowing.containing(filter.query());
    String where = narrowing.sql() + (query == null ? "" : " and (b.name like :query or b.code like :query)");
    Query count = em.createNativeQuery("select count(*) from application a join business b on b.id = a.business_id where " + where);
    String order = request.sort().stream().map(s -> ORDER.get(s.field()).replace(",", s.descending() ? " desc," : ",") + (s.descending() ? " desc" : "")).collect(Collectors.joining(", "));
    Query rows = em.createNativeQuery(COLUMNS + TABLES + where + " order by " + order(order, request) + ", a.id limit " + request.size() + " offset " + request.offset());
    if (query != null) {
      count.setParameter("query", query);
      rows.setParameter("query", query);
    }
    return new Page<>(((Number) count.getSingleResult()).longValue(), request.page(), request.size(), rows(rows, loans));
  }

  Optional<ApplicationRow> find(long notice, String business, DataScope scope, boolean loans) {
    Query query = em.createNativeQuery(COLUMNS + TABLES + "a.notice_id = :notice and b.code = :business and " + scope.condition("b.association_id", "b.code"))
        .setParameter("notice", notice).setParameter("business", business);
    return rows(query, loans).stream().findFirst();
  }

  /** All within the scope, the newest first. */
  List<ApplicationRow> newest(DataScope scope, boolean loans, int most) {
    return rows(em.createNativeQuery(COLUMNS + TABLES + scope.condition("b.association_id", "b.code") + " order by a.applied_at desc, a.id desc limit " + most), loans);
  }

  /** By key of the business. @param businesses not empty */
  Map<Long, ApplicationRow> of(long notice, List<Long> businesses, boolean loans) {
    Map<String, ApplicationRow> byCode = rows(em.createNativeQuery(COLUMNS + TABLES + "a.notice_id = :notice and a.business_id in (:businesses)")
        .setParameter("notice", notice).setParameter("businesses", businesses), loans).stream().collect(Collectors.toMap(ApplicationRow::business, r -> r));
    Map<Long, ApplicationRow> byKey = new HashMap<>();
    Cells.of(em.createNativeQuery("select b.id, b.code from business b where b.id in (:businesses)").setParameter("businesses", businesses)).forEach(c -> {
      long id = c.count();
      ApplicationRow row = byCode.get(c.required());
      if (row != null) {
        byKey.put(id, row);
      }
    });
    return byKey;
  }

  /** How many stand where, by status, within the scope. */
  Map<String, Long> counts(long notice, DataScope scope) {
    return Cells.of(em.createNativeQuery("select a.status, count(*) from application a join business b on b.id = a.business_id where a.notice_id = :notice and "
        + scope.condition("b.association_id", "b.code") + " group by a.status").setParameter("notice", notice)).stream().collect(Collectors.toMap(Cells::required, Cells::count));
  }

  List<ApplicationRecord.Event> events(long notice, String business) {
    return Cells.of(em.createNativeQuery("select e.at, e.username, e.step, e.reason from application_event e join application a on a.id = e.application_id join business b on b.id = a.business_id"
        + " where a.notice_id = :notice and b.code = :business order by e.number").setParameter("notice", notice).setParameter("business", business)).stream()
        .map(c -> new ApplicationRecord.Event(Objects.requireNonNull(c.instant()), c.required(), c.required(), c.text())).toList();
  }

  List<ApplicationRecord.Use> uses(long notice, String business) {
    return Cells.of(em.createNativeQuery("select u.on_day, u.used_rupiah, u.purpose, u.note, u.username from credit_use u join application a on a.id = u.application_id join business b on b.id = a.business_id"
        + " where a.notice_id = :notice and b.code = :business order by u.on_day, u.number").setParameter("notice", notice).setParameter("business", business)).stream()
        .map(c -> new ApplicationRecord.Use(Objects.requireNonNull(c.day()), c.count(), c.required(), c.text(), c.required())).toList();
  }

  /** The allocations of a notice, the latest first. */
  List<AllocationRecord.Head> runs(long notice) {
    return Cells.of(em.createNativeQuery("select number, seed, places, at, username, reason from allocation_run where notice_id = :notice order by number desc").setParameter("notice", notice)).stream()
        .map(c -> new AllocationRecord.Head(Objects.requireNonNull(c.integer()), c.required(), c.integer(), Objects.requireNonNull(c.instant()), c.required(), c.text())).toList();
  }

  /** @param number null: the latest */
  Optional<AllocationRun> run(long notice, @Nullable Integer number) {
    return Cells.of(em.createNativeQuery("select number, seed, places, at, username, reason, list from allocation_run where notice_id = :notice"
            + (number == null ? "" : " and number = " + number) + " order by number desc limit 1").setParameter("notice", notice)).stream()
        .map(c -> new AllocationRun(Objects.requireNonNull(c.integer()), c.required(), c.integer(), Objects.requireNonNull(c.instant()), c.required(), c.text(), AllocationRun.seats(c.required())))
        .findFirst();
  }

  /** Names of the businesses that applied, by code. */
  Map<String, String> names(long notice) {
    return Cells.of(em.createNativeQuery("select b.code, b.name from application a join business b on b.id = a.business_id where a.notice_id = :notice").setParameter("notice", notice)).stream()
        .collect(Collectors.toMap(Cells::required, Cells::required));
  }

  private static String order(String order, PageRequest request) {
    return request.sort().stream().anyMatch(s -> s.field().equals("appliedAt")) ? order : order + ", a.applied_at";
  }

  private List<ApplicationRow> rows(Query query, boolean loans) {
    return Cells.of(query).stream().map(c -> row(c, loans)).toList();
  }

  private static ApplicationRow row(Cells c, boolean loans) {
    long notice = c.count();
    String noticeCode = c.required();
    String business = c.required();
    String name = c.required();
    String owner = c.text();
    String sentra = c.text();
    String subDistrict = c.text();
    String scale = c.text();
    String status = c.required();
    Long position = c.big();
    var reasons = Eligibility.reasons(c.text());
    ApplicationRow.Seat seat = AllocationRun.seat(c.text());
    boolean overridden = c.flag();
    var appliedAt = Objects.requireNonNull(c.instant());
    String appliedBy = c.required();
    var decidedAt = c.instant();
    String creditStep = c.text();
    ApplicationRow.Credit credit = new ApplicationRow.Credit(c.text(), c.text(), c.big(), c.text(), c.big(), c.day(), c.text(), c.big());
    return new ApplicationRow(notice, noticeCode, business, name, owner, sentra, subDistrict, scale, status, position, reasons, seat, overridden, appliedAt, appliedBy, decidedAt, creditStep,
        loans && creditStep != null ? credit : null);
  }
}
