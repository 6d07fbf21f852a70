package id.canting.supervision.api;

import id.canting.shared.Narrowing;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Texts;
import id.canting.shared.api.Values;
import id.canting.supervision.planning.ProposalFilter;
import id.canting.supervision.schedule.ScheduleFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what addresses of planning ask for. */
final class PlanningRequest {
  private PlanningRequest() {}

  /** Without a period: the half year of today. */
  static ProposalFilter proposals(MultivaluedMap<String, String> asked, Clock clock) {
    String period = asked.getFirst("period");
    return new ProposalFilter(period == null || period.isBlank() ? ProposalFilter.now(clock) : ProposalFilter.period(period), Values.of(asked, "sentra"), Values.of(asked, "subDistrict"),
        asked.getFirst("start"));
  }

  /** Days from {@code from} to {@code to}; without them those of {@code period}, without it those of the month of today. */
  static ScheduleFilter schedule(MultivaluedMap<String, String> asked, Clock clock) {
    String said = asked.getFirst("period");
    Period period = said == null || said.isBlank() ? new Period(LocalDate.now(clock).toString().substring(0, 7)) : ProposalFilter.period(said);
    LocalDate from = Narrowing.day(asked.getFirst("from"), "from");
    LocalDate to = Narrowing.day(asked.getFirst("to"), "to");
    return new ScheduleFilter(asked.getFirst("officer"), from == null ? period.firstDay() : from, to == null ? period.lastDay() : to);
  }

  static String required(@Nullable String text, String field) {
    if (text == null || text.isBlank()) {
      throw RuleViolation.at(field, SharedRule.MISSING);
    }
    return text.strip();
  }

  static Locale language(HttpHeaders headers) {
    String asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    return asked == null ? Texts.INDONESIAN : Texts.supported(asked);
  }
}
