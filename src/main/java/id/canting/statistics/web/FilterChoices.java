package id.canting.statistics.web;

import id.canting.area.AreaService;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.SentraService;
import id.canting.registry.Sex;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.TableFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of a table as it stands in the address, and what can be chosen. */
@Named("tableFilters")
@RequestScoped
public class FilterChoices {
  /** Parameters of the address, separated by commas. */
  static final String FIELDS = "scale,sex,batikType,sentra,subDistrict";

  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject SentraService sentras;
  @Inject AreaService areas;

  private @Nullable List<Choice> choices;

  /** A filter of the panel with everything that can be chosen. */
  public record Choice(String field, String label, List<Option> options) {}

  /** As the address says it. */
  public TableFilter getAsked() {
    return new TableFilter(values("sentra"), values("subDistrict"), values("scale"), values("batikType"), values("sex"));
  }

  public String getFields() {
    return FIELDS;
  }

  public List<Choice> getChoices() {
    if (choices == null) {
      choices = List.of(
          choice("scale", Option.of(Scale.class, texts, values("scale"))),
          choice("sex", Option.of(Sex.class, texts, values("sex"))),
          choice("batikType", Option.of(BatikType.class, texts, values("batikType"))),
          choice("sentra", sentras.list().stream().map(s -> new Option(s.code(), s.name(), values("sentra").contains(s.code()))).toList()),
          choice("subDistrict", areas.subDistricts().stream().map(d -> new Option(d.code(), d.name(), isAsked(d))).toList()));
    }
    return choices;
  }

  /** Filters at work, each with the address without it. */
  public List<Chip> getChips() {
    if (getAsked().isEmpty()) {
      return List.of();
    }
    List<Chip> chips = new ArrayList<>();
    getChoices().forEach(choice -> Chip.of(choice.label(), choice.options(), frame.getHere().without(choice.field())).ifPresent(chips::add));
    return chips;
  }

  /** The filters in words, for what leaves on paper; empty without any. */
  public String getWords() {
    return getChips().stream().map(c -> c.label() + " " + c.value()).collect(Collectors.joining("; "));
  }

  /** The same address without any filter. */
  public Address getCleared() {
    Address here = frame.getHere();
    for (String field : FIELDS.split(",")) {
      here = here.without(field);
    }
    return here;
  }

  private boolean isAsked(AreaService.SubDistrict district) {
    return values("subDistrict").stream().anyMatch(v -> v.equals(district.code()) || v.equalsIgnoreCase(district.name()));
  }

  private Choice choice(String field, List<Option> options) {
    List<Option> all = new ArrayList<>(options);
    all.add(new Option(TableFilter.NONE, texts.get("registry.unknown"), values(field).contains(TableFilter.NONE)));
    return new Choice(field, texts.get("statistics.filter." + field), all);
  }

  private Set<String> values(String field) {
    return new HashSet<>(frame.getHere().values(field));
  }
}
