package id.canting.registry;

import id.canting.audit.Change;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentra: everyone reads them, officers edit them. Figures are counted over the caller's scope. */
@ApplicationScoped
public class SentraService {
  @Inject CurrentUser user;
  @Inject SentraQueries queries;
  @Inject SentraRepository sentras;
  @Inject PlaceQueries places;
  @Inject BusinessRepository register;
  @Inject RegistryHistory history;
  @Inject Clock clock;

  /** In the order of the study's Table 2. */
  @Permitted(Permission.SENTRA_READ)
  @Transactional
  public List<SentraRecord> list() {
    return queries.all(user.scope(), null);
  }

  /** @throws RuleViolation row.unknown (404) */
  @Permitted(Permission.SENTRA_READ)
  @Transactional
  public SentraRecord get(String code) {
    return stored(code);
  }

  @Permitted(Permission.SENTRA_CHANGE)
  @Transactional
  public List<Change> history(String code) {
    return history.of(entity(code));
  }

  /**
   * Replaces what is told of a sentra.
   *
   * @param revision the revision that the caller has read; null only where nothing will change
   * @throws RuleViolation stale (412), guard.missing (428), village.taken (409), or what is wrong with the details
   */
  @Permitted(Permission.SENTRA_CHANGE)
  @Transactional
  public SentraRecord change(String code, @Nullable Integer revision, SentraDetails details) {
    Sentra sentra = entity(code);
    Violations wrong = new Violations();
    String name = wrong.required(details.name(), 80, "name");
    String product = wrong.required(details.product(), 60, "product");
    String subDistrict = subDistrict(details.subDistrict(), "subDistrict", wrong);
    Set<String> villages = villages(details.villages(), sentra, wrong);
    Long association = association(details.association(), wrong);
    List<SentraRepository.NewAlias> aliases = aliases(details.aliases(), wrong);
    List<SentraRecord.Declared> declared = declared(details.declared(), wrong);
    wrong.throwIfAny();
    SentraRecord before = stored(code);
    boolean same = name.equals(before.name()) && product.equals(before.product()) && subDistrict.equals(before.subDistrictCode())
        && villages.equals(Set.copyOf(before.villages())) && Objects.equals(association, sentra.associationId())
        && Set.copyOf(aliases).equals(before.aliases().stream().map(a -> new SentraRepository.NewAlias(a.name(), a.subDistrictCode())).collect(Collectors.toSet()))
        && Set.copyOf(declared).equals(Set.copyOf(before.declared()));
    if (same) {
      return before;
    }
    RevisionGuard.check(revision, sentra.version());
    sentra.become(name, product, subDistrict, villages, association);
    sentras.replaceAliases(sentra, aliases);
    sentras.replaceDeclared(sentra, declared);
    sentras.touch(sentra);
    register.stamp();
    return stored(code);
  }

  private Sentra entity(String code) {
    return sentras.find(code).orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }

  private SentraRecord stored(String code) {
    return queries.all(user.scope(), code).stream().findFirst().orElseThrow(() -> new RuleViolation(SharedRule.ROW_UNKNOWN));
  }

  private String subDistrict(@Nullable String said, String field, Violations wrong) {
    String code = said == null || said.isBlank() ? null : places.subDistrict(said.strip()).orElse(null);
    wrong.unless(code != null, field, RegistryRule.SUB_DISTRICT_UNKNOWN);
    return code == null ? "" : code;
  }

  private Set<String> villages(@Nullable List<String> said, Sentra sentra, Violations wrong) {
    Set<String> villages = said == null ? Set.of() : said.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    wrong.unless(!villages.isEmpty(), "villages", SharedRule.MISSING);
    for (String village : villages) {
      wrong.unless(places.subDistrictOfVillage(village).isPresent(), "villages", RegistryRule.VILLAGE_UNKNOWN);
    }
    wrong.unless(sentras.takenVillages(villages, sentra).isEmpty(), "villages", RegistryRule.VILLAGE_TAKEN);
    return villages;
  }

  private @Nullable Long association(@Nullable String said, Violations wrong) {
    if (said == null || said.isBlank()) {
      return null;
    }
    Long id = places.association(said.strip()).orElse(null);
    wrong.unless(id != null, "association", RegistryRule.ASSOCIATION_UNKNOWN);
    return id;
  }

  private List<SentraRepository.NewAlias> aliases(@Nullable List<SentraDetails.Alias> said, Violations wrong) {
    List<SentraRepository.NewAlias> aliases = new ArrayList<>();
    for (int i = 0; said != null && i < said.size(); i++) {
      String at = "aliases[" + i + "].";
      SentraDetails.Alias one = Objects.requireNonNullElse(said.get(i), new SentraDetails.Alias(null, null));
      String name = wrong.required(one.name(), 80, at + "name");
      SentraRepository.NewAlias alias = new SentraRepository.NewAlias(name, subDistrict(one.subDistrict(), at + "subDistrict", wrong));
      wrong.unless(!aliases.contains(alias), at + "name", SharedRule.UNIQUE);
      aliases.add(alias);
    }
    return aliases;
  }

  private List<SentraRecord.Declared> declared(@Nullable List<SentraDetails.Declared> said, Violations wrong) {
    List<SentraRecord.Declared> declared = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    for (int i = 0; said != null && i < said.size(); i++) {
      String at = "declared[" + i + "].";
      SentraDetails.Declared one = Objects.requireNonNullElse(said.get(i), new SentraDetails.Declared(null, null, null));
      Integer year = wrong.range(one.year(), 1945, LocalDate.now(clock).getYear() + 1, at + "year");
      Integer people = wrong.range(one.craftspeople(), 0, 1_000_000, at + "craftspeople");
      wrong.unless(year != null, at + "year", SharedRule.MISSING);
      wrong.unless(people != null, at + "craftspeople", SharedRule.MISSING);
      wrong.unless(year == null || years.add(year), at + "year", SharedRule.UNIQUE);
      if (year != null && people != null) {
        declared.add(new SentraRecord.Declared(year, people, wrong.text(one.source(), 200, at + "source")));
      }
    }
    return declared;
  }
}
