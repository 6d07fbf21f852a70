package id.canting.survey;

import id.canting.audit.AuditTrail;
import id.canting.audit.AuditTrail.Shown;
import id.canting.audit.Change;
import id.canting.audit.ChangeLog;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.Role;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses of a round: officers enter all while it is not closed, leaders those of their members while it is open. */
@ApplicationScoped
public class ResponseService {
  @Inject CurrentUser user;
  @Inject RoundRepository rounds;
  @Inject ResponseRepository responses;
  @Inject ResponseQueries queries;
  @Inject ResponseWriter writer;
  @Inject ChangeLog log;
  @Inject Clock clock;

  /** @param made whether the response is new; @param changed false when it was said before */
  public record Entered(ResponseRecord response, boolean made, boolean changed) {}

  /** Fields that a list may be sorted by. */
  @Permitted(Permission.RESPONSE_READ)
  public Set<String> sortable() {
    return ResponseQueries.sortable();
  }

  /**
   * Those behind a cell of a table.
   *
   * @throws RuleViolation period.invalid, value.unknown (422), round.unknown (404)
   */
  @Permitted(Permission.RESPONSE_READ)
  @Transactional
  public Page<ResponseRow> list(String period, ResponseFilter filter, PageRequest request) {
    RoundFacts round = rounds.named(period);
    return queries.page(round.id(), round.instrument(), filter, user.scope(), request);
  }

  /** @throws RuleViolation business.unknown, response.unknown, round.unknown (404), period.invalid (422) */
  @Permitted(Permission.RESPONSE_READ)
  @Transactional
  public ResponseRecord get(String period, String business) {
    RoundFacts round = rounds.named(period);
    Asked asked = asked(business);
    Response response = responses.find(round.id(), asked.id()).orElseThrow(() -> new RuleViolation(SurveyRule.RESPONSE_UNKNOWN));
    return record(round, asked, response);
  }

  /** As {@link #get}, but null where the business has no response. @throws RuleViolation business.unknown, round.unknown (404), period.invalid (422) */
  @Permitted(Permission.RESPONSE_READ)
  @Transactional
  public @Nullable ResponseRecord find(String period, String business) {
    RoundFacts round = rounds.named(period);
    Asked asked = asked(business);
    return responses.find(round.id(), asked.id()).map(r -> record(round, asked, r)).orElse(null);
  }

  /** What a business answered in the latest round before a period, null where it answered none. @throws RuleViolation as {@link #get} */
  @Permitted(Permission.RESPONSE_READ)
  @Transactional
  public @Nullable ResponseRecord previous(String period, String business) {
    RoundFacts round = rounds.named(period);
    Asked asked = asked(business);
    Optional<String> before = queries.roundBefore(round.firstDay(), asked.id());
    if (before.isEmpty()) {
      return null;
    }
    RoundFacts earlier = rounds.look(before.get()).orElseThrow();
    return responses.find(earlier.id(), asked.id()).map(r -> record(earlier, asked, r)).orElse(null);
  }

  /**
   * Businesses of the sample that have no response yet.
   *
   * @param sentra code, {@code none}, or null for all
   * @throws RuleViolation period.invalid (422), round.unknown (404)
   */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public Page<AskedRow> left(String period, @Nullable String sentra, PageRequest request) {
    return queries.left(rounds.named(period).id(), sentra, user.scope(), request);
  }

  /** Code of the business of the sample to be asked after another, by code and then from the beginning; null when none is left. @throws RuleViolation as {@link #left} */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public @Nullable String next(String period, @Nullable String after) {
    return queries.next(rounds.named(period).id(), after, user.scope());
  }

  /** What a business would answer with if nobody said otherwise: its state in the register. @throws RuleViolation business.unknown, round.unknown (404), period.invalid (422) */
  @Permitted(Permission.RESPONSE_READ)
  @Transactional
  public AskedBusiness about(String period, String business) {
    rounds.named(period);
    Asked asked = asked(business);
    return new AskedBusiness(asked.code(), asked.name(), asked.scale(), queries.sentraCode(asked.sentraId()), queries.subDistrictName(asked.subDistrictCode()), asked.batikType(), asked.sex(),
        asked.workers());
  }

  /** Who changed what and when; newest first. @throws RuleViolation as {@link #get} */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public List<Change> history(String period, String business) {
    RoundFacts round = rounds.named(period);
    Response response = responses.find(round.id(), asked(business).id()).orElseThrow(() -> new RuleViolation(SurveyRule.RESPONSE_UNKNOWN));
    Map<String, Shown> columns = new LinkedHashMap<>();
    for (String column : List.of("status", "scale", "sex", "workers", "age", "answers", "scores", "bands", "note", "source")) {
      columns.put(column, Shown.plain(column));
    }
    columns.put("survey_date", Shown.plain("surveyDate"));
    columns.put("batik_type", Shown.plain("batikType"));
    columns.put("education_years", Shown.plain("educationYears"));
    columns.put("org_member", Shown.plain("orgMember"));
    columns.put("org_months", Shown.plain("orgExperienceMonths"));
    columns.put("business_years", Shown.plain("businessExperienceYears"));
    columns.put("main_constraint", Shown.plain("mainConstraint"));
    return log.of(List.of(new AuditTrail("response_aud", "id", response.id(), columns)));
  }

  /**
   * Stores what a business answered. The same again changes nothing and needs no revision.
   *
   * @param revision that the caller has read; null for a new response, or where nothing will change
   * @param source form, grid or rest
   * @throws RuleViolation business.unknown, round.unknown (404), round.closed, round.in-review (409), stale (412), guard.missing (428), or what is wrong with it
   */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public Entered enter(String period, String business, @Nullable Integer revision, ResponseDetails details, String source) {
    RoundFacts round = rounds.namedToWrite(period);
    Asked asked = asked(business);
    Response present = responses.find(round.id(), asked.id()).orElse(null);
    ResponseFacts before = present == null ? null : present.facts();
    ResponseFacts facts = new ResponseReader(queries, round, LocalDate.now(clock)).read(details, asked, before);
    if (present != null && facts.equals(before)) {
      return new Entered(record(round, asked, present), false, false);
    }
    open(round);
    if (present != null) {
      RevisionGuard.check(revision, present.version());
    }
    Response stored = writer.store(round, List.of(new ResponseWriter.Write(asked, present, facts)), source, false).get(0);
    return new Entered(record(round, asked, stored), present == null, true);
  }

  private void open(RoundFacts round) {
    if (round.isClosed()) {
      throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
    }
    if (round.status() == RoundStatus.IN_REVIEW && !user.roles().contains(Role.DISTRICT_OFFICER)) {
      throw new RuleViolation(SurveyRule.ROUND_REVIEWED, round.period());
    }
  }

  private Asked asked(String business) {
    return queries.asked(business, user.scope()).orElseThrow(() -> new RuleViolation(SurveyRule.BUSINESS_UNKNOWN));
  }

  private ResponseRecord record(RoundFacts round, Asked asked, Response response) {
    ResponseFacts f = response.facts();
    Instrument instrument = round.instrument();
    Map<String, Object> answers = new LinkedHashMap<>();
    instrument.items().forEach(item -> {
      String answer = f.answers().get(item.code());
      if (answer != null) {
        answers.put(item.code(), item.isWhole() ? (Object) Integer.valueOf(answer) : answer);
      }
    });
    return new ResponseRecord(round.period(), asked.code(), asked.name(), f.status().code(), f.surveyDate(), Codes.of(f.scale()), queries.sentraCode(f.sentraId()),
        queries.subDistrictName(f.subDistrictCode()), f.villageCode(), Codes.of(f.batikType()), Codes.of(f.sex()), f.workers(), f.age(), f.educationYears(), f.orgMember(), f.orgMonths(),
        f.businessYears(), answers, Codes.of(f.mainConstraint()), instrument.scores(response.scores()), response.bands(), f.note(), response.source(), response.updatedAt(),
        ResponseReader.warnings(f, round), response.version());
  }
}
