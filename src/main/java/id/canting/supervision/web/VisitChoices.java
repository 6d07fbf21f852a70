package id.canting.supervision.web;

import id.canting.area.AreaService;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.supervision.FindingKind;
import id.canting.supervision.VisitPurpose;
import id.canting.supervision.VisitService;
import id.canting.supervision.VisitStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and filters of visits, and the looks of their words. */
@Named("visitChoices")
@RequestScoped
public class VisitChoices {
  @Inject VisitService visits;
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject TextsBacking texts;
  @Inject FrameBacking frame;

  private @Nullable List<String> officers;

  public List<SelectItem> getPurposes() {
    return texts.items(VisitPurpose.class);
  }

  /** Accounts and names that went on visits. */
  public List<String> getOfficers() {
    if (officers == null) {
      officers = visits.officers();
    }
    return officers;
  }

  /** Filters by their names in the address, with what the address has chosen. */
  public List<Option.Filter> filters(List<String> fields) {
    return fields.stream().map(field -> new Option.Filter(field, texts.get("supervision.field." + field), options(field, values(field)))).toList();
  }

  /** What is chosen of the filters, the days and the search, in words. */
  public List<Chip> chips(List<Option.Filter> filters) {
    List<Chip> chips = new ArrayList<>();
    Stream.of("query", "business", "from", "to").forEach(name -> {
      String value = frame.getHere().first(name);
      if (value != null) {
        chips.add(new Chip(texts.get(name.equals("query") ? "shared.list.search" : "supervision.field." + name), value, frame.getHere().without(name)));
      }
    });
    chips.addAll(Chip.of(filters, frame.getHere()));
    return chips;
  }

  /** What the address has chosen of a filter. */
  public Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }

  /** Look of a visit's status. */
  public String look(@Nullable String status) {
    return switch (String.valueOf(status)) {
      case "in_progress", "submitted" -> "wait";
      case "returned" -> "bad";
      case "reviewed" -> "info";
      case "closed" -> "ok";
      default -> "off";
    };
  }

  /** Look of a severity. */
  public String severe(@Nullable Integer severity) {
    return severity == null || severity == 1 ? "off" : severity == 2 ? "info" : severity == 3 ? "wait" : "bad";
  }

  private List<Option> options(String field, Set<String> chosen) {
    return switch (field) {
      case "status" -> Option.of(VisitStatus.class, texts, chosen);
      case "purpose" -> Option.of(VisitPurpose.class, texts, chosen);
      case "finding" -> Option.of(FindingKind.class, texts, chosen);
      case "scale" -> Option.of(Scale.class, texts, chosen);
      case "made" -> Stream.of("true", "false").map(v -> new Option(v, texts.get("supervision.made." + v), chosen.contains(v))).toList();
      case "officer" -> getOfficers().stream().map(o -> new Option(o, o, chosen.contains(o))).toList();
      case "sentra" -> sentras.list().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList();
      case "subDistrict" -> areas.subDistricts().stream().map(d -> new Option(d.code(), d.name(), chosen.contains(d.code()) || chosen.contains(d.name()))).toList();
      default -> throw new IllegalArgumentException(field);
    };
  }
}
