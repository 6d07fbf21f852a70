package id.canting.survey;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The queue of doubtful responses: officers accept them or send them back; whoever entered them corrects them. */
@ApplicationScoped
public class QualityService {
  private static final Set<String> STATES = Set.of("open", "accepted", "returned", "corrected");

  @Inject CurrentUser user;
  @Inject RoundRepository rounds;
  @Inject ResponseRepository responses;
  @Inject ResponseQueries businesses;
  @Inject QualityRepository quality;
  @Inject QualityLook look;
  @Inject Clock clock;

  /** By code. */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public List<QualityRule> rules() {
    return quality.rules();
  }

  /** Changes bounds and whether a rule is in force. @param revision that the caller has read; null only where nothing will change @throws RuleViolation row.unknown (404), stale (412), guard.missing (428) */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public QualityRule changeRule(String code, @Nullable Integer revision, @Nullable Double least, @Nullable Double most, boolean active) {
    QualityRule present = quality.rule(code).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
    QualityRule said = new QualityRule(code, present.kind(), present.field(), least, most, active, present.revision());
    if (!said.equals(present)) {
      RevisionGuard.check(revision, present.revision());
      quality.change(said);
    }
    return quality.rule(code).orElseThrow();
  }

  /**
   * @param state null or blank: any; @param rule null or blank: any
   * @throws RuleViolation value.unknown, period.invalid (422), round.unknown (404)
   */
  @Permitted(Permission.RESPONSE_ENTER)
  @Transactional
  public Page<QualityFlag> queue(String period, @Nullable String state, @Nullable String rule, PageRequest request) {
    String wanted = state == null || state.isBlank() ? null : state;
    if (wanted != null && !STATES.contains(wanted)) {
      throw RuleViolation.unknownValue("state", wanted);
    }
    return quality.queue(rounds.named(period).id(), wanted, rule == null || rule.isBlank() ? null : rule, user.scope(), request);
  }

  /** Looks for outliers among all responses of the round, as going to review does. @return doubts that are open */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public long check(String period) {
    RoundFacts round = rounds.named(period);
    if (round.isClosed()) {
      throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
    }
    look.groups(round);
    return quality.queue(round.id(), "open", null, user.scope(), new PageRequest(0, 1, List.of())).total();
  }

  /**
   * @param accepted true: the response stays as it is; false: it goes back
   * @param remark what whoever entered it should do; needed when it goes back
   * @throws RuleViolation business.unknown, response.unknown, row.unknown (404), round.closed (409), value.missing (422) at remark
   */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public void decide(String period, String business, String rule, boolean accepted, @Nullable String remark) {
    RoundFacts round = rounds.named(period);
    if (round.isClosed()) {
      throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
    }
    Violations wrong = new Violations();
    String said = accepted ? wrong.text(remark, 1000, "remark") : wrong.required(remark, 1000, "remark");
    wrong.throwIfAny();
    Asked asked = businesses.asked(business, user.scope()).orElseThrow(() -> new RuleViolation(SurveyRule.BUSINESS_UNKNOWN));
    Response response = responses.find(round.id(), asked.id()).orElseThrow(() -> new RuleViolation(SurveyRule.RESPONSE_UNKNOWN));
    if (!quality.decide(response.id(), rule, accepted ? "accepted" : "returned", said, clock.instant(), user.username())) {
      throw new RuleViolation(SharedRule.ROW_UNKNOWN);
    }
  }
}
