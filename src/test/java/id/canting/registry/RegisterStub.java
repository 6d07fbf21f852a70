package id.canting.registry;

import id.canting.exchange.sheet.TableReader;
import id.canting.exchange.sheet.TableRow;
import id.canting.survey.SurveyStub;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A register in memory with the places of the reference migration and, if wanted, the first business and the first craftsperson of the study. */
final class RegisterStub implements RegisterLookup {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final NikVault VAULT = new NikVault(Base64.getEncoder().encodeToString("one key of thirty-two characters".getBytes(StandardCharsets.US_ASCII)));
  static final Path STUDY = Path.of("src/test/resources/study/respondents.csv");
  static final Path CRAFTSPEOPLE = Path.of("src/test/resources/study/craftsmen.csv");
  static final PlaceBook PLACES = places();

  private final List<Known> known = new ArrayList<>();
  private final Map<String, KnownCraftsperson> craftspeople = new HashMap<>();
  private final Map<String, Long[]> works = new HashMap<>();

  static RegisterStub withTheFirstOfTheStudy() {
    List<TableRow> rows = new ArrayList<>();
    TableReader.read(STUDY, BusinessColumns.businesses(), rows::add, n -> { });
    BusinessEntry first = (BusinessEntry) judge(new RegisterStub(), false, false).judge(rows.subList(0, 1)).get(0).content();
    RegisterStub stub = new RegisterStub();
    stub.known.add(new Known(1, "TBN-0001", first.facts(), true));
    stub.works.put("TBN-0001", new Long[] {1L, 2L});
    stub.works.put("TBN-0052", new Long[] {52L, 1L});
    TableReader.read(CRAFTSPEOPLE, CraftspersonLine.COLUMNS, rows::add, n -> { });
    CraftspersonJudge.Entry person = (CraftspersonJudge.Entry) craftsJudge(stub, false).judge(rows.subList(84, 85)).get(0).content();
    stub.craftspeople.put("P0001", new KnownCraftsperson(1, person.facts()));
    return stub;
  }

  static BusinessJudge judge(RegisterLookup register, boolean responses, boolean leader) {
    FactReader.Speaker speaker = leader ? new FactReader.Speaker(BusinessStatus.PROPOSED, 1L) : new FactReader.Speaker(BusinessStatus.ACTIVE, null);
    return new BusinessJudge(register, PLACES, VAULT, speaker, TODAY, responses ? SurveyStub.companion(!leader) : null);
  }

  static CraftspersonJudge craftsJudge(RegisterLookup register, boolean leader) {
    return new CraftspersonJudge(register, PLACES, VAULT, leader ? 1L : null, TODAY);
  }

  /** Every business that craftspeople of the study work for is there. */
  static RegisterStub withEveryWorkplace() {
    RegisterStub stub = new RegisterStub();
    for (int i = 1; i <= 84; i++) {
      stub.works.put("TBN-%04d".formatted(i), new Long[] {(long) i, 1L});
    }
    return stub;
  }

  @Override
  public Map<String, Known> byCode(Collection<String> codes) {
    return by(Known::code, codes);
  }

  @Override
  public Map<String, Known> byNib(Collection<String> nibs) {
    return by(k -> k.facts().nib(), nibs);
  }

  private Map<String, Known> by(Function<Known, String> key, Collection<String> wanted) {
    Map<String, Known> found = new HashMap<>();
    known.stream().filter(k -> wanted.contains(key.apply(k))).forEach(k -> found.put(key.apply(k), k));
    return found;
  }

  @Override
  public List<Person> ownersIn(Collection<String> villages) {
    return owners().stream().filter(p -> villages.contains(p.village())).toList();
  }

  @Override
  public List<Person> ownersWith(Collection<String> phones, Collection<String> niks) {
    return owners().stream().filter(p -> phones.contains(p.phone())).toList();
  }

  private List<Person> owners() {
    return known.stream().map(k -> new Person(k.code(), k.facts().owner().name(), k.facts().owner().phone(), null, k.facts().villageCode(), k.facts().owner().sex())).toList();
  }

  @Override
  public Map<String, Long[]> businesses(Collection<String> codes) {
    return works;
  }

  @Override
  public Map<String, KnownCraftsperson> craftspeople(Collection<String> codes) {
    return craftspeople;
  }

  @Override
  public List<Person> craftspeopleIn(Collection<String> villages) {
    return craftspeople().stream().filter(p -> villages.contains(p.village())).toList();
  }

  @Override
  public List<Person> craftspeopleWith(Collection<String> phones, Collection<String> niks) {
    return craftspeople().stream().filter(p -> phones.contains(p.phone())).toList();
  }

  private List<Person> craftspeople() {
    return craftspeople.entrySet().stream()
        .map(e -> new Person(e.getKey(), e.getValue().facts().person().name(), e.getValue().facts().person().phone(), null, e.getValue().facts().villageCode(), e.getValue().facts().person().sex())).toList();
  }

  @Override
  public String nikKey(String nik) {
    return nik;
  }

  private static PlaceBook places() {
    String sql = migration();
    List<PlaceBook.Area> areas = rows(sql, "sub_district ").stream().map(r -> new PlaceBook.Area(r.get(0), r.get(2))).toList();
    List<PlaceBook.Place> villages = rows(sql, "village ").stream().map(r -> new PlaceBook.Place(r.get(0), r.get(3), r.get(5))).toList();
    Map<String, List<String>> of = new HashMap<>();
    rows(sql, "sentra_village ").forEach(r -> of.computeIfAbsent(r.get(0), i -> new ArrayList<>()).add(r.get(1)));
    List<PlaceBook.Centre> centres = rows(sql, "sentra ").stream()
        .map(r -> new PlaceBook.Centre(Long.parseLong(r.get(0)), r.get(2), r.get(4), r.get(6), List.of("S01", "S02", "S06", "S08", "S10").contains(r.get(2)) ? 1L : (Long) 2L, of.get(r.get(0)))).toList();
    List<PlaceBook.Alias> aliases = rows(sql, "sentra_alias ").stream().map(r -> new PlaceBook.Alias(r.get(2), r.get(3), Long.parseLong(r.get(1)))).toList();
    return new PlaceBook(areas, villages, centres, aliases, Map.of("KEREK", 1L, "TUBAN", 2L));
  }

  private static List<List<String>> rows(String sql, String table) {
    Matcher insert = Pattern.compile("insert into " + table + "\\([^)]*\\) values\\s*(.*?);\\s*\\n", Pattern.DOTALL).matcher(sql);
    List<List<String>> rows = new ArrayList<>();
    if (insert.find()) {
      for (String line : insert.group(1).split("\\n")) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("'([^']*)'|(-?[0-9.]+|null)(?=[,)])").matcher(line);
        while (cell.find()) {
          cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String migration() {
    try (InputStream in = RegisterStub.class.getResourceAsStream("/db/migration/V003__reference_areas_and_sentra.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
