package id.canting.survey;

import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rounds as entities, for writing. Everything here runs in the caller's transaction. */
@ApplicationScoped
class RoundRepository {
  private static final int PORTION = 1_000;

  @Inject EntityManager em;
  @Inject Instruments instruments;

  /** Waits for whoever writes to the round, and keeps others from it until the transaction ends. */
  Optional<SurveyRound> findToChange(String period) {
    return find(period, LockModeType.PESSIMISTIC_WRITE);
  }

  /** As of now, and kept from being closed until the transaction ends. */
  Optional<RoundFacts> facts(String period) {
    return find(period, LockModeType.PESSIMISTIC_READ).map(this::facts);
  }

  /** As of now; it may be closed any moment. */
  Optional<RoundFacts> look(String period) {
    return find(period, LockModeType.NONE).map(this::facts);
  }

  /** The round that somebody names, as {@link #look}. @throws RuleViolation period.invalid (422) at period, round.unknown (404) */
  RoundFacts named(String period) {
    return look(period(period)).orElseThrow(() -> new RuleViolation(SurveyRule.ROUND_UNKNOWN));
  }

  /** As {@link #named}, kept from being closed until the transaction ends. */
  RoundFacts namedToWrite(String period) {
    return facts(period(period)).orElseThrow(() -> new RuleViolation(SurveyRule.ROUND_UNKNOWN));
  }

  /** @throws RuleViolation period.invalid (422) at period */
  static String period(String text) {
    return Period.of(text).orElseThrow(() -> RuleViolation.at("period", SurveyRule.PERIOD_INVALID)).text();
  }

  RoundFacts facts(SurveyRound round) {
    return new RoundFacts(round.id(), round.period(), round.firstDay(), round.lastDay(), round.status(), round.instrument(), instruments.of(round.instrument()));
  }

  /** Rounds that are not closed and use the version. */
  List<SurveyRound> openOf(int instrument) {
    return em.createQuery("select r from SurveyRound r where r.instrument = :version and r.status <> :closed order by r.id", SurveyRound.class)
        .setParameter("version", instrument).setParameter("closed", RoundStatus.CLOSED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  Optional<RoundFacts> byId(long id) {
    return Optional.ofNullable(em.find(SurveyRound.class, id, LockModeType.PESSIMISTIC_READ)).map(this::facts);
  }

  boolean isKnown(Period period) {
    return !em.createNativeQuery("select 1 from survey_round where period = ?1").setParameter(1, period.text()).getResultList().isEmpty();
  }

  void add(SurveyRound round) {
    em.persist(round);
    em.flush();
  }

  void log(SurveyRound round, Instant at, String by, String step, @Nullable String reason) {
    em.flush();
    em.createNativeQuery("insert into survey_round_event (round_id, number, at, username, step, reason)"
            + " select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 from survey_round_event where round_id = ?1")
        .setParameter(1, round.id()).setParameter(2, at).setParameter(3, by).setParameter(4, step).setParameter(5, reason).executeUpdate();
  }

  /** Changes when a round is opened, closed or reopened. */
  String stamp() {
    return em.createNativeQuery("select coalesce(sum(version + 1), 0) from survey_round").getSingleResult().toString();
  }

  /** Every business of the register that is not closed. */
  void sampleAll(long round) {
    em.createNativeQuery("insert into survey_sample (round_id, business_id, sentra_id) select ?1, id, sentra_id from business where status <> 'closed'")
        .setParameter(1, round).executeUpdate();
  }

  /** @param via who named the businesses; null outside a snowball sample */
  void sample(long round, List<Long> businesses, @Nullable Long via) {
    for (List<Long> portion : portions(businesses)) {
      em.createNativeQuery("insert ignore into survey_sample (round_id, business_id, sentra_id, via_business_id) select ?1, id, sentra_id, ?2 from business where id in (:ids)")
          .setParameter(1, round).setParameter(2, via).setParameter("ids", portion).executeUpdate();
    }
  }

  /** Takes businesses out of every sample. */
  void forget(List<Long> businesses) {
    em.createNativeQuery("delete from survey_sample where business_id in (:businesses)").setParameter("businesses", businesses).executeUpdate();
  }

  /** Takes a round back that somebody opened for this reason, unless anything was answered in it or done with it since. */
  void takeBack(String reason) {
    for (Object id : em.createNativeQuery("select e.round_id from survey_round_event e where e.step = 'opened' and e.reason = ?1"
        + " and not exists (select 1 from response r where r.round_id = e.round_id)"
        + " and not exists (select 1 from survey_round_event o where o.round_id = e.round_id and o.number > e.number)").setParameter(1, reason).getResultList()) {
      for (String table : List.of("survey_sample", "survey_round_event")) {
        em.createNativeQuery("delete from " + table + " where round_id = ?1").setParameter(1, id).executeUpdate();
      }
      em.createNativeQuery("delete from survey_round where id = ?1").setParameter(1, id).executeUpdate();
    }
  }

  /** @param sentra code; null: those without sentra */
  void assign(long round, String enumerator, @Nullable String sentra) {
    String of = sentra == null ? "sentra_id is null" : "sentra_id = (select id from sentra where code = ?3)";
    var update = em.createNativeQuery("update survey_sample set enumerator = ?2 where round_id = ?1 and " + of).setParameter(1, round).setParameter(2, enumerator);
    if (sentra != null) {
      update.setParameter(3, sentra);
    }
    update.executeUpdate();
  }

  private Optional<SurveyRound> find(String period, LockModeType lock) {
    return em.createQuery("select r from SurveyRound r where r.period = :period", SurveyRound.class).setParameter("period", period).setLockMode(lock).getResultStream().findFirst();
  }

  private static List<List<Long>> portions(List<Long> all) {
    List<List<Long>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PORTION) {
      portions.add(all.subList(from, Math.min(all.size(), from + PORTION)));
    }
    return portions;
  }
}
