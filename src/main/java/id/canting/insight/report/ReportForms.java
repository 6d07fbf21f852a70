package id.canting.insight.report;

import id.canting.insight.report.ReportRequest.Letterhead;
import id.canting.insight.report.ReportRequest.Signatory;
import id.canting.shared.Period;
import id.canting.shared.Violations;
import id.canting.statistics.CountedRound;
import id.canting.statistics.Rounds;
import id.canting.supervision.oversight.Span;
import id.canting.survey.RoundStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request for a report must hold, and what it begins with. */
@ApplicationScoped
class ReportForms {
  private static final int TEXT = 150;
  private static final int ADDRESS = 300;
  private static final int MONTHS_OF_HALF = 6;
  /** Years that are offered, up to this one, and those of rounds. */
  private static final int YEARS = 5;
  private static final String NIP = "\\d{18}";

  @Inject Rounds rounds;

  ReportRequest suggested(@Nullable ReportContent latest, LocalDate today) {
    String closed = rounds.all().stream().filter(r -> r.status() == RoundStatus.CLOSED && isTold(r.period(), today)).map(CountedRound::period).reduce((a, b) -> b)
        .orElseGet(() -> Span.HALF.at(Span.HALF.at(today).firstDay().minusDays(1)).text());
    Signatory signer = latest == null ? new Signatory("", new ReportWords("id").text("default.position"), null, new ReportWords("id").text("default.place"), null) : latest.signatory();
    return new ReportRequest(closed, latest == null ? "id" : latest.language(), latest == null ? ReportPaper.Size.F4.name() : latest.paper(),
        new Signatory(signer.name(), signer.position(), signer.nip(), signer.place(), today), letterhead(null, latest));
  }

  List<String> periods(LocalDate today) {
    int first = Math.min(today.getYear() - YEARS + 1, rounds.all().stream().mapToInt(r -> r.firstDay().getYear()).min().orElse(today.getYear()));
    List<String> periods = new ArrayList<>();
    for (int year = today.getYear(); year >= first; year--) {
      for (String period : List.of(String.valueOf(year), year + "-S2", year + "-S1")) {
        if (isTold(period, today)) {
          periods.add(period);
        }
      }
    }
    return periods;
  }

  /** The request with everything that was left out. @throws id.canting.shared.RuleViolation all that is wrong with it (422) */
  ReportRequest checked(ReportRequest asked, @Nullable ReportContent latest, LocalDate today) {
    Violations violations = new Violations();
    String period = violations.required(asked.period(), TEXT, "period");
    violations.unless(period.isEmpty() || isTold(period, today), "period", ReportRule.REPORT_PERIOD);
    String language = asked.language() == null || asked.language().isBlank() ? "id" : asked.language().strip();
    violations.unless(List.of("id", "en").contains(language), "language", ReportRule.REPORT_LANGUAGE);
    String paper = asked.paper() == null || asked.paper().isBlank() ? ReportPaper.Size.F4.name() : asked.paper().strip();
    violations.unless(List.of(ReportPaper.Size.F4.name(), ReportPaper.Size.A4.name()).contains(paper), "paper", ReportRule.REPORT_PAPER);
    Signatory signer = asked.signatory() == null ? new Signatory(null, null, null, null, null) : asked.signatory();
    String nip = violations.text(signer.nip(), TEXT, "signatory.nip");
    String digits = nip == null ? null : nip.replaceAll("[ .]", "");
    violations.unless(digits == null || digits.matches(NIP), "signatory.nip", ReportRule.REPORT_NIP);
    LocalDate day = violations.day(signer.day(), "signatory.day");
    Signatory signatory = new Signatory(violations.required(signer.name(), TEXT, "signatory.name"), violations.required(signer.position(), TEXT, "signatory.position"), digits,
        violations.text(signer.place(), TEXT, "signatory.place"), day == null ? today : day);
    Letterhead head = letterhead(asked.letterhead(), latest);
    violations.text(head.government(), TEXT, "letterhead.government");
    violations.text(head.office(), TEXT, "letterhead.office");
    violations.text(head.address(), ADDRESS, "letterhead.address");
    violations.throwIfAny();
    return new ReportRequest(period, language, paper, signatory, head);
  }

  /** What was given, else as in the report issued last, else the portal's own. */
  private static Letterhead letterhead(@Nullable Letterhead given, @Nullable ReportContent latest) {
    ReportWords words = new ReportWords("id");
    Letterhead before = latest == null ? new Letterhead(words.text("default.government"), words.text("default.office"), words.text("default.address")) : latest.letterhead();
    return given == null ? before : new Letterhead(or(given.government(), before.government()), or(given.office(), before.office()), or(given.address(), before.address()));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String otherwise) {
    return given == null || given.isBlank() ? otherwise : given.strip();
  }

  /** Whether it is a half-year or a year that has begun. */
  private static boolean isTold(String text, LocalDate today) {
    Optional<Period> period = Period.of(text);
    return period.isPresent() && period.get().months() >= MONTHS_OF_HALF && !period.get().firstDay().isAfter(today);
  }
}
