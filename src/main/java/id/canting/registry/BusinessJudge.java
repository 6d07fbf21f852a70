package id.canting.registry;

import id.canting.exchange.Action;
import id.canting.exchange.RowVerdict;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.Codes;
import id.canting.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges rows of businesses against the register and the rows before them, a batch at a time. */
final class BusinessJudge {
  private final RegisterLookup register;
  private final PlaceBook places;
  private final FactReader reader;
  private final FactReader.Speaker speaker;
  private final LocalDate today;
  private final @Nullable RowCompanion companion;
  private final boolean responses;
  private final LookAlikes owners = new LookAlikes();
  private final Map<String, int[]> codes = new HashMap<>();
  private final Map<String, Integer> nibs = new HashMap<>();
  private final Map<String, BusinessFacts> created = new HashMap<>();

  /** @param companion reads what rows say beside their business; with one, what describes a business may be missing */
  BusinessJudge(RegisterLookup register, PlaceBook places, NikVault vault, FactReader.Speaker speaker, LocalDate today, @Nullable RowCompanion companion) {
    this.register = register;
    this.places = places;
    this.reader = new FactReader(places, vault, today);
    this.speaker = speaker;
    this.today = today;
    this.companion = companion;
    this.responses = companion != null;
  }

  /** @param describes the row says something about the business itself, not only answers of a survey */
  private record Read(TableRow row, BusinessLine line, Findings findings, @Nullable Object said, boolean describes) {}

  List<RowVerdict> judge(List<TableRow> rows) {
    List<Read> read = new ArrayList<>(rows.size());
    Set<String> wantedCodes = new HashSet<>();
    Set<String> wantedNibs = new HashSet<>();
    Set<String> phones = new HashSet<>();
    Set<String> niks = new HashSet<>();
    Set<String> villages = new HashSet<>();
    for (TableRow row : rows) {
      Findings findings = new Findings();
      BusinessLine line = BusinessLine.read(row, places, today, responses, findings);
      Object said = companion == null ? null : companion.read(row, line.described(), findings);
      boolean describes = !responses || BusinessColumns.DESCRIBING_FIELDS.stream().anyMatch(f -> !BusinessColumns.SHARED.contains(f) && !row.cell(f).isBlank());
      read.add(new Read(row, line, findings, said, describes));
      add(wantedCodes, line.code() == null ? null : line.code().text());
      add(wantedNibs, line.nib());
      add(phones, line.phone());
      add(niks, line.nik());
      add(villages, line.place().village());
    }
    Map<String, RegisterLookup.Known> byCode = register.byCode(wantedCodes);
    Map<String, RegisterLookup.Known> byNib = register.byNib(wantedNibs);
    if (companion != null) {
      companion.expect(Stream.concat(byCode.values().stream(), byNib.values().stream()).map(RegisterLookup.Known::id).collect(Collectors.toSet()));
    }
    register.ownersIn(owners.unasked(villages)).forEach(owners::know);
    register.ownersWith(phones, niks).forEach(owners::know);
    return read.stream().map(r -> judge(r, byCode, byNib)).toList();
  }

  private static void add(Set<String> set, @Nullable String value) {
    if (value != null) {
      set.add(value);
    }
  }

  private RowVerdict judge(Read read, Map<String, RegisterLookup.Known> byCode, Map<String, RegisterLookup.Known> byNib) {
    Findings findings = read.findings;
    BusinessLine line = read.line;
    String code = line.code() == null ? null : line.code().text();
    if (read.row.hidden()) {
      findings.waits(null, "row.hidden", null, null);
    }
    if (responses && code == null && line.nib() == null && read.row.cell("business_name").isBlank() && !findings.refusedAt("business_id")) {
      findings.refused("business_id", "value.missing", null);
    }
    if (read.row.shifted()) {
      findings.refused(null, "row.shifted", null);
    }
    RegisterLookup.Known known = code == null ? line.nib() == null ? null : byNib.get(line.nib()) : byCode.get(code);
    if (code != null && known != null && !known.inScope()) {
      findings.refused("business_id", "code.known", code);
      known = null;
    }
    BusinessFacts earlier = known != null || code == null || !responses ? null : created.get(code);
    boolean repeats = repeats(read, code);
    boolean taken = nibTaken(read, code, known, byNib);
    if (known != null && !known.inScope()) {
      known = null;
    }
    BusinessFacts facts = facts(read, known == null ? earlier : known.facts(), code);
    Action action = Action.NONE;
    if (facts != null && known != null) {
      action = read.describes ? compare(known, facts, line.place(), findings) : Action.NONE;
    } else if (facts != null && earlier != null) {
      repeats = !earlier.differences(facts).isEmpty();
      if (repeats) {
        findings.add(Verdict.DUPLICATE, "business_id", "row.repeated", code, null, Integer.toString(Objects.requireNonNull(codes.get(code))[0]));
      }
    } else if (facts != null) {
      action = Action.CREATE;
      alike(read, code);
    }
    opinions(line, read.describes ? facts : null, findings);
    Action beside = beside(read, facts, known, code);
    Verdict verdict = findings.verdict();
    boolean stored = facts != null && !repeats && !taken && verdict != Verdict.REJECT;
    BusinessEntry entry = stored ? new BusinessEntry(Objects.requireNonNull(facts), line.code(), known, read.said) : null;
    if (stored && verdict.stores() && action == Action.CREATE && code != null) {
      created.put(code, Objects.requireNonNull(facts));
    }
    Action shown = verdict == Verdict.REJECT || taken ? Action.NONE : repeats ? Action.UPDATE : action == Action.NONE ? beside : action;
    String label = line.name() != null ? line.name() : known == null ? "" : known.facts().name();
    return new RowVerdict(read.row, verdict, shown, findings.all(), label, known != null ? known.code() : code, entry);
  }

  private boolean repeats(Read read, @Nullable String code) {
    if (code == null || read.findings.verdict() == Verdict.REJECT) {
      return false;
    }
    int[] before = codes.putIfAbsent(code, new int[] {read.row.number()});
    if (before == null || responses) {
      return false;
    }
    read.findings.add(Verdict.DUPLICATE, "business_id", "row.repeated", code, null, Integer.toString(before[0]));
    return true;
  }

  private boolean nibTaken(Read read, @Nullable String code, RegisterLookup.@Nullable Known known, Map<String, RegisterLookup.Known> byNib) {
    String nib = read.line.nib();
    if (nib == null) {
      return false;
    }
    RegisterLookup.Known holder = byNib.get(nib);
    if (holder != null && (known == null || !holder.code().equals(known.code()) || !holder.inScope())) {
      read.findings.add(Verdict.DUPLICATE, "nib", "nib.known", nib, holder.inScope() ? holder.code() : null);
      return true;
    }
    if (responses && holder != null) {
      return false;
    }
    Integer row = nibs.putIfAbsent(nib, read.row.number());
    int[] sameCode = code == null ? null : codes.get(code);
    if (row != null && (sameCode == null || sameCode[0] != row)) {
      read.findings.add(Verdict.DUPLICATE, "nib", "nib.repeated", nib, null, Integer.toString(row));
      return true;
    }
    return false;
  }

  private @Nullable BusinessFacts facts(Read read, @Nullable BusinessFacts present, @Nullable String code) {
    Findings findings = read.findings;
    BusinessLine line = read.line;
    if (present == null) {
      if (!read.describes) {
        if (code != null) {
          findings.refused("business_id", "business.unknown", code);
        }
        return null;
      }
      if (line.name() == null && !findings.refusedAt("business_name")) {
        findings.refused("business_name", "value.missing", null);
      }
      if (line.ownerName() == null && !findings.refusedAt("owner_name")) {
        findings.refused("owner_name", "value.missing", null);
      }
    }
    if (findings.verdict() == Verdict.REJECT) {
      return null;
    }
    if (!read.describes) {
      return present;
    }
    boolean officer = speaker.ownAssociation() == null;
    try {
      BusinessDetails details = line.over(present, places);
      BusinessFacts facts = present == null ? reader.newBusiness(officer ? details : unstated(details), speaker) : reader.changed(details, present, speaker);
      if (present != null && facts.status() != present.status() && !present.status().next().contains(facts.status())) {
        findings.refused("status", "status.step", facts.status().code(), present.status().code());
        return null;
      }
      return facts;
    } catch (RuleViolation broken) {
      broken.violations().forEach(v -> findings.broken(BusinessFields.header(String.valueOf(v.field())), v.rule(), v.args()));
      return null;
    }
  }

  /** A leader's new business is proposed, whatever the file says. */
  private static BusinessDetails unstated(BusinessDetails d) {
    return new BusinessDetails(d.name(), d.owner(), d.nib(), d.scale(), d.sentra(), d.village(), d.subDistrict(), null, null, d.workers(), d.batikType(), d.startYear(), d.annualSales(), d.capital(),
        d.rawMaterialSource(), d.dye(), d.marketReach(), d.products(), d.capacityPiecesMonth(), d.kbliCode(), d.kbliEdition(), d.lat(), d.lng(), d.note(), d.certifications());
  }

  private Action compare(RegisterLookup.Known known, BusinessFacts facts, PlaceReading place, Findings findings) {
    Set<String> different = known.facts().differences(facts);
    for (String field : different) {
      findings.add(Verdict.DUPLICATE, BusinessFields.header(field), "business.differs", text(known.facts(), field), text(facts, field));
    }
    String stored = facts.subDistrictCode();
    if (place.subDistrict() != null && stored != null && !stored.equals(place.subDistrict())) {
      findings.waits("kecamatan", "place.elsewhere", places.areaName(place.subDistrict()), places.areaName(stored));
    }
    return different.isEmpty() ? Action.NONE : Action.UPDATE;
  }

  private @Nullable String text(BusinessFacts facts, String field) {
    Long sentra = facts.sentraId();
    return field.equals("sentra") && sentra != null ? places.centre(sentra).map(PlaceBook.Centre::code).orElse(null) : BusinessFields.text(facts, field);
  }

  private void alike(Read read, @Nullable String code) {
    BusinessLine line = read.line;
    String name = Objects.requireNonNull(line.ownerName());
    String nikKey = line.nik() == null ? null : register.nikKey(line.nik());
    LookAlikes.Met met = owners.like(name, line.phone(), nikKey, line.place().village(), line.sex(), code);
    if (met != null && met.row() == null) {
      read.findings.waits("owner_name", "owner.alike", name, met.code(), met.name(), met.code());
    } else if (met != null) {
      read.findings.waits("owner_name", "owner.alike-row", name, null, met.name(), Integer.toString(met.row()));
    }
    owners.meet(name, read.row.number(), line.phone(), nikKey, line.place().village(), line.sex());
  }

  private static void opinions(BusinessLine line, @Nullable BusinessFacts facts, Findings findings) {
    Integer workers = facts == null ? line.workers() : facts.workers();
    Scale scale = facts == null ? line.scale() : facts.scale();
    Scale counted = Scale.byWorkers(workers);
    if (scale != null && counted != null && scale != counted && (line.scale() != null || line.workers() != null)) {
      findings.add(Verdict.WARN, "scale", "scale.workers", Codes.of(scale), Codes.of(counted), Integer.toString(workers));
    }
  }

  private Action beside(Read read, @Nullable BusinessFacts facts, RegisterLookup.@Nullable Known known, @Nullable String code) {
    if (companion == null || read.said == null) {
      return Action.NONE;
    }
    RowCompanion.Member member = facts == null ? null : new RowCompanion.Member(known == null ? 0 : known.id(), known == null ? code : known.code(), facts.described());
    return companion.judge(read.row, read.said, member, read.findings);
  }
}
