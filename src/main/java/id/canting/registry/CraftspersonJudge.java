package id.canting.registry;

import id.canting.exchange.Action;
import id.canting.exchange.RowVerdict;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges rows of craftspeople. */
final class CraftspersonJudge {
  private final RegisterLookup register;
  private final PlaceBook places;
  private final FactReader reader;
  private final @Nullable Long ownAssociation;
  private final LocalDate today;
  private final LookAlikes persons = new LookAlikes();
  private final Map<String, int[]> codes = new HashMap<>();

  /** @param known key of the craftsperson that changes, null for a new one */
  record Entry(CraftspersonFacts facts, @Nullable CraftspersonCode code, @Nullable Long known) {}

  CraftspersonJudge(RegisterLookup register, PlaceBook places, NikVault vault, @Nullable Long ownAssociation, LocalDate today) {
    this.register = register;
    this.places = places;
    this.reader = new FactReader(places, vault, today);
    this.ownAssociation = ownAssociation;
    this.today = today;
  }

  private record Read(TableRow row, CraftspersonLine line, Findings findings) {}

  List<RowVerdict> judge(List<TableRow> rows) {
    List<Read> read = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    Set<String> works = new HashSet<>();
    Set<String> villages = new HashSet<>();
    Set<String> phones = new HashSet<>();
    Set<String> niks = new HashSet<>();
    for (TableRow row : rows) {
      Findings findings = new Findings();
      CraftspersonLine line = CraftspersonLine.read(row, places, today, findings);
      read.add(new Read(row, line, findings));
      add(wanted, line.code() == null ? null : line.code().text());
      add(works, line.business() == null ? null : line.business().text());
      add(villages, line.place().village());
      add(phones, line.person().phone());
      add(niks, line.person().nik());
    }
    Map<String, RegisterLookup.KnownCraftsperson> known = register.craftspeople(wanted);
    Map<String, @Nullable Long[]> businesses = register.businesses(works);
    register.craftspeopleIn(persons.unasked(villages)).forEach(persons::know);
    register.craftspeopleWith(phones, niks).forEach(persons::know);
    return read.stream().map(r -> judge(r, known, businesses)).toList();
  }

  private static void add(Set<String> set, @Nullable String value) {
    if (value != null) {
      set.add(value);
    }
  }

  private RowVerdict judge(Read read, Map<String, RegisterLookup.KnownCraftsperson> byCode, Map<String, @Nullable Long[]> businesses) {
    Findings findings = read.findings;
    CraftspersonLine line = read.line;
    if (read.row.hidden()) {
      findings.waits(null, "row.hidden", null, null);
    }
    if (read.row.shifted()) {
      findings.refused(null, "row.shifted", null);
    }
    String code = line.code() == null ? null : line.code().text();
    RegisterLookup.KnownCraftsperson known = code == null ? null : byCode.get(code);
    CraftspersonFacts present = known == null ? null : known.facts();
    if (present != null && ownAssociation != null && !ownAssociation.equals(present.associationId())) {
      findings.refused("craftsman_id", "code.known", code);
    }
    int[] before = code == null ? null : codes.putIfAbsent(code, new int[] {read.row.number()});
    if (before != null) {
      findings.add(Verdict.DUPLICATE, "craftsman_id", "row.repeated", code, null, Integer.toString(before[0]));
    }
    CraftspersonFacts facts = facts(read, present, businesses);
    Action action = Action.NONE;
    if (facts != null && present != null && !facts.equals(present)) {
      action = Action.UPDATE;
      present.differences(facts, places).forEach(d -> findings.add(Verdict.DUPLICATE, d.field(), "craftsperson.differs", d.was(), d.is()));
    } else if (facts != null && present == null) {
      action = Action.CREATE;
      alike(read, facts);
    }
    Verdict verdict = findings.verdict();
    boolean stored = facts != null && before == null && verdict != Verdict.REJECT;
    String label = line.person().name() == null ? present == null ? "" : present.person().name() : line.person().name();
    return new RowVerdict(read.row, verdict, verdict == Verdict.REJECT ? Action.NONE : before != null ? Action.UPDATE : action, findings.all(), label, code,
        stored ? new Entry(Objects.requireNonNull(facts), line.code(), known == null ? null : known.id()) : null);
  }

  private @Nullable CraftspersonFacts facts(Read read, @Nullable CraftspersonFacts present, Map<String, @Nullable Long[]> businesses) {
    Findings findings = read.findings;
    CraftspersonLine line = read.line;
    if (present == null && line.person().name() == null && !findings.refusedAt("name")) {
      findings.refused("name", "value.missing", null);
    }
    Long[] works = line.business() == null ? null : businesses.get(line.business().text());
    if (line.business() != null && works == null) {
      findings.refused("business_id", "business.unknown", line.business().text());
    }
    if (findings.verdict() == Verdict.REJECT) {
      return null;
    }
    PersonFacts known = present == null ? null : present.person();
    BusinessDetails.Owner said = line.person();
    BusinessDetails.Owner whole = known == null ? said : new BusinessDetails.Owner(or(said.name(), known.name()), or(said.sex(), known.sex() == null ? null : known.sex().code()),
        or(said.nik(), known.nik()), or(said.birthDate(), known.birthDate()), or(said.phone(), known.phone()), or(said.email(), known.email()), or(said.address(), known.address()));
    Violations wrong = new Violations();
    PersonFacts person = reader.person(whole, "person", known, wrong);
    PlaceReading place = line.place();
    boolean placed = place.sentra() != null || place.village() != null;
    Long sentra = placed ? place.sentra() == null ? null : (Long) place.sentra().id() : present == null ? null : present.sentraId();
    String village = placed ? place.village() : present == null ? null : present.villageCode();
    String subDistrict = placed || present == null ? place.subDistrict() : or(present.subDistrictCode(), place.subDistrict());
    Long association = works != null ? works[1] : place.sentra() == null ? present == null ? null : present.associationId() : place.sentra().associationId();
    if (ownAssociation != null && works == null && place.sentra() != null && !ownAssociation.equals(place.sentra().associationId())) {
      wrong.add("sentra_code", RegistryRule.SENTRA_FOREIGN);
    }
    try {
      wrong.throwIfAny();
    } catch (RuleViolation broken) {
      broken.violations().forEach(v -> findings.broken(BusinessFields.header(String.valueOf(v.field())), v.rule(), v.args()));
      return null;
    }
    return new CraftspersonFacts(person, sentra, village, subDistrict, works != null ? works[0] : present == null ? null : present.businessId(), association == null ? ownAssociation : association,
        or(line.mainSkill(), present == null ? null : present.mainSkill()), or(line.note(), present == null ? null : present.note()));
  }

  private void alike(Read read, CraftspersonFacts facts) {
    PersonFacts person = facts.person();
    String nikKey = person.nik() == null ? null : register.nikKey(person.nik());
    LookAlikes.Met met = persons.like(person.name(), person.phone(), nikKey, facts.villageCode(), person.sex(), null);
    if (met != null && met.row() == null) {
      read.findings.waits("name", "owner.alike", person.name(), met.code(), met.name(), met.code());
    } else if (met != null) {
      read.findings.waits("name", "owner.alike-row", person.name(), null, met.name(), Integer.toString(met.row()));
    }
    persons.meet(person.name(), read.row.number(), person.phone(), nikKey, facts.villageCode(), person.sex());
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T present) {
    return said == null ? present : said;
  }
}
