package id.canting.supervision.checklist;

import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checklists, for who asks with them. Released versions never change, so what was read is kept. */
@ApplicationScoped
public class Checklists {
  @Inject ChecklistRepository checklists;

  private final Map<String, Checklist> read = new ConcurrentHashMap<>();

  /** @throws RuleViolation checklist.unknown (404) */
  public Checklist of(String code, int version) {
    Checklist kept = read.get(code + " " + version);
    if (kept == null) {
      kept = checklists.find(code, version).orElseThrow(() -> new RuleViolation(ChecklistRule.CHECKLIST_UNKNOWN)).definition();
      read.put(code + " " + version, kept);
    }
    return kept;
  }

  /** The version that new visits use. */
  public Optional<ChecklistRecord> latest(String code) {
    return checklists.latest(code);
  }

  /** Those offered for a purpose, the one to use by itself first. @param purpose code; every shipped purpose has one */
  public List<ChecklistRecord> offered(String purpose) {
    return checklists.latest().stream().filter(c -> c.definition().purposes().contains(purpose)).sorted(Comparator.comparingInt(c -> c.definition().position())).toList();
  }
}
