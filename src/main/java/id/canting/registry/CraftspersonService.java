package id.canting.registry;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register of craftspeople behind Table 2. */
@ApplicationScoped
public class CraftspersonService {
  private static final Set<String> SORTABLE = Set.of("code", "name", "sentra", "business", "mainSkill", "updated");

  @Inject CurrentUser user;
  @Inject CraftspersonQueries queries;
  @Inject CraftspersonRepository craftspeople;
  @Inject BusinessRepository businesses;
  @Inject RegistryHistory history;
  @Inject PlaceQueries places;
  @Inject NikVault vault;
  @Inject Clock clock;

  /** A change's outcome. @param changed false when the details said nothing new */
  public record Changed(CraftspersonRecord craftsperson, boolean changed) {}

  /** Fields that the caller may sort by; a researcher not by persons. */
  @Permitted(Permission.CRAFTSPERSON_READ)
  public Set<String> sortable() {
    Set<String> fields = new HashSet<>(SORTABLE);
    if (!user.scope().personal()) {
      fields.remove("name");
    }
    return Set.copyOf(fields);
  }

  @Permitted(Permission.CRAFTSPERSON_READ)
  @Transactional
  public Page<CraftspersonRecord> list(CraftspersonFilter filter, PageRequest request) {
    return queries.page(filter, user.scope(), request);
  }

  /** @throws RuleViolation row.unknown (404) also where the row is outside the caller's scope */
  @Permitted(Permission.CRAFTSPERSON_READ)
  @Transactional
  public CraftspersonRecord get(String code) {
    return stored(code);
  }

  /** In the order of their codes, in portions. @param after code of the last one had, null to begin */
  @Permitted(Permission.CRAFTSPERSON_READ)
  @Transactional
  public List<CraftspersonRecord> export(CraftspersonFilter filter, @Nullable String after, int limit) {
    int number = after == null ? 0 : CraftspersonCode.of(after).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN)).number();
    return queries.after(number, limit, filter, user.scope());
  }

  /** Whole records of a page of the list, in its order; codes outside the caller's scope are left out. */
  @Permitted(Permission.CRAFTSPERSON_READ)
  @Transactional
  public List<CraftspersonRecord> records(List<String> codes) {
    return queries.records(codes, user.scope());
  }

  @Permitted(Permission.CRAFTSPERSON_HISTORY)
  @Transactional
  public List<Change> history(String code) {
    return history.of(entity(code));
  }

  /** @throws RuleViolation with every breach of the details */
  @Permitted(Permission.CRAFTSPERSON_REGISTER)
  @Transactional
  public CraftspersonRecord register(CraftspersonDetails details) {
    Craftsperson craftsperson = new Craftsperson(craftspeople.nextCode(), facts(details, null), clock.instant(), false);
    craftspeople.add(craftsperson);
    craftspeople.flush();
    businesses.stamp();
    return stored(craftsperson.code());
  }

  /**
   * Replaces what is told of a craftsperson; the same details again change nothing and need no revision.
   *
   * @throws RuleViolation stale (412), guard.missing (428), or what is wrong with the details
   */
  @Permitted(Permission.CRAFTSPERSON_CHANGE)
  @Transactional
  public Changed change(String code, @Nullable Integer revision, CraftspersonDetails details) {
    Craftsperson craftsperson = entity(code);
    CraftspersonFacts before = craftsperson.facts(vault);
    CraftspersonFacts after = facts(details, before);
    if (after.equals(before)) {
      return new Changed(stored(code), false);
    }
    RevisionGuard.check(revision, craftsperson.version());
    craftsperson.become(after, clock.instant());
    craftspeople.flush();
    businesses.stamp();
    return new Changed(stored(code), true);
  }

  private CraftspersonFacts facts(CraftspersonDetails said, @Nullable CraftspersonFacts present) {
    DataScope scope = user.scope();
    Long own = scope.associationId();
    FactReader reader = new FactReader(places, vault, LocalDate.now(clock));
    Violations wrong = new Violations();
    PersonFacts person = reader.person(said.person(), "person", present == null ? null : present.person(), wrong);
    Places.SentraPlace sentra = reader.sentra(said.sentra(), wrong);
    String village = wrong.text(said.village(), 13, "village");
    String subDistrict = reader.subDistrict(said.subDistrict(), village, sentra, wrong);
    Business business = null;
    if (said.business() != null && !said.business().isBlank()) {
      business = businesses.find(said.business().strip(), scope).orElse(null);
      wrong.unless(business != null, "business", RegistryRule.BUSINESS_NONE);
    }
    Long association = business != null ? business.associationId() : sentra == null ? null : sentra.associationId();
    if (own != null && sentra != null && business == null) {
      wrong.unless(own.equals(sentra.associationId()), "sentra", RegistryRule.SENTRA_FOREIGN);
    }
    String skill = wrong.text(said.mainSkill(), 40, "mainSkill");
    String note = wrong.text(said.note(), 2000, "note");
    wrong.throwIfAny();
    return new CraftspersonFacts(person, sentra == null ? null : (Long) sentra.id(), village, subDistrict, business == null ? null : business.id(),
        association == null ? own : association, skill, note);
  }

  private Craftsperson entity(String code) {
    return craftspeople.find(code, user.scope()).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }

  private CraftspersonRecord stored(String code) {
    return queries.record(code, user.scope()).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }
}
