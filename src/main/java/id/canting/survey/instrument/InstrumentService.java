package id.canting.survey.instrument;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.shared.RevisionGuard;
import id.canting.shared.SharedRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questionnaires: read by who sees rounds, made and changed by officers. */
@ApplicationScoped
public class InstrumentService {
  @Inject InstrumentRepository instruments;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<BandsRestated> restated;

  /** Bands of a version that is in use changed: open rounds score anew within the same transaction. */
  public record BandsRestated(int version) {}

  /** By version. */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public List<InstrumentRecord> list() {
    return instruments.all();
  }

  /** @throws RuleViolation instrument.unknown (404) */
  @Permitted(Permission.ROUND_READ)
  @Transactional
  public InstrumentRecord get(int version) {
    return find(version);
  }

  /** A draft of the next version with the questions of another. @throws RuleViolation instrument.unknown (404) */
  @Permitted(Permission.INSTRUMENT_CHANGE)
  @Transactional
  public InstrumentRecord copy(int from) {
    return find(instruments.add(find(from).definition(), clock.instant(), user.username()));
  }

  /**
   * Replaces the definition of a draft.
   *
   * @param revision that the caller has read; null only where nothing will change
   * @throws RuleViolation instrument.fixed (409) when it is ready, stale (412), guard.missing (428), or what is wrong with it
   */
  @Permitted(Permission.INSTRUMENT_CHANGE)
  @Transactional
  public InstrumentRecord change(int version, @Nullable Integer revision, @Nullable Instrument definition) {
    InstrumentRecord present = find(version);
    Instrument checked = InstrumentReader.checked(definition);
    if (instruments.json(checked).equals(instruments.json(present.definition()))) {
      return present;
    }
    if (!present.draft()) {
      throw new RuleViolation(InstrumentRule.INSTRUMENT_FIXED);
    }
    store(present, revision, checked, InstrumentRecord.DRAFT);
    return find(version);
  }

  /** From now on rounds may use it and its questions are fixed. A second call changes nothing. @throws RuleViolation as {@link #change} */
  @Permitted(Permission.INSTRUMENT_CHANGE)
  @Transactional
  public InstrumentRecord release(int version) {
    InstrumentRecord present = find(version);
    if (present.draft()) {
      store(present, present.revision(), InstrumentReader.checked(present.definition()), InstrumentRecord.READY);
    }
    return find(version);
  }

  /**
   * Gives a scale other bands from a day on. Closed periods keep theirs; open rounds that begin on the day or later score anew.
   *
   * @param from first day, after the last closed period that used the version
   * @throws RuleViolation band.closed (409) when a closed period would be touched, stale (412), guard.missing (428), or what is wrong with the bands
   */
  @Permitted(Permission.INSTRUMENT_CHANGE)
  @Transactional
  public InstrumentRecord restateBands(int version, @Nullable Integer revision, String scale, @Nullable LocalDate from, List<Scoring.Level> levels) {
    InstrumentRecord present = find(version);
    if (from == null) {
      throw RuleViolation.at("from", SharedRule.MISSING);
    }
    InstrumentReader.checkLevels(levels);
    LocalDate closed = instruments.lastClosedDay(version);
    if (closed != null && !from.isAfter(closed)) {
      throw RuleViolation.at("from", InstrumentRule.BANDS_CLOSED, closed);
    }
    List<Scoring> scales = present.definition().scales().stream().map(s -> s.code().equals(scale) ? restated(s, from, levels) : s).toList();
    store(present, revision, InstrumentReader.checked(new Instrument(present.definition().name(), present.definition().items(), scales)), present.state());
    restated.fire(new BandsRestated(version));
    return find(version);
  }

  private static Scoring restated(Scoring scale, LocalDate from, List<Scoring.Level> levels) {
    List<Scoring.Banding> bandings = new ArrayList<>();
    for (Scoring.Banding banding : scale.bandings()) {
      if (banding.validFrom() == null || banding.validFrom().isBefore(from)) {
        boolean ends = banding.validTo() == null || banding.validTo().isAfter(from);
        bandings.add(ends ? new Scoring.Banding(banding.validFrom(), from, banding.levels()) : banding);
      }
    }
    bandings.add(new Scoring.Banding(from, null, levels));
    return new Scoring(scale.code(), scale.method(), scale.label(), scale.parts(), bandings);
  }

  private void store(InstrumentRecord present, @Nullable Integer revision, Instrument definition, String state) {
    RevisionGuard.check(revision, present.revision());
    if (!instruments.change(present.version(), present.revision(), definition, state)) {
      throw new RuleViolation(SharedRule.STALE);
    }
  }

  private InstrumentRecord find(int version) {
    return instruments.find(version).orElseThrow(() -> new RuleViolation(InstrumentRule.INSTRUMENT_UNKNOWN));
  }
}
