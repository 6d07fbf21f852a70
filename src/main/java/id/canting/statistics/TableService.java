package id.canting.statistics;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.Percent;
import id.canting.shared.RuleViolation;
import id.canting.survey.instrument.InstrumentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the study, live, over the caller's scope. */
@ApplicationScoped
public class TableService {
  /** In the order of the study's Table 1. */
  private static final List<String> STUDIED = List.of("tuban", "kerek", "semanding", "palang");
  private static final String TOTAL = StudyTable.TOTAL;
  private static final int DECIMALS = 2;

  @Inject CurrentUser user;
  @Inject TableQueries queries;
  @Inject Rounds rounds;
  @Inject SurveyTables surveys;
  @Inject InstrumentService instruments;
  @Inject SentraService sentras;

  /**
   * Table 1.
   *
   * @param period null or blank: the register's businesses that are not closed; else the responses of that round, complete or partial
   * @throws RuleViolation period.invalid (422); round.unknown (404) where there is no such round; value.unknown (422)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public StudyTable sample(@Nullable String period, TableFilter filter) {
    CountedRound round = period == null || period.isBlank() ? null : rounds.of(period, "period");
    DataScope scope = user.scope();
    List<TableQueries.Count> counts = round == null ? queries.register(filter, scope) : queries.responses(round.id(), filter, scope);
    Set<String> groups = SurveyTables.groups(counts.stream().filter(c -> c.businesses() > 0).map(c -> String.valueOf(c.scale())).collect(Collectors.toSet()));
    Set<String> keys = new LinkedHashSet<>(STUDIED);
    counts.stream().filter(c -> c.businesses() > 0 && c.subDistrict() != null).forEach(c -> keys.add(key(c)));

    Map<String, Long> base = new LinkedHashMap<>();
    Map<String, Long> known = new LinkedHashMap<>();
    Map<String, Long> missing = new LinkedHashMap<>();
    for (String group : groups) {
      base.put(group, sum(counts, null, group));
      missing.put(group, counts.stream().filter(c -> c.subDistrict() == null && in(c, group)).mapToLong(TableQueries.Count::businesses).sum());
      known.put(group, base.get(group) - missing.get(group));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String key : keys) {
      rows.add(row(key, groups, known, group -> sum(counts, key, group)));
    }
    rows.add(row(TOTAL, groups, known, known::get));
    List<StudyTable.Block> blocks = List.of(new StudyTable.Block("kecamatan", known, missing, rows, null, null, null));
    return round == null
        ? new StudyTable(1, null, scope(), null, base, null, blocks)
        : new StudyTable(1, round.period(), scope(), round.instrument(), base, surveys.nonResponse(round, filter, scope), blocks);
  }

  /**
   * Table 3: characteristics of who answered.
   *
   * @throws RuleViolation period.invalid (422), also where none is given; round.unknown (404); value.unknown (422)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public StudyTable characteristics(@Nullable String period, TableFilter filter) {
    return surveys.characteristics(rounds.of(period, "period"), filter, user.scope(), scope());
  }

  /** Table 4: scales, main constraint and other items of the round's questionnaire. @throws RuleViolation as {@link #characteristics} */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public StudyTable profile(@Nullable String period, TableFilter filter) {
    CountedRound round = rounds.of(period, "period");
    return surveys.profile(round, instruments.get(round.instrument()).definition(), filter, user.scope(), scope());
  }

  /** Rounds that tables can be made of, the earliest first. */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public List<CountedRound> rounds() {
    return rounds.all();
  }

  /**
   * Table 2; every sentra appears.
   *
   * @param year of the declared figures; null: the latest for which there are any
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public SentraTable sentras(@Nullable Integer year) {
    List<SentraRecord> all = sentras.list();
    Integer asked = year != null ? year : all.stream().map(SentraRecord::declaredYear).filter(y -> y != null).max(Integer::compare).orElse(null);
    List<SentraTable.Row> rows = new ArrayList<>();
    Long declaredTotal = null;
    for (SentraRecord sentra : all) {
      Integer declared = sentra.declared().stream().filter(d -> asked != null && d.year() == asked).map(SentraRecord.Declared::craftspeople).findFirst().orElse(null);
      if (declared != null) {
        declaredTotal = (declaredTotal == null ? 0 : declaredTotal) + declared;
      }
      long registered = sentra.registeredCraftspeople();
      rows.add(new SentraTable.Row(sentra.number(), sentra.code(), sentra.name(), sentra.product(), sentra.villageNames(), sentra.villages(),
          sentra.subDistrict(), sentra.subDistrictPrinted(), registered, declared, declared == null ? null : Percent.of(registered, declared, 1)));
    }
    return new SentraTable(2, asked, scope(), rows, rows.stream().mapToLong(SentraTable.Row::craftspeople).sum(), declaredTotal);
  }

  /** What the study prints where it differs from what its own counts give, told only of the study's own round, of all of it. */
  @Permitted(Permission.TABLE_READ)
  public List<PrintedFigure> printed(StudyTable table, TableFilter filter) {
    boolean whole = filter.isEmpty() && user.scope().kind() == DataScope.Kind.ALL;
    return whole ? PrintedFigure.of(table) : List.of();
  }

  private interface Figures {
    long of(String group);
  }

  private static Map<String, Object> row(String key, Set<String> groups, Map<String, Long> known, Figures figures) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", key);
    for (String group : groups) {
      row.put(group, new StudyTable.Figure(figures.of(group), Percent.of(figures.of(group), known.get(group), DECIMALS)));
    }
    return row;
  }

  private static long sum(List<TableQueries.Count> counts, @Nullable String key, String group) {
    return counts.stream()
        .filter(c -> in(c, group) && (key == null || c.subDistrict() != null && key(c).equals(key)))
        .mapToLong(TableQueries.Count::businesses)
        .sum();
  }

  private static boolean in(TableQueries.Count count, String group) {
    return group.equals(TOTAL) || group.equals(count.scale());
  }

  private static String key(TableQueries.Count count) {
    return String.valueOf(count.subDistrict()).toLowerCase(Locale.ROOT);
  }

  private String scope() {
    return user.scope().kind().code();
  }
}
