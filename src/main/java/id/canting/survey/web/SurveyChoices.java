package id.canting.survey.web;

import id.canting.area.AreaService;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.Constraint;
import id.canting.survey.ResponseFilter;
import id.canting.survey.ResponseStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be chosen on pages of the survey, in the user's language; places are read once a request. */
@Named("surveyChoices")
@RequestScoped
public class SurveyChoices {
  @Inject TextsBacking texts;
  @Inject SentraService sentraService;
  @Inject AreaService areas;

  private @Nullable List<SentraRecord> sentras;

  public List<SelectItem> getScales() {
    return items(Scale.values());
  }

  public List<SelectItem> getSexes() {
    return items(Sex.values());
  }

  public List<SelectItem> getBatikTypes() {
    return items(BatikType.values());
  }

  public List<SelectItem> getStatuses() {
    return items(ResponseStatus.values());
  }

  public List<SelectItem> getConstraints() {
    return items(Constraint.values());
  }

  public List<SelectItem> getSentras() {
    List<SelectItem> items = new ArrayList<>();
    all().forEach(s -> items.add(new SelectItem(s.code(), s.name())));
    items.add(new SelectItem(ResponseFilter.NONE, texts.get("survey.none.sentra")));
    return items;
  }

  /** Name of a sentra; the code where it has none, and a word for those without sentra. */
  public String sentra(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return texts.get("survey.none.sentra");
    }
    return all().stream().filter(s -> s.code().equals(code)).map(SentraRecord::name).findFirst().orElse(code);
  }

  /** All values of a filter, those of the set chosen. @param field as REST names it */
  List<Option> options(String field, Set<String> chosen) {
    List<Option> options = new ArrayList<>(switch (field) {
      case "scale" -> Option.of(Scale.class, texts, chosen);
      case "batikType" -> Option.of(BatikType.class, texts, chosen);
      case "sex" -> Option.of(Sex.class, texts, chosen);
      case "status" -> Option.of(ResponseStatus.class, texts, chosen);
      case "sentra" -> all().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList();
      default -> areas.subDistricts().stream().map(d -> new Option(d.code(), d.name(), chosen.contains(d.code()) || chosen.stream().anyMatch(d.name()::equalsIgnoreCase))).toList();
    });
    return options;
  }

  /** As {@link #options}, and "not known". */
  List<Option> optionsOrNone(String field, Set<String> chosen) {
    List<Option> options = options(field, chosen);
    options.add(new Option(ResponseFilter.NONE, texts.get("survey.none"), chosen.contains(ResponseFilter.NONE)));
    return options;
  }

  private List<SentraRecord> all() {
    if (sentras == null) {
      sentras = sentraService.list();
    }
    return sentras;
  }

  private List<SelectItem> items(Labelled... values) {
    return Arrays.stream(values).map(v -> new SelectItem(v.code(), texts.label(v))).toList();
  }
}
