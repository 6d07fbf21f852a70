package id.canting.supervision.web;

import id.canting.area.AreaService;
import id.canting.identity.CurrentUser;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.shared.Labelled;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.Period;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.FindingKind;
import id.canting.supervision.oversight.Closure;
import id.canting.supervision.oversight.ClosureGrouping;
import id.canting.supervision.oversight.Coverage;
import id.canting.supervision.oversight.CoverageGrouping;
import id.canting.supervision.oversight.Findings;
import id.canting.supervision.oversight.OversightFilter;
import id.canting.supervision.oversight.OversightService;
import id.canting.supervision.oversight.Span;
import id.canting.supervision.oversight.VisitedBusiness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Coverage, findings and follow-ups of a period: {@code view}, {@code period}, {@code by} and filters of businesses stand in the address. */
@Named("oversight")
@RequestScoped
public class OversightBacking {
  private static final int SIZE = 20;
  private static final String FILTERS = "sentra,subDistrict,scale";
  private static final String COVERAGE = "coverage";
  private static final String FINDINGS = "findings";
  private static final String FOLLOW_UPS = "follow-ups";

  @Inject OversightService service;
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private String view = COVERAGE;
  private List<String> periods = List.of();
  private @Nullable Coverage coverage;
  private @Nullable Findings findings;
  private @Nullable Findings found;
  private @Nullable Closure closure;
  private @Nullable OversightLinks links;
  private @Nullable Page<VisitedBusiness> rows;
  private @Nullable List<Option.Filter> filters;
  private List<String> columns = List.of();

  /** A way to look. */
  public record Tab(String label, Address address, boolean current) {}

  public void load() {
    Address here = frame.getHere();
    String asked = String.valueOf(here.first("view"));
    view = List.of(FINDINGS, FOLLOW_UPS).contains(asked) ? asked : COVERAGE;
    OversightFilter filter = new OversightFilter(values("sentra"), values("subDistrict"), values("scale"));
    coverage = service.coverage(here.first("period"), view.equals(COVERAGE) ? here.first("by") : null, filter);
    String period = coverage.period();
    periods = Stream.concat(service.periods().stream(), Stream.of(period)).distinct().toList();
    found = service.findings(period, period, null, filter);
    findings = view.equals(FINDINGS) ? service.findings(here.first("from"), Objects.requireNonNullElse(here.first("to"), period), here.first("by"), filter) : found;
    closure = service.closure(period, view.equals(FOLLOW_UPS) ? here.first("by") : null, filter);
    links = new OversightLinks(frame, user, period);
    columns = findings.totals().stream().filter(i -> i.kind().equals(Findings.TOTAL)).map(Findings.Item::period).toList();
    if (isListing()) {
      Boolean visited = switch (String.valueOf(here.first("visited"))) {
        case "yes" -> true;
        case "no" -> false;
        default -> null;
      };
      rows = service.businesses(new OversightFilter.Rows(period, filter, visited, here.first("officer")),
          PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "code", OversightService.SORTABLE));
    }
  }

  public String getView() {
    return view;
  }

  public String getPeriod() {
    return getCoverage().period();
  }

  /** First and last day of the period. */
  public Period getDays() {
    return new Period(getPeriod());
  }

  public List<Option> getPeriods() {
    return periods.stream().map(p -> new Option(p, p, p.equals(getPeriod()))).toList();
  }

  public Coverage getCoverage() {
    return Objects.requireNonNull(coverage);
  }

  public Findings getFindings() {
    return Objects.requireNonNull(findings);
  }

  public Closure getClosure() {
    return Objects.requireNonNull(closure);
  }

  /** All findings of the period. */
  public Findings.Item getFound() {
    List<Findings.Item> totals = Objects.requireNonNull(found).totals();
    return totals.get(totals.size() - 1);
  }

  public List<Tab> getViews() {
    return Stream.of(COVERAGE, FINDINGS, FOLLOW_UPS).map(v -> new Tab(texts.get("supervision.oversight.view." + v), view(v), v.equals(view))).toList();
  }

  /** This page with another view of the same period and businesses. */
  public Address view(String other) {
    return frame.getHere().keeping("period," + FILTERS).with("view", other.equals(COVERAGE) ? null : other);
  }

  /** By what the view may be told. */
  public List<Option> getGroupings() {
    String by = view.equals(COVERAGE) ? getCoverage().by() : view.equals(FINDINGS) ? getFindings().by() : getClosure().by();
    Stream<? extends Labelled> groupings = switch (view) {
      case COVERAGE -> Arrays.stream(CoverageGrouping.values()).filter(g -> g != CoverageGrouping.OFFICER || user.scope().personal());
      case FINDINGS -> Arrays.stream(Span.values());
      default -> Arrays.stream(ClosureGrouping.values());
    };
    return groupings.map(g -> new Option(g.code(), texts.label(g), g.code().equals(by))).toList();
  }

  public String getGroup() {
    return getGroupings().stream().filter(Option::chosen).findFirst().map(Option::label).orElse("");
  }

  /** A group in words. @param by what the groups are */
  public String name(String key, @Nullable String name, String by) {
    return switch (key) {
      case Coverage.TOTAL -> texts.get("supervision.oversight.total");
      case Coverage.NONE -> texts.get("supervision.oversight.none." + by);
      default -> switch (by) {
        case "scale" -> texts.word("registry.Scale", key);
        case "owner" -> texts.word("supervision.FollowUpOwner", key);
        case "sentra" -> key + " " + Objects.requireNonNullElse(name, "");
        default -> Objects.requireNonNullElse(name, key);
      };
    };
  }

  public @Nullable Address visits(Coverage.Line line, @Nullable String by) {
    return links().visits(line, by);
  }

  public @Nullable Address businesses(Coverage.Line line, String visited) {
    return links().businesses(line, getCoverage().by(), visited);
  }

  public @Nullable Address withFinding(Findings.Item item) {
    return links().findings(item, getFindings().from(), getFindings().to());
  }

  public @Nullable Address followUps(Closure.Line line, String status, boolean ofPeriod) {
    return links().followUps(line, getClosure().by(), status, ofPeriod);
  }

  /** Periods with findings, the earliest first, then all together. */
  public List<String> getColumns() {
    return columns;
  }

  /** Kinds with findings, then all together. */
  public List<String> getKinds() {
    Set<String> known = getFindings().items().stream().map(Findings.Item::kind).collect(Collectors.toSet());
    List<String> kinds = new ArrayList<>(Arrays.stream(FindingKind.values()).map(FindingKind::code).filter(known::contains).toList());
    kinds.add(Findings.TOTAL);
    return kinds;
  }

  /** The figures of a kind in each column, null for none. */
  public List<Findings.@Nullable Item> figures(String kind) {
    List<Findings.@Nullable Item> figures = new ArrayList<>();
    for (String period : columns) {
      figures.add(Stream.concat(getFindings().items().stream(), getFindings().totals().stream()).filter(i -> i.kind().equals(kind) && i.period().equals(period)).findFirst().orElse(null));
    }
    return figures;
  }

  public boolean isListing() {
    return view.equals(COVERAGE) && frame.getHere().first("visited") != null;
  }

  public Page<VisitedBusiness> getRows() {
    return Objects.requireNonNull(rows);
  }

  public String getListed() {
    String visited = String.valueOf(frame.getHere().first("visited"));
    return texts.get("supervision.oversight.list." + (visited.equals("yes") || visited.equals("no") ? visited : "all"));
  }

  public List<Option.Filter> getFilters() {
    if (filters == null) {
      Set<String> sentra = values("sentra");
      Set<String> subDistrict = values("subDistrict");
      List<Option> places = new ArrayList<>(sentras.list().stream().map(s -> new Option(s.code(), s.name(), sentra.contains(s.code()))).toList());
      places.add(unknown("sentra"));
      List<Option> scales = new ArrayList<>(Option.of(Scale.class, texts, values("scale")));
      scales.add(unknown("scale"));
      List<Option> districts = areas.subDistricts().stream()
          .map(d -> new Option(d.name().toLowerCase(Locale.ROOT), d.name(), subDistrict.contains(d.name().toLowerCase(Locale.ROOT)) || subDistrict.contains(d.code()))).toList();
      filters = List.of(filter("sentra", places), filter("subDistrict", districts), filter("scale", scales));
    }
    return filters;
  }

  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>(Chip.of(getFilters(), frame.getHere()));
    String officer = frame.getHere().first("officer");
    if (isListing() && officer != null) {
      chips.add(new Chip(texts.label(CoverageGrouping.OFFICER), officer, frame.getHere().without("officer")));
    }
    return chips;
  }

  /** The filters in words, for what leaves on paper; empty without any. */
  public String getWords() {
    return getChips().stream().map(c -> c.label() + " " + c.value()).collect(Collectors.joining("; "));
  }

  private OversightLinks links() {
    return Objects.requireNonNull(links);
  }

  private Option.Filter filter(String field, List<Option> options) {
    return new Option.Filter(field, texts.word("supervision.CoverageGrouping", field), options);
  }

  private Option unknown(String field) {
    return new Option(Coverage.NONE, texts.get("supervision.oversight.none." + field), values(field).contains(Coverage.NONE));
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
