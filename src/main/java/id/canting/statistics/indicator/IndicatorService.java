package id.canting.statistics.indicator;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Period;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.statistics.CountedRound;
import id.canting.statistics.Rounds;
import id.canting.statistics.StatisticsRule;
import id.canting.statistics.trend.Grouping;
import id.canting.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Indicators: read by who sees tables, made and changed by officers. Values are live until their round is closed, then kept. */
@ApplicationScoped
public class IndicatorService {
  @Inject CurrentUser user;
  @Inject IndicatorRepository indicators;
  @Inject KeptValueRepository kept;
  @Inject KeptValues keeper;
  @Inject IndicatorValues values;
  @Inject Rounds rounds;
  @Inject Instruments instruments;
  @Inject Clock clock;

  /** In the order of the catalogue. */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public List<IndicatorRecord> list() {
    return indicators.all();
  }

  /** An indicator with its value for the latest round, or for now; null while there is no round. */
  public record Overview(IndicatorRecord indicator, IndicatorSeries.@Nullable Item latest) {}

  /** The catalogue with its latest values. */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public List<Overview> overview() {
    List<CountedRound> all = rounds.all();
    CountedRound latest = all.isEmpty() ? null : all.get(all.size() - 1);
    Map<String, KeptValue> held = latest == null ? Map.of() : kept.ofRound(latest.id());
    List<Overview> overview = new ArrayList<>();
    for (IndicatorRecord indicator : indicators.all()) {
      SeriesReader reader = new SeriesReader(indicator.unit(), indicator.targets(), null, Map.of(), user.scope(), clock);
      KeptValue value = held.get(indicator.code());
      Map<Long, KeptValue> own = value == null ? Map.of() : Map.of(value.round(), value);
      List<IndicatorSeries.Item> items = items(indicator, reader, latest == null ? List.of() : List.of(latest), own, latest, true);
      overview.add(new Overview(indicator, items.isEmpty() ? null : items.get(items.size() - 1)));
    }
    return overview;
  }

  /** @throws RuleViolation indicator.unknown (404) */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public IndicatorRecord get(String code) {
    return find(code);
  }

  /**
   * Values by period and area. An indicator over responses has one for each round; one over the register has those kept when rounds were closed, and one for now; one over visits or
   * follow-ups has one for each round's period, and one for the twelve months up to now.
   *
   * @param by null, blank or none: not told apart; else subDistrict or sentra, as far as the indicator may be
   * @param from first period, null or blank: since ever; {@code to} likewise; rounds that lie between them are shown
   * @throws RuleViolation indicator.unknown (404), period.invalid, value.unknown (422)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public IndicatorSeries series(String code, @Nullable String by, @Nullable String from, @Nullable String to) {
    IndicatorRecord indicator = find(code);
    Grouping grouping = grouping(by, indicator.disaggregations());
    SeriesReader reader = new SeriesReader(indicator.unit(), indicator.targets(), grouping, indicators.areas(), user.scope(), clock);
    LocalDate first = from == null || from.isBlank() ? LocalDate.MIN : period(from, "from").firstDay();
    LocalDate last = to == null || to.isBlank() ? LocalDate.MAX : period(to, "to").lastDay();
    List<CountedRound> all = rounds.all();
    List<CountedRound> shown = all.stream().filter(r -> !r.firstDay().isBefore(first) && !r.lastDay().isAfter(last)).toList();
    LocalDate today = LocalDate.now(clock);
    CountedRound latest = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean now = !today.isBefore(first) && !today.isAfter(last);
    List<IndicatorSeries.Item> items = items(indicator, reader, shown, kept.ofIndicator(code), latest, now);
    return new IndicatorSeries(indicator.code(), indicator.unit(), indicator.version(), grouping == null ? null : grouping.code(), scope(), items);
  }

  /**
   * A value as it was when its round was closed: the same for ever.
   *
   * @throws RuleViolation indicator.unknown, indicator.value.unknown (404), value.unknown (422)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public IndicatorSeries.Kept kept(String code, long id, @Nullable String by) {
    KeptValue value = kept.find(find(code).code(), id).orElseThrow(() -> new RuleViolation(IndicatorRule.VALUE_UNKNOWN));
    Definition definition = indicators.definition(code, value.version());
    Grouping grouping = grouping(by, definition.disaggregations() == null ? List.of() : definition.disaggregations());
    SeriesReader reader = new SeriesReader(String.valueOf(definition.unit()), List.of(), grouping, indicators.areas(), user.scope(), clock);
    return new IndicatorSeries.Kept(id, code, value.period(), value.version(), definition, grouping == null ? null : grouping.code(), scope(), value.keptAt(), value.superseded(),
        reader.items(value.period(), value.figures(), value.divisor(), value.version(), id));
  }

  /** Questions and register fields that a definition may name, with their values. */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public IndicatorFields fields() {
    return IndicatorFields.of(new ResponseFields(instruments.ready()), indicators.materials());
  }

  /** @throws RuleViolation indicator.known (409), or what is wrong with it (422) */
  @Permitted(Permission.INDICATOR_CHANGE)
  @Transactional
  public IndicatorRecord add(@Nullable IndicatorDetails details) {
    IndicatorDetails checked = checked(details);
    String code = String.valueOf(checked.code());
    if (indicators.find(code).isPresent()) {
      throw RuleViolation.at("code", IndicatorRule.INDICATOR_KNOWN, code);
    }
    indicators.add(code, checked.definition(), checked.wanted(), clock.instant(), user.username());
    IndicatorRecord added = find(code);
    keeper.keepClosed(added);
    return added;
  }

  /**
   * Changes the definition, which makes its next version, or the targets. Kept values stay as they are. The same again changes nothing and needs no revision.
   *
   * @throws RuleViolation indicator.unknown (404), stale (412), guard.missing (428), or what is wrong with it (422)
   */
  @Permitted(Permission.INDICATOR_CHANGE)
  @Transactional
  public IndicatorRecord change(String code, @Nullable Integer revision, @Nullable IndicatorDetails details) {
    IndicatorRecord present = find(code);
    IndicatorDetails checked = checked(details == null ? null : details.withCode(code));
    boolean sameDefinition = indicators.json(checked.definition()).equals(indicators.json(indicators.definition(code, present.version())));
    if (sameDefinition && new HashSet<>(checked.wanted()).equals(new HashSet<>(present.targets()))) {
      return present;
    }
    RevisionGuard.check(revision, present.revision());
    if (!indicators.change(present, sameDefinition ? present.version() : present.version() + 1, checked.definition(), checked.wanted(), clock.instant(), user.username())) {
      throw new RuleViolation(SharedRule.STALE);
    }
    return find(code);
  }

  private List<IndicatorSeries.Item> items(
      IndicatorRecord indicator, SeriesReader reader, List<CountedRound> shown, Map<Long, KeptValue> held, @Nullable CountedRound latest, boolean now) {
    boolean ofRounds = IndicatorValues.ofRounds(indicator.numerator(), indicator.denominator());
    List<CountedRound> live = ofRounds ? shown.stream().filter(r -> !held.containsKey(r.id())).toList() : List.of();
    Map<Long, List<Figure>> figures = live.isEmpty() ? Map.of() : values.figures(indicator.numerator(), indicator.denominator(), live);
    List<IndicatorSeries.Item> items = new ArrayList<>();
    for (CountedRound round : shown) {
      KeptValue value = held.get(round.id());
      if (value != null) {
        items.addAll(reader.items(round.period(), value.figures(), value.divisor(), value.version(), value.id()));
      } else if (ofRounds) {
        items.addAll(reader.items(round.period(), figures.getOrDefault(round.id(), List.of()), values.divisor(indicator.numerator(), round), indicator.version(), null));
      }
    }
    if (IndicatorValues.ofNow(indicator.numerator(), indicator.denominator()) && now) {
      items.addAll(reader.items(IndicatorSeries.NOW, values.now(indicator.numerator(), indicator.denominator(), latest), values.divisor(indicator.numerator(), latest), indicator.version(), null));
    }
    return items;
  }

  private IndicatorDetails checked(@Nullable IndicatorDetails details) {
    if (details == null) {
      throw new RuleViolation(SharedRule.BODY_MALFORMED);
    }
    Set<String> areas = new HashSet<>(indicators.areas().values());
    areas.add(Grouping.TOTAL);
    return new IndicatorReader(new ResponseFields(instruments.ready()), areas).read(details);
  }

  private IndicatorRecord find(String code) {
    return indicators.find(code).orElseThrow(() -> new RuleViolation(IndicatorRule.INDICATOR_UNKNOWN));
  }

  private static @Nullable Grouping grouping(@Nullable String by, List<String> allowed) {
    Grouping grouping = Grouping.NONE.equals(by) ? null : Grouping.read(by);
    if (grouping != null && !allowed.contains(grouping.code())) {
      throw RuleViolation.at("by", SharedRule.UNKNOWN_VALUE, grouping.code());
    }
    return grouping;
  }

  private static Period period(String text, String field) {
    return Period.of(text.strip()).orElseThrow(() -> RuleViolation.at(field, StatisticsRule.PERIOD_INVALID));
  }

  private String scope() {
    return user.scope().kind().code();
  }
}
