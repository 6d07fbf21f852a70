package id.canting.survey.instrument;

import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The instruments, for the capability that asks with them. What was read is kept as long as its row does not change. */
@ApplicationScoped
public class Instruments {
  @Inject InstrumentRepository instruments;

  private final Map<Integer, InstrumentRecord> read = new ConcurrentHashMap<>();

  /** @throws RuleViolation instrument.unknown (404) */
  public Instrument of(int version) {
    return record(version).definition();
  }

  /** Whether rounds may use it. @throws RuleViolation instrument.unknown (404) */
  public boolean isReady(int version) {
    return !record(version).draft();
  }

  /** The version that rounds use where nobody says another: the latest that is ready. @throws RuleViolation instrument.unknown (404) */
  public int inForce() {
    return instruments.inForce().orElseThrow(() -> new RuleViolation(InstrumentRule.INSTRUMENT_UNKNOWN));
  }

  /** The versions that rounds use or may use, the latest last. */
  public List<Instrument> ready() {
    return instruments.ready().stream().map(this::of).toList();
  }

  private InstrumentRecord record(int version) {
    int revision = instruments.revision(version).orElseThrow(() -> new RuleViolation(InstrumentRule.INSTRUMENT_UNKNOWN));
    InstrumentRecord kept = read.get(version);
    if (kept == null || kept.revision() != revision) {
      kept = instruments.find(version).orElseThrow();
      if (kept.revision() == revision) {
        read.put(version, kept);
      }
    }
    return kept;
  }
}
