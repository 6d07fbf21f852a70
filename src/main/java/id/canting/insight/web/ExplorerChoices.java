package id.canting.insight.web;

import id.canting.area.AreaService;
import id.canting.insight.explorer.Asked;
import id.canting.insight.explorer.Compare;
import id.canting.insight.explorer.Dimension;
import id.canting.insight.explorer.ExplorerService;
import id.canting.insight.explorer.Measure;
import id.canting.programme.ProgrammeKind;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.Labelled;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.Constraint;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the address asks of the explorer, and what else it could ask. What another measure left in the address and this one does not offer falls away. */
@Named("explorerChoices")
@RequestScoped
public class ExplorerChoices {
  static final String NONE = "none";

  @Inject ExplorerService service;
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private Measure measure = Measure.BUSINESSES;
  private Dimension rows = Dimension.SENTRA;
  private @Nullable Dimension columns;
  private @Nullable Compare compare;
  private @Nullable List<Option.Filter> filters;

  @PostConstruct
  void read() {
    Address here = frame.getHere();
    measure = Objects.requireNonNullElse(Codes.read(Measure.class, here.first("measure"), "measure"), measure);
    Predicate<Dimension> offered = measure.dimensions()::contains;
    rows = Stream.of(Codes.find(Dimension.class, here.first("rows")).orElse(rows), Dimension.SENTRA).filter(offered).findFirst().orElse(measure.dimensions().get(0));
    columns = Codes.find(Dimension.class, here.first("columns")).filter(offered).filter(d -> d != rows).orElse(null);
    boolean spans = rows.isTime() || columns != null && columns.isTime() || offered.test(Dimension.YEAR) && (here.values("year").size() == 1 || here.values("period").size() == 1 || here.first("from") != null && here.first("to") != null);
    compare = spans ? Codes.find(Compare.class, here.first("compare")).orElse(null) : null;
  }

  Asked asked() {
    Address here = frame.getHere();
    Map<String, Set<String>> asked = new TreeMap<>();
    measure.dimensions().forEach(d -> asked.put(d.code(), new HashSet<>(here.values(d.code()))));
    boolean dated = measure.dimensions().contains(Dimension.PERIOD);
    return new Asked(measure.code(), rows.code(), columns == null ? null : columns.code(), asked, dated ? here.first("from") : null, dated ? here.first("to") : null, compare == null ? null : compare.code());
  }

  public Measure getMeasure() {
    return measure;
  }

  public Dimension getRows() {
    return rows;
  }

  public @Nullable Dimension getColumns() {
    return columns;
  }

  public @Nullable Compare getCompare() {
    return compare;
  }

  public boolean isChart() {
    return "chart".equals(frame.getHere().first("view"));
  }

  /** Whether the measure has a time. */
  public boolean isDated() {
    return measure.dimensions().contains(Dimension.PERIOD);
  }

  public List<Option> getMeasures() {
    return Option.of(Measure.class, texts, Set.of(measure.code()));
  }

  public List<Option> getRowOptions() {
    return dimensions(rows);
  }

  /** Without any, then what is not in the rows. */
  public List<Option> getColumnOptions() {
    List<Option> options = new ArrayList<>(List.of(new Option("", texts.get("insight.explorer.columns.none"), columns == null)));
    options.addAll(dimensions(columns).stream().filter(o -> !o.value().equals(rows.code())).toList());
    return options;
  }

  public List<Option> getCompareOptions() {
    List<Option> options = new ArrayList<>(List.of(new Option("", texts.get("insight.explorer.compare.none"), compare == null)));
    options.addAll(Option.of(Compare.class, texts, compare == null ? Set.of() : Set.of(compare.code())));
    return options;
  }

  public String getFilterNames() {
    return Arrays.stream(Dimension.values()).map(Dimension::code).collect(Collectors.joining(","));
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      Map<Dimension, List<String>> times = service.times(measure.code());
      filters = measure.dimensions().stream().map(d -> new Option.Filter(d.code(), texts.label(d), options(d, times))).toList();
    }
    return filters;
  }

  public List<Chip> getChips() {
    Address here = frame.getHere();
    List<Chip> chips = new ArrayList<>(Chip.of(getFilters(), here));
    if (isDated()) {
      for (String end : List.of("from", "to")) {
        String period = here.first(end);
        if (period != null) {
          chips.add(new Chip(texts.get("insight.explorer." + end), period, here.without(end)));
        }
      }
    }
    return chips;
  }

  /** The filters in words; empty without any. */
  public String getWords() {
    return getChips().stream().map(c -> c.label() + " " + c.value()).collect(Collectors.joining("; "));
  }

  private List<Option> dimensions(@Nullable Dimension chosen) {
    return measure.dimensions().stream().map(d -> new Option(d.code(), texts.label(d), d == chosen)).toList();
  }

  private List<Option> options(Dimension dimension, Map<Dimension, List<String>> times) {
    Set<String> chosen = new HashSet<>(frame.getHere().values(dimension.code()));
    List<Option> options = new ArrayList<>(switch (dimension) {
      case YEAR, PERIOD -> times.getOrDefault(dimension, List.of()).stream().map(t -> new Option(t, t, chosen.contains(t))).toList();
      case SENTRA -> sentras.list().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList();
      case SUB_DISTRICT -> areas.subDistricts().stream().map(d -> new Option(d.name().toLowerCase(Locale.ROOT), d.name(), chosen.contains(d.name().toLowerCase(Locale.ROOT)) || chosen.contains(d.code()))).toList();
      case VILLAGE -> chosen.isEmpty() ? List.<Option>of() : areas.villages(null).stream().filter(v -> chosen.contains(v.code())).map(v -> new Option(v.code(), v.name(), true)).toList();
      case SCALE -> Option.of(Scale.class, texts, chosen);
      case BATIK_TYPE -> Option.of(BatikType.class, texts, chosen);
      case SEX -> Option.of(Sex.class, texts, chosen);
      case CONSTRAINT -> Option.of(Constraint.class, texts, chosen);
      case PROGRAMME_KIND -> Option.of(ProgrammeKind.class, texts, chosen);
    });
    if (!dimension.isTime()) {
      options.add(new Option(NONE, texts.get("insight.explorer.unknown"), chosen.contains(NONE)));
    }
    return options;
  }

  /** A key in words. */
  String name(Dimension dimension, String key, @Nullable String name) {
    if (key.equals(NONE)) {
      return texts.get("insight.explorer.unknown");
    }
    return switch (dimension) {
      case SCALE -> label(Scale.class, key);
      case BATIK_TYPE -> label(BatikType.class, key);
      case SEX -> label(Sex.class, key);
      case CONSTRAINT -> label(Constraint.class, key);
      case PROGRAMME_KIND -> label(ProgrammeKind.class, key);
      case SENTRA -> key + " " + Objects.requireNonNullElse(name, "");
      default -> Objects.requireNonNullElse(name, key);
    };
  }

  private <E extends Enum<E> & Labelled> String label(Class<E> type, String key) {
    return Codes.find(type, key).map(texts::label).orElse(key);
  }
}
