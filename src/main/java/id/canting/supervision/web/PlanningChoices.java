package id.canting.supervision.web;

import id.canting.area.AreaService;
import id.canting.registry.SentraService;
import id.canting.shared.Narrowing;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.VisitPurpose;
import id.canting.supervision.planning.ProposalFilter;
import id.canting.supervision.schedule.ScheduleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be chosen where visits are planned. */
@Named("planningChoices")
@RequestScoped
public class PlanningChoices {
  private static final int YEARS = 2;

  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject ScheduleService schedule;
  @Inject TextsBacking texts;
  @Inject FrameBacking frame;
  @Inject Clock clock;

  private @Nullable List<String> officers;
  private @Nullable List<AreaService.SubDistrict> subDistricts;

  /** Villages of a sub-district. */
  public record Group(String label, List<Option> options) {}

  public List<AreaService.SubDistrict> getSubDistricts() {
    if (subDistricts == null) {
      subDistricts = areas.subDistricts();
    }
    return subDistricts;
  }

  /** Filters by area. */
  public List<Option.Filter> areaFilters() {
    Set<String> sentra = new HashSet<>(frame.getHere().values("sentra"));
    Set<String> district = new HashSet<>(frame.getHere().values("subDistrict"));
    List<Option> bySentra = new ArrayList<>(sentras.list().stream().map(s -> new Option(s.code(), s.code() + " " + s.name(), sentra.contains(s.code()))).toList());
    bySentra.add(new Option(Narrowing.NONE, texts.get("supervision.planning.no-sentra"), sentra.contains(Narrowing.NONE)));
    List<Option> byDistrict = getSubDistricts().stream().map(d -> new Option(d.code(), d.name(), district.contains(d.code()) || district.contains(d.name()))).toList();
    return List.of(new Option.Filter("sentra", texts.get("supervision.planning.sentra"), bySentra), new Option.Filter("subDistrict", texts.get("supervision.planning.subDistrict"), byDistrict));
  }

  /** Villages where a journey may start, by sub-district. @param chosen code, null for the usual start */
  public List<Group> starts(@Nullable String chosen) {
    Map<String, List<Option>> groups = new LinkedHashMap<>();
    areas.villages(null).forEach(v -> groups.computeIfAbsent(v.subDistrict(), k -> new ArrayList<>()).add(new Option(v.code(), v.name(), v.code().equals(chosen))));
    return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
  }

  /** Half years and months around today. @param chosen is among them, whatever it is */
  public List<Option> periods(String chosen) {
    List<String> codes = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    String half = ProposalFilter.now(clock).text();
    String nextHalf = half.endsWith("1") ? today.getYear() + "-S2" : today.getYear() + 1 + "-S1";
    codes.addAll(List.of(half, nextHalf));
    for (int i = 0; i < 4; i++) {
      codes.add(today.withDayOfMonth(1).plusMonths(i).toString().substring(0, 7));
    }
    codes.add(String.valueOf(today.getYear()));
    if (!codes.contains(chosen)) {
      codes.add(0, chosen);
    }
    return codes.stream().map(c -> new Option(c, c, c.equals(chosen))).toList();
  }

  /** Half years and years, for targets. @param known others that are there */
  public List<Option> longPeriods(List<String> known, String chosen) {
    Set<String> codes = new TreeSet<>(Comparator.reverseOrder());
    codes.addAll(known);
    codes.add(chosen);
    int year = LocalDate.now(clock).getYear();
    for (int i = year - YEARS; i <= year + 1; i++) {
      codes.addAll(List.of(String.valueOf(i), i + "-S1", i + "-S2"));
    }
    return codes.stream().map(c -> new Option(c, c, c.equals(chosen))).toList();
  }

  /** Accounts and names that can go on a visit, the user among them. */
  public List<String> getOfficers() {
    if (officers == null) {
      officers = schedule.officers();
    }
    return officers;
  }

  public List<Option> purposes(String chosen) {
    return Option.of(VisitPurpose.class, texts, Set.of(chosen));
  }

  /** Sentra as they are listed. */
  public List<SelectItem> getSentras() {
    return sentras.list().stream().map(s -> new SelectItem(s.code(), s.name() + " – " + s.product())).toList();
  }
}
