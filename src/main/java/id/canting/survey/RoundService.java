package id.canting.survey;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.registry.AssociationChanged;
import id.canting.shared.Period;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rounds: officers open, review, close and reopen them; who sees tables sees them. */
@ApplicationScoped
public class RoundService {
  private static final Set<String> SAMPLES = Set.of("all", "filter", "stratified", "snowball");
  private static final int MOST_SAMPLED = 1_000_000;
  private static final int PORTION = 500;

  @Inject CurrentUser user;
  @Inject RoundRepository rounds;
  @Inject RoundQueries queries;
  @Inject ResponseRepository responses;
  @Inject ResponseQueries businesses;
  @Inject ResponseWriter writer;
  @Inject QualityLook quality;
  @Inject Instruments instruments;
  @Inject Event<RoundClosed> closed;
  @Inject Event<RoundReopened> reopened;
  @Inject Clock clock;

  /** The latest period first. */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public List<RoundRecord> list() {
    return queries.all(user.scope());
  }

  /** @throws RuleViolation period.invalid (422), round.unknown (404) */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public RoundRecord get(String period) {
    return record(RoundRepository.period(period));
  }

  /** @throws RuleViolation as {@link #get} */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public RoundProgress progress(String period) {
    RoundFacts round = rounds.named(period);
    return queries.progress(round.period(), round.id(), user.scope());
  }

  /**
   * Opens a round and draws its sample.
   *
   * @throws RuleViolation round.known (409) when the period has one, instrument.unknown (404), or what is wrong with it
   */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundRecord open(NewRound said) {
    Violations wrong = new Violations();
    Period period = said.period() == null ? null : Period.of(said.period().strip()).orElse(null);
    wrong.unless(period != null, "period", SurveyRule.PERIOD_INVALID);
    int version = said.instrument() == null ? instruments.inForce() : said.instrument();
    wrong.unless(instruments.isReady(version), "instrument", SurveyRule.INSTRUMENT_DRAFT);
    NewRound.Sample sample = said.sample() == null ? NewRound.Sample.ALL : said.sample();
    wrong.unless(sample.kind() != null && SAMPLES.contains(sample.kind()), "sample.kind", SharedRule.UNKNOWN_VALUE, String.valueOf(sample.kind()));
    boolean sized = !"stratified".equals(sample.kind()) || sample.size() != null && sample.size() >= 1 && sample.size() <= MOST_SAMPLED;
    wrong.unless(sized, "sample.size", SharedRule.RANGE, 1, MOST_SAMPLED);
    wrong.unless(said.opens() == null || said.deadline() == null || !said.deadline().isBefore(said.opens()), "deadline", SurveyRule.DATES_ORDER);
    String note = wrong.text(said.note(), 2000, "note");
    wrong.throwIfAny();
    if (rounds.isKnown(Objects.requireNonNull(period))) {
      throw RuleViolation.at("period", SurveyRule.ROUND_KNOWN, period.text());
    }
    SurveyRound round = new SurveyRound(period, version, RoundQueries.json(sample), clock.instant(), user.username());
    round.plan(wrong.day(said.opens(), "opens"), wrong.day(said.deadline(), "deadline"), note);
    wrong.throwIfAny();
    rounds.add(round);
    draw(round, sample);
    for (NewRound.Enumerator enumerator : said.enumerators() == null ? List.<NewRound.Enumerator>of() : said.enumerators()) {
      assign(round, enumerator);
    }
    rounds.log(round, clock.instant(), user.username(), "opened", null);
    return record(period.text());
  }

  /** Adds a business to the sample, named by another where the sample is a snowball. @throws RuleViolation business.unknown, round.unknown (404), round.closed (409) */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundProgress addToSample(String period, String business, @Nullable String via) {
    SurveyRound round = toChange(period);
    if (round.status() == RoundStatus.CLOSED) {
      throw new RuleViolation(SurveyRule.ROUND_CLOSED, round.period());
    }
    Long named = via == null || via.isBlank() ? null : (Long) asked(via, "via").id();
    rounds.sample(round.id(), List.of(asked(business, "business").id()), named);
    return queries.progress(round.period(), round.id(), user.scope());
  }

  /** Who visits the businesses of which sentra. @throws RuleViolation round.unknown (404), sentra.unknown (422) */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundProgress enumerators(String period, List<NewRound.Enumerator> enumerators) {
    SurveyRound round = toChange(period);
    enumerators.forEach(e -> assign(round, e));
    return queries.progress(round.period(), round.id(), user.scope());
  }

  /** Leaders can enter no more; officers look through. @throws RuleViolation round.unknown (404), round.step (409) unless it is open */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundRecord review(String period) {
    SurveyRound round = toChange(period);
    round.review();
    quality.groups(rounds.facts(round));
    rounds.log(round, clock.instant(), user.username(), "reviewed", null);
    return record(round.period());
  }

  /** Fixes what the round holds. @throws RuleViolation round.unknown (404), round.step (409) when it is closed already */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundRecord close(String period) {
    SurveyRound round = toChange(period);
    round.close(clock.instant(), user.username());
    rounds.log(round, clock.instant(), user.username(), "closed", null);
    closed.fire(new RoundClosed(round.id(), round.period()));
    return record(round.period());
  }

  /** @param reason why, kept @throws RuleViolation value.missing, value.too-long (422) at reason, round.unknown (404), round.step (409) when it is open */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundRecord reopen(String period, @Nullable String reason) {
    Violations wrong = new Violations();
    String why = wrong.required(reason, 1000, "reason");
    wrong.throwIfAny();
    SurveyRound round = toChange(period);
    boolean wasClosed = round.status() == RoundStatus.CLOSED;
    round.reopen();
    rounds.log(round, clock.instant(), user.username(), "reopened", why);
    if (wasClosed) {
      reopened.fire(new RoundReopened(round.id(), round.period()));
    }
    return record(round.period());
  }

  /** Changes days and note of the field work. @param revision that the caller has read; null only where nothing will change @throws RuleViolation round.unknown (404), stale (412), guard.missing (428), round.dates (422) */
  @Permitted(Permission.ROUND_RUN)
  @Transactional
  public RoundRecord plan(String period, @Nullable Integer revision, NewRound said) {
    SurveyRound round = toChange(period);
    Violations wrong = new Violations();
    wrong.unless(said.opens() == null || said.deadline() == null || !said.deadline().isBefore(said.opens()), "deadline", SurveyRule.DATES_ORDER);
    String note = wrong.text(said.note(), 2000, "note");
    wrong.day(said.opens(), "opens");
    wrong.day(said.deadline(), "deadline");
    wrong.throwIfAny();
    if (!round.isPlanned(said.opens(), said.deadline(), note)) {
      RevisionGuard.check(revision, round.version());
      round.plan(said.opens(), said.deadline(), note);
      rounds.log(round, clock.instant(), user.username(), "changed", null);
    }
    return record(round.period());
  }

  /** Open rounds score anew when the bands of their instrument were restated. */
  void score(@Observes InstrumentService.BandsRestated restated) {
    for (SurveyRound open : rounds.openOf(restated.version())) {
      RoundFacts round = rounds.facts(open);
      List<Response> portion = responses.ofRound(round.id(), 0, PORTION);
      while (!portion.isEmpty()) {
        writer.score(round, portion);
        portion = responses.ofRound(round.id(), portion.get(portion.size() - 1).id(), PORTION);
      }
    }
  }

  /** Responses go with their business to its association. */
  void move(@Observes AssociationChanged moved) {
    for (Response response : responses.ofBusiness(moved.business())) {
      writer.move(rounds.byId(response.roundId()).orElseThrow(), response, moved.association());
    }
  }

  private void draw(SurveyRound round, NewRound.Sample sample) {
    if ("all".equals(sample.kind())) {
      rounds.sampleAll(round.id());
      return;
    }
    List<SampleDraw.Candidate> candidates = queries.candidates(sample);
    if (candidates.isEmpty()) {
      throw RuleViolation.at("sample", SurveyRule.SAMPLE_EMPTY);
    }
    List<Long> drawn = "stratified".equals(sample.kind())
        ? SampleDraw.of(candidates, Objects.requireNonNull(sample.size()), sample.seed() == null ? 1 : sample.seed())
        : candidates.stream().map(SampleDraw.Candidate::id).toList();
    rounds.sample(round.id(), drawn, null);
  }

  private void assign(SurveyRound round, NewRound.Enumerator enumerator) {
    Violations wrong = new Violations();
    String name = wrong.required(enumerator.name(), 100, "enumerators.name");
    for (String sentra : enumerator.sentras() == null ? Set.<String>of() : enumerator.sentras()) {
      boolean none = sentra.equals(ResponseFilter.NONE);
      wrong.unless(none || businesses.sentra(sentra) != null, "enumerators.sentras", SurveyRule.SENTRA_UNKNOWN);
      wrong.throwIfAny();
      rounds.assign(round.id(), name, none ? null : sentra);
    }
    wrong.throwIfAny();
  }

  private Asked asked(String business, String field) {
    return businesses.asked(business.strip(), user.scope()).orElseThrow(() -> RuleViolation.at(field, SurveyRule.BUSINESS_UNKNOWN));
  }

  private SurveyRound toChange(String period) {
    return rounds.findToChange(RoundRepository.period(period)).orElseThrow(() -> new RuleViolation(SurveyRule.ROUND_UNKNOWN));
  }

  private RoundRecord record(String period) {
    return queries.find(period, user.scope()).orElseThrow(() -> new RuleViolation(SurveyRule.ROUND_UNKNOWN));
  }
}
