package id.canting.supervision.checklist;

import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checklists, for who asks with them. Released versions never change, so what was read is kept. */
@ApplicationScoped
public class Checklists {
  @Inject ChecklistRepository checklists;

  /** A released version. */
  public record Version(String code, int version) {}

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
  public Optional<Version> latest(String code) {
    return checklists.latestVersion(code).map(version -> new Version(code, version));
  }

  /** The one to use by itself for a purpose. @param purpose code; every shipped purpose has one */
  public Optional<Version> usual(String purpose) {
    return checklists.latestVersions().stream().filter(c -> of(c.code(), c.version()).purposes().contains(purpose)).min(Comparator.comparingInt(c -> of(c.code(), c.version()).position()));
  }
}
