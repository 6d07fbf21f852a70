package id.canting.insight.report;

import id.canting.document.CheckCode;
import id.canting.document.DocumentRule;
import id.canting.document.StoredFile;
import id.canting.document.StoredFiles;
import id.canting.identity.CurrentUser;
import id.canting.identity.Open;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.PublicAddress;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The periodic reports of the office, over the whole regency. All figures of one report are read in one transaction, so that they belong together. */
@ApplicationScoped
public class ReportService {
  public static final Set<String> SORTABLE = ReportRepository.SORTABLE.keySet();
  /** The largest file that is compared with a report. */
  public static final int LARGEST = 25 << 20;
  private static final String PAGE = "/public/report.xhtml?code=";
  private static final Set<String> SHEETS = Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int REASON = 300;

  @Inject CurrentUser user;
  @Inject ReportRepository reports;
  @Inject ReportComposer composer;
  @Inject ReportForms forms;
  @Inject StoredFiles files;
  @Inject PublicAddress portal;
  @Inject Clock clock;

  /** A report with what it says. */
  public record Issued(ReportRecord report, ReportContent content) {}

  @Permitted(Permission.REPORT_READ)
  @Transactional
  public Page<ReportRecord> list(ReportFilter filter, PageRequest request) {
    return reports.page(filter, request);
  }

  /** Periods that there are reports of, the latest first. */
  @Permitted(Permission.REPORT_READ)
  @Transactional
  public List<String> issued() {
    return reports.periods();
  }

  /** @throws RuleViolation report.unknown (404) */
  @Permitted(Permission.REPORT_READ)
  @Transactional
  public Issued get(String number) {
    return new Issued(find(number), reports.content(number).orElseThrow());
  }

  /** The PDF as it was issued. @throws RuleViolation report.unknown (404) */
  @Permitted(Permission.REPORT_READ)
  @Transactional
  public StoredFile.Content pdf(String number) {
    return files.read(keys(number)[0]);
  }

  /** The workbook as it was issued. @throws RuleViolation report.unknown (404) */
  @Permitted(Permission.REPORT_READ)
  @Transactional
  public StoredFile.Content xlsx(String number) {
    return files.read(keys(number)[1]);
  }

  /** Where a report is verified. @throws RuleViolation report.unknown (404) */
  @Permitted(Permission.REPORT_READ)
  @Transactional
  public String verification(String number) {
    return portal.of(PAGE + find(number).code());
  }

  /** What a form begins with: the period of the latest closed round, letterhead and signatory of the report issued last. */
  @Permitted(Permission.REPORT_ISSUE)
  @Transactional
  public ReportRequest suggested() {
    return forms.suggested(reports.latest().orElse(null), today());
  }

  /** Periods that a report can be made of, the latest first. */
  @Permitted(Permission.REPORT_ISSUE)
  @Transactional
  public List<String> periods() {
    return forms.periods(today());
  }

  /** What a report would say now; it has no number. @throws RuleViolation what is wrong with the request (422) */
  @Permitted(Permission.REPORT_ISSUE)
  @Transactional
  public ReportContent preview(@Nullable ReportRequest asked) {
    return composer.of("", "", checked(asked), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Makes a report and keeps it for good. The same request again makes another report with the next number. @throws RuleViolation what is wrong with the request (422) */
  @Permitted(Permission.REPORT_ISSUE)
  @Transactional
  public ReportRecord issue(@Nullable ReportRequest asked) {
    ReportRequest checked = checked(asked);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int year = today().getYear();
    String number = "%d-%04d".formatted(year, reports.next(year));
    String code = CheckCode.next();
    ReportContent content = composer.of(number, code, checked, at);
    byte[] pdf = ReportPaper.of(content, portal.of(PAGE + code));
    byte[] xlsx = ReportWorkbook.of(content);
    ReportRecord report = new ReportRecord(number, code, content.period(), content.language(), content.paper(), content.title() + " – " + content.subtitle(), at, user.username(), digest(pdf), digest(xlsx), null, null, null);
    reports.add(report, content, files.keep(number + ".pdf", pdf, Set.of(StoredFiles.PDF), LARGEST, "period").id(), files.keep(number + ".xlsx", xlsx, SHEETS, LARGEST, "period").id());
    return report;
  }

  /** Says that a report no longer holds. It stays, with the reason. @throws RuleViolation report.unknown (404), value.missing, value.too-long (422), report.withdrawn (409) */
  @Permitted(Permission.REPORT_ISSUE)
  @Transactional
  public ReportRecord withdraw(String number, @Nullable String reason) {
    find(number);
    Violations violations = new Violations();
    String text = violations.required(reason, REASON, "reason");
    violations.throwIfAny();
    if (!reports.withdraw(number, clock.instant(), user.username(), text)) {
      throw new RuleViolation(ReportRule.REPORT_WITHDRAWN);
    }
    return find(number);
  }

  /** The report of a code as it is printed; empty where there is none. */
  @Open(because = "whoever is shown a report must be able to verify it; the code cannot be guessed, and nothing about persons is told")
  @Transactional
  public Optional<ReportCheck> verify(@Nullable String code) {
    return CheckCode.read(code).flatMap(reports::byCode).map(report -> {
      ReportContent content = reports.content(report.number()).orElseThrow();
      return new ReportCheck(report.number(), report.code(), report.period(), report.language(), report.title(), String.valueOf(content.letterhead().office()), report.issuedAt(), report.pdf(), report.xlsx(),
          report.withdrawnAt(), report.reason(), content.figures());
    });
  }

  /** A file in hand. @param sha256 its own */
  public record Comparison(ReportCheck.Verdict verdict, String sha256) {}

  /** Whether a file is one of the report's, byte for byte. It is not kept. @throws RuleViolation report.unknown (404), file.large (422) */
  @Open(because = "whoever is given a report must be able to see that nothing in it was altered")
  @Transactional
  public Comparison compare(String code, byte[] file) {
    if (file.length > LARGEST) {
      throw RuleViolation.at("file", DocumentRule.FILE_LARGE, LARGEST >> 20);
    }
    ReportRecord report = CheckCode.read(code).flatMap(reports::byCode).orElseThrow(() -> new RuleViolation(ReportRule.REPORT_UNKNOWN));
    String digest = digest(file);
    return new Comparison(digest.equals(report.pdf()) ? ReportCheck.Verdict.PDF : digest.equals(report.xlsx()) ? ReportCheck.Verdict.XLSX : ReportCheck.Verdict.ALTERED, digest);
  }

  /** SHA-256 of a file in hexadecimal digits. */
  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReportRequest checked(@Nullable ReportRequest asked) {
    if (asked == null) {
      throw new RuleViolation(SharedRule.BODY_MALFORMED);
    }
    return forms.checked(asked, reports.latest().orElse(null), today());
  }

  private ReportRecord find(String number) {
    return reports.find(number).orElseThrow(() -> new RuleViolation(ReportRule.REPORT_UNKNOWN));
  }

  private long[] keys(String number) {
    return reports.files(number).orElseThrow(() -> new RuleViolation(ReportRule.REPORT_UNKNOWN));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(Objects.requireNonNull(clock.instant()), clock.getZone());
  }
}
