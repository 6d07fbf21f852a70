package id.canting.statistics;

import id.canting.identity.DataScope;
import id.canting.statistics.TableQueries.Tally;
import id.canting.survey.Characteristic;
import id.canting.survey.Constraint;
import id.canting.survey.ResponseStatus;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes Tables 3 and 4 of a round out of what was counted. */
@ApplicationScoped
class SurveyTables {
  private static final String STATUS = "status";
  private static final String MAIN_CONSTRAINT = "kendala_utama";
  private static final String SEVERITY = "severity_";
  /** A number with more possible answers shows only those that were given. */
  private static final int MOST_ROWS = 25;

  @Inject TableQueries queries;

  /** What is computed of one variable. @param divisor 0 where it has no mean */
  private record Variable(String name, List<String> keys, int divisor, @Nullable Double interval) {}

  /** Table 3: who answered. */
  StudyTable characteristics(CountedRound round, TableFilter filter, DataScope scope, String scopeName) {
    List<Variable> variables = Arrays.stream(Characteristic.values())
        .map(c -> new Variable(c.variable(), c.keys(), c.isMeasured() ? c.divisor() : 0, null))
        .toList();
    return table(3, round, variables, filter, scope, scopeName);
  }

  /** Table 4: scales, main constraint, and the items that belong to no scale. */
  StudyTable profile(CountedRound round, Instrument instrument, TableFilter filter, DataScope scope, String scopeName) {
    List<Variable> variables = new ArrayList<>();
    Map<String, Item> items = instrument.itemsByCode();
    for (Scoring scale : instrument.scales()) {
      List<String> keys = new ArrayList<>(scale.levels(round.firstDay()).stream().map(Scoring.Level::key).toList());
      Collections.reverse(keys);
      variables.add(new Variable(scale.code(), keys, scale.divisor(), scale.interval(items, round.firstDay())));
    }
    variables.add(new Variable(MAIN_CONSTRAINT, Arrays.stream(Constraint.values()).map(Constraint::code).toList(), 0, null));
    Set<String> scored = instrument.scales().stream().flatMap(s -> s.parts().stream()).map(Scoring.Part::item).collect(Collectors.toSet());
    for (Item item : instrument.items()) {
      if (!item.type().equals(Item.TEXT) && !scored.contains(item.code()) && !isSeverity(item)) {
        variables.add(new Variable(item.code(), values(item), item.isWhole() ? 1 : 0, null));
      }
    }
    return table(4, round, variables, filter, scope, scopeName);
  }

  private StudyTable table(int number, CountedRound round, List<Variable> variables, TableFilter filter, DataScope scope, String scopeName) {
    List<String> asked = new ArrayList<>(List.of(STATUS));
    variables.forEach(v -> asked.add(v.name()));
    Map<String, List<Tally>> tallies = queries.tally(round.id(), asked, filter, scope).stream().collect(Collectors.groupingBy(Tally::variable));
    List<Tally> statuses = tallies.getOrDefault(STATUS, List.of());
    Set<String> answered = Arrays.stream(ResponseStatus.values()).filter(ResponseStatus::isAnswered).map(ResponseStatus::code).collect(Collectors.toSet());
    BlockFigures figures = new BlockFigures(groups(statuses.stream().filter(t -> t.n() > 0 && answered.contains(t.value())).map(Tally::scale).collect(Collectors.toSet())));
    List<StudyTable.Block> blocks = variables.stream()
        .map(v -> figures.block(v.name(), tallies.getOrDefault(v.name(), List.of()), v.keys(), v.divisor(), v.interval()))
        .toList();
    return new StudyTable(number, round.period(), scopeName, round.instrument(), figures.counts(statuses, answered), nonResponse(statuses), blocks);
  }

  /** Who did not answer in the round, by reason. */
  Map<String, Long> nonResponse(CountedRound round, TableFilter filter, DataScope scope) {
    return nonResponse(queries.tally(round.id(), List.of(STATUS), filter, scope));
  }

  private static Map<String, Long> nonResponse(List<Tally> statuses) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (ResponseStatus status : ResponseStatus.values()) {
      if (!status.isAnswered()) {
        counts.put(status.code(), statuses.stream().filter(t -> t.value().equals(status.code())).mapToLong(Tally::n).sum());
      }
    }
    return counts;
  }

  /** Columns of a table: micro, small and total always, the others only where there are any. */
  static Set<String> groups(Set<String> present) {
    Set<String> groups = new LinkedHashSet<>(List.of("micro", "small"));
    List.of("medium", "large").stream().filter(present::contains).forEach(groups::add);
    groups.add(StudyTable.TOTAL);
    return groups;
  }

  private static boolean isSeverity(Item item) {
    return Arrays.stream(Constraint.values()).anyMatch(c -> item.code().equals(SEVERITY + c.code()));
  }

  private static List<String> values(Item item) {
    if (!item.isWhole()) {
      return item.values();
    }
    Integer min = item.min();
    Integer max = item.max();
    return min == null || max == null || max - min >= MOST_ROWS ? List.of() : IntStream.rangeClosed(min, max).mapToObj(String::valueOf).toList();
  }
}
