package id.canting.supervision.checklist;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.supervision.VisitPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checklists: read by who reads visits, released by officers. */
@ApplicationScoped
public class ChecklistService {
  private static final Set<String> PURPOSES = Arrays.stream(VisitPurpose.values()).map(VisitPurpose::code).collect(Collectors.toSet());

  @Inject ChecklistRepository checklists;
  @Inject Checklists known;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The latest version of each. */
  @Permitted(Permission.CHECKLIST_READ)
  @Transactional
  public List<ChecklistRecord> list() {
    return checklists.latest();
  }

  /** @param version null: the latest @throws RuleViolation checklist.unknown (404) */
  @Permitted(Permission.CHECKLIST_READ)
  @Transactional
  public ChecklistRecord get(String code, @Nullable Integer version) {
    return (version == null ? checklists.latest(code) : checklists.find(code, version)).orElseThrow(() -> new RuleViolation(ChecklistRule.CHECKLIST_UNKNOWN));
  }

  /** The one to use by itself for a purpose. @param purpose code @throws RuleViolation checklist.unknown (404) */
  @Permitted(Permission.CHECKLIST_READ)
  @Transactional
  public ChecklistRecord usual(String purpose) {
    return known.usual(purpose).flatMap(c -> checklists.find(c.code(), c.version())).orElseThrow(() -> new RuleViolation(ChecklistRule.CHECKLIST_UNKNOWN));
  }

  /** The latest first. */
  @Permitted(Permission.CHECKLIST_READ)
  @Transactional
  public List<Integer> versions(String code) {
    return checklists.versions(code);
  }

  /**
   * Releases the next version, which visits begun from now on use; others keep theirs. The same as the latest changes nothing.
   *
   * @param code of a checklist, or of a new one
   * @param basis version that it was made from, 0 for a new one; null: not said
   * @throws RuleViolation checklist.version (409) when that is not the latest any more, value.unknown at code, or what is wrong with it (422)
   */
  @Permitted(Permission.CHECKLIST_CHANGE)
  @Transactional
  public ChecklistRecord release(String code, @Nullable Integer basis, @Nullable Checklist said) {
    if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
      throw RuleViolation.unknownValue("code", code.length() > 40 ? code.substring(0, 40) : code);
    }
    Checklist checked = ChecklistReader.checked(said, PURPOSES);
    ChecklistRecord latest = checklists.latest(code).orElse(null);
    int present = latest == null ? 0 : latest.version();
    if (latest != null && ChecklistRepository.json(latest.definition()).equals(ChecklistRepository.json(checked))) {
      return latest;
    }
    if (basis != null && basis != present) {
      throw new RuleViolation(ChecklistRule.CHECKLIST_VERSION, present);
    }
    checklists.add(code, present + 1, checked, clock.instant(), user.username());
    return checklists.find(code, present + 1).orElseThrow();
  }
}
