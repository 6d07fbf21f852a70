package id.canting.registry;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.Role;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register of businesses: list and read, register and change. A row outside the caller's scope is as unknown as one that never was. */
@ApplicationScoped
public class BusinessService {
  private static final Set<String> SORTABLE =
      Set.of("code", "name", "owner", "sentra", "subDistrict", "scale", "status", "batikType", "workers", "startYear", "updated");

  @Inject CurrentUser user;
  @Inject BusinessRepository businesses;
  @Inject BusinessQueries queries;
  @Inject BusinessSearchQueries search;
  @Inject RegistryHistory history;
  @Inject PlaceQueries places;
  @Inject NikVault vault;
  @Inject Clock clock;

  /** A change's outcome. @param changed false when the details said nothing new */
  public record Changed(BusinessRecord business, boolean changed) {}

  /** Fields that the caller may sort by; a researcher not by persons. */
  @Permitted(Permission.BUSINESS_READ)
  public Set<String> sortable() {
    Set<String> fields = new HashSet<>(SORTABLE);
    if (!user.scope().personal()) {
      fields.remove("owner");
    }
    return Set.copyOf(fields);
  }

  /**
   * A page of the list.
   *
   * @param request its sort is used unless {@code byRelevance} holds
   * @param byRelevance with a search text: best matches first
   * @throws RuleViolation value.unknown for a filter value that no business can have
   */
  @Permitted(Permission.BUSINESS_READ)
  @Transactional
  public Page<BusinessRow> list(BusinessFilter filter, PageRequest request, boolean byRelevance) {
    DataScope scope = user.scope();
    if (!filter.searching()) {
      return queries.page(filter, scope, request);
    }
    List<Long> found = search.find(Objects.requireNonNull(filter.query()), filter, scope);
    if (!byRelevance) {
      return queries.pageOf(found, scope, request);
    }
    int from = Math.min(found.size(), request.offset());
    int to = Math.min(found.size(), from + request.size());
    return new Page<>(found.size(), request.page(), request.size(), queries.rows(found.subList(from, to), scope));
  }

  /** @throws RuleViolation business.unknown (404) also where the business is outside the caller's scope */
  @Permitted(Permission.BUSINESS_READ)
  @Transactional
  public BusinessRecord get(String code) {
    return queries.record(code, user.scope()).orElseThrow(() -> new RuleViolation(RegistryRule.BUSINESS_UNKNOWN));
  }

  /** Whole records of the filter in the order of their codes, in portions: for exports. @param after code of the last one had, null to begin */
  @Permitted(Permission.BUSINESS_READ)
  @Transactional
  public List<BusinessRecord> export(BusinessFilter filter, @Nullable String after, int limit) {
    int number = after == null ? 0 : BusinessCode.of(after).orElseThrow(() -> new RuleViolation(RegistryRule.BUSINESS_UNKNOWN)).number();
    if (!filter.searching()) {
      return queries.recordsAfter(number, limit, filter, user.scope());
    }
    return queries.recordsAfter(number, limit, filter, user.scope(), search.find(Objects.requireNonNull(filter.query()), filter, user.scope()));
  }

  /** Whole records of a page of the list, in its order, without certifications and scale history; codes outside the caller's scope are left out. */
  @Permitted(Permission.BUSINESS_READ)
  @Transactional
  public List<BusinessRecord> records(List<String> codes) {
    return queries.records(codes, user.scope());
  }

  /** Who changed which field from what to what and when; newest first. */
  @Permitted(Permission.BUSINESS_HISTORY)
  @Transactional
  public List<Change> history(String code) {
    return history.of(entity(code));
  }

  /** Fields, as REST names them, that the caller may change; empty means every field. */
  @Permitted(Permission.BUSINESS_CHANGE)
  public Set<String> openFields() {
    return ChangePolicy.everything(user) ? Set.of() : ChangePolicy.open(user);
  }

  /**
   * Registers a business: active when an officer does, proposed when a leader does, then within the leader's association.
   *
   * @throws RuleViolation with every breach of the details; nib.known (409)
   */
  @Permitted(Permission.BUSINESS_REGISTER)
  @Transactional
  public BusinessRecord register(BusinessDetails details) {
    FactReader.Speaker speaker = speaker();
    BusinessFacts facts = reader().newBusiness(details, speaker);
    if (speaker.ownAssociation() != null && facts.status() != BusinessStatus.PROPOSED) {
      throw RuleViolation.at("status", RegistryRule.FIELD_FORBIDDEN);
    }
    if (speaker.ownAssociation() != null && !speaker.ownAssociation().equals(facts.associationId())) {
      throw RuleViolation.at("association", RegistryRule.FIELD_FORBIDDEN);
    }
    unknownNib(facts, null);
    Business business = new Business(businesses.nextCode(), facts, today(), clock.instant(), false);
    businesses.add(business, facts);
    businesses.stamp();
    return stored(business.code());
  }

  /**
   * Replaces what is told of a business. The same details again change nothing and need no revision.
   *
   * @param revision the revision that the caller has read; null only where nothing will change
   * @throws RuleViolation stale (412), guard.missing (428), field.forbidden (403), or what is wrong with the details
   */
  @Permitted(Permission.BUSINESS_CHANGE)
  @Transactional
  public Changed change(String code, @Nullable Integer revision, BusinessDetails details) {
    Business business = entity(code);
    BusinessFacts before = business.facts(businesses.certifications(business), vault);
    BusinessFacts after = reader().changed(details, before, speaker());
    if (after.equals(before)) {
      return new Changed(stored(code), false);
    }
    RevisionGuard.check(revision, business.version());
    ChangePolicy.check(user, before.differences(after));
    if (!Objects.equals(before.nib(), after.nib())) {
      unknownNib(after, business.id());
    }
    business.become(after, today(), clock.instant());
    businesses.follow(business, before, after);
    businesses.stamp();
    return new Changed(stored(code), true);
  }

  private Business entity(String code) {
    return businesses.find(code, user.scope()).orElseThrow(() -> new RuleViolation(RegistryRule.BUSINESS_UNKNOWN));
  }

  private BusinessRecord stored(String code) {
    return queries.record(code, user.scope()).orElseThrow();
  }

  private void unknownNib(BusinessFacts facts, @Nullable Long exceptId) {
    if (facts.nib() != null && businesses.nibTaken(facts.nib(), exceptId)) {
      throw RuleViolation.at("nib", RegistryRule.NIB_KNOWN);
    }
  }

  private FactReader.Speaker speaker() {
    boolean officer = user.roles().contains(Role.DISTRICT_OFFICER);
    return new FactReader.Speaker(officer ? BusinessStatus.ACTIVE : BusinessStatus.PROPOSED, officer ? null : user.scope().associationId());
  }

  private FactReader reader() {
    return new FactReader(places, vault, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
