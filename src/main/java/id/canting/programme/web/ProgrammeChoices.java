package id.canting.programme.web;

import id.canting.area.AreaService;
import id.canting.programme.Funding;
import id.canting.programme.ProgrammeKind;
import id.canting.programme.ProgrammeLevel;
import id.canting.programme.ProgrammeStatus;
import id.canting.programme.activity.ActivityStatus;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.registry.Sex;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and filters of programmes, and the looks of their words. */
@Named("programmeChoices")
@RequestScoped
public class ProgrammeChoices {
  private static final int FIRST_YEAR = 2010;

  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject TextsBacking texts;
  @Inject FrameBacking frame;
  @Inject Clock clock;

  public List<SelectItem> getKinds() {
    return texts.items(ProgrammeKind.class);
  }

  public List<SelectItem> getLevels() {
    return texts.items(ProgrammeLevel.class);
  }

  public List<SelectItem> getFundings() {
    return texts.items(Funding.class);
  }

  public List<SelectItem> getActivityStatus() {
    return texts.items(ActivityStatus.class);
  }

  public List<SelectItem> getSentras() {
    return sentras.list().stream().map(s -> new SelectItem(s.code(), s.name() + " – " + s.product())).toList();
  }

  /** Villages, grouped by sub-district: names repeat inside the regency. */
  public List<SelectItem> getVillages() {
    Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
    areas.villages(null).forEach(v -> groups.computeIfAbsent(v.subDistrict(), k -> new ArrayList<>()).add(new SelectItem(v.code(), v.name())));
    List<SelectItem> all = new ArrayList<>();
    groups.forEach((subDistrict, villages) -> all.add(new SelectItemGroup(subDistrict, null, false, villages.toArray(SelectItem[]::new))));
    return all;
  }

  /** Constraints as ticks. @param chosen codes */
  public List<Option> constraints(Set<String> chosen) {
    return Option.of(Constraint.class, texts, chosen);
  }

  /** Filters by their names in the address, with what the address has chosen. */
  public List<Option.Filter> filters(List<String> fields) {
    return fields.stream().map(field -> new Option.Filter(field, texts.get("programme.field." + field), options(field, values(field)))).toList();
  }

  /** What is chosen of the filters, and the search, in words. */
  public List<Chip> chips(List<Option.Filter> filters) {
    List<Chip> chips = new ArrayList<>();
    String query = frame.getHere().first("query");
    if (query != null) {
      chips.add(new Chip(texts.get("shared.list.search"), query, frame.getHere().without("query")));
    }
    chips.addAll(Chip.of(filters, frame.getHere()));
    return chips;
  }

  /** What the address has chosen of a filter. */
  public Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }

  /** Look of a status of programmes or activities. */
  public String look(@Nullable String status) {
    return switch (String.valueOf(status)) {
      case "open", "held" -> "info";
      case "running" -> "wait";
      case "finished", "evaluated" -> "ok";
      default -> "off";
    };
  }

  private List<Option> options(String field, Set<String> chosen) {
    return switch (field) {
      case "kind" -> Option.of(ProgrammeKind.class, texts, chosen);
      case "level" -> Option.of(ProgrammeLevel.class, texts, chosen);
      case "status" -> Option.of(ProgrammeStatus.class, texts, chosen);
      case "constraint" -> Option.of(Constraint.class, texts, chosen);
      case "funding" -> Option.of(Funding.class, texts, chosen);
      case "scale" -> unknown(Option.of(Scale.class, texts, chosen), chosen);
      case "sex" -> unknown(Option.of(Sex.class, texts, chosen), chosen);
      case "sentra" -> unknown(sentras.list().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList(), chosen);
      case "subDistrict" -> areas.subDistricts().stream().map(d -> new Option(d.code(), d.name(), chosen.contains(d.code()) || chosen.contains(d.name()))).toList();
      case "year" -> years().stream().map(y -> new Option(y, y, chosen.contains(y))).toList();
      default -> throw new IllegalArgumentException(field);
    };
  }

  private List<Option> unknown(List<Option> options, Set<String> chosen) {
    List<Option> all = new ArrayList<>(options);
    all.add(new Option("none", texts.get("registry.unknown"), chosen.contains("none")));
    return all;
  }

  private List<String> years() {
    int next = LocalDate.now(clock).getYear() + 1;
    return IntStream.rangeClosed(FIRST_YEAR, next).mapToObj(y -> String.valueOf(next + FIRST_YEAR - y)).toList();
  }
}
