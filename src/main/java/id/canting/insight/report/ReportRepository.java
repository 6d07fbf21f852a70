package id.canting.insight.report;

import id.canting.shared.Cells;
import id.canting.shared.Narrowing;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issued reports. Everything here runs in the caller's transaction. */
@ApplicationScoped
class ReportRepository {
  static final Map<String, String> SORTABLE = Map.of("number", "number", "period", "period", "issuedAt", "issued_at");
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
  private static final String COLUMNS = "select number, code, period, language, paper, title, issued_at, issued_by, pdf_sha256, xlsx_sha256, withdrawn_at, withdrawn_by, withdrawn_reason from issued_report";

  @Inject EntityManager em;

  /** The next number of a year; others wait until the transaction ends. */
  int next(int year) {
    em.createNativeQuery("insert into report_number (year, latest) values (?1, 1) on duplicate key update latest = latest + 1").setParameter(1, year).executeUpdate();
    return ((Number) em.createNativeQuery("select latest from report_number where year = ?1 for update").setParameter(1, year).getSingleResult()).intValue();
  }

  void add(ReportRecord report, ReportContent content, long pdf, long xlsx) {
    em.createNativeQuery("insert into issued_report (number, code, period, language, paper, title, content, pdf_file_id, xlsx_file_id, pdf_sha256, xlsx_sha256, issued_at, issued_by)"
            + " values (:number, :code, :period, :language, :paper, :title, :content, :pdf, :xlsx, :pdfDigest, :xlsxDigest, :at, :by)")
        .setParameter("number", report.number()).setParameter("code", report.code()).setParameter("period", report.period()).setParameter("language", report.language()).setParameter("paper", report.paper())
        .setParameter("title", report.title()).setParameter("content", JSON.toJson(content)).setParameter("pdf", pdf).setParameter("xlsx", xlsx).setParameter("pdfDigest", report.pdf())
        .setParameter("xlsxDigest", report.xlsx()).setParameter("at", report.issuedAt()).setParameter("by", report.issuedBy()).executeUpdate();
  }

  Page<ReportRecord> page(ReportFilter filter, PageRequest request) {
    String where = where(filter);
    long total = ((Number) asked("select count(*) from issued_report" + where, filter).getSingleResult()).longValue();
    String order = request.sort().stream().map(s -> SORTABLE.get(s.field()) + (s.descending() ? " desc" : "")).collect(Collectors.joining(", ", " order by ", ", id desc"));
    return new Page<>(total, request.page(), request.size(), Cells.of(asked(COLUMNS + where + order + " limit " + request.size() + " offset " + request.offset(), filter)).stream().map(ReportRepository::record).toList());
  }

  /** Periods that there are reports of, the latest first. */
  @SuppressWarnings("unchecked")
  List<String> periods() {
    return em.createNativeQuery("select distinct period from issued_report order by period desc").getResultList();
  }

  Optional<ReportRecord> find(String number) {
    return Cells.of(em.createNativeQuery(COLUMNS + " where number = ?1").setParameter(1, number)).stream().findFirst().map(ReportRepository::record);
  }

  Optional<ReportRecord> byCode(String code) {
    return Cells.of(em.createNativeQuery(COLUMNS + " where code = ?1").setParameter(1, code)).stream().findFirst().map(ReportRepository::record);
  }

  Optional<ReportContent> content(String number) {
    return one("select content from issued_report where number = ?1", number);
  }

  /** That of the report issued last. */
  Optional<ReportContent> latest() {
    return one("select content from issued_report where id = (select max(id) from issued_report)", null);
  }

  /** Keys of the PDF and of the workbook. */
  Optional<long[]> files(String number) {
    return Cells.of(em.createNativeQuery("select pdf_file_id, xlsx_file_id from issued_report where number = ?1").setParameter(1, number)).stream().findFirst().map(c -> new long[] {c.count(), c.count()});
  }

  /** @return false when it was withdrawn before */
  boolean withdraw(String number, Instant at, String by, String reason) {
    return em.createNativeQuery("update issued_report set withdrawn_at = ?2, withdrawn_by = ?3, withdrawn_reason = ?4 where number = ?1 and withdrawn_at is null")
        .setParameter(1, number).setParameter(2, at).setParameter(3, by).setParameter(4, reason).executeUpdate() == 1;
  }

  private Optional<ReportContent> one(String sql, @Nullable String number) {
    Query query = em.createNativeQuery(sql);
    List<?> found = (number == null ? query : query.setParameter(1, number)).getResultList();
    return found.stream().findFirst().map(text -> JSON.fromJson((String) text, ReportContent.class));
  }

  private Query asked(String sql, ReportFilter filter) {
    Query query = em.createNativeQuery(sql);
    return filter.query() == null || filter.query().isBlank() ? query : query.setParameter("query", Narrowing.containing(filter.query()));
  }

  private static String where(ReportFilter filter) {
    Narrowing narrowing = new Narrowing("1=1");
    among(narrowing, "period", filter.period());
    among(narrowing, "language", filter.language());
    filter.status().stream().filter(s -> !Set.of("valid", "withdrawn").contains(s)).findFirst().ifPresent(s -> {
      throw RuleViolation.unknownValue("status", s);
    });
    if (filter.status().size() == 1) {
      narrowing.and("withdrawn_at is " + (filter.status().contains("valid") ? "null" : "not null"));
    }
    if (filter.query() != null && !filter.query().isBlank()) {
      narrowing.and("(number like :query or period like :query or title like :query or issued_by like :query)");
    }
    return " where " + narrowing.sql();
  }

  private static void among(Narrowing narrowing, String column, Set<String> values) {
    if (!values.isEmpty()) {
      narrowing.and(column + " in (" + Narrowing.plain(values, column).stream().sorted().map(v -> "'" + v + "'").collect(Collectors.joining(",")) + ")");
    }
  }

  private static ReportRecord record(Cells c) {
    return new ReportRecord(c.required(), c.required(), c.required(), c.required(), c.required(), c.required(), Objects.requireNonNull(c.instant()), c.required(), c.required(), c.required(), c.instant(), c.text(), c.text());
  }
}
