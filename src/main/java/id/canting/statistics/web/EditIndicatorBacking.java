package id.canting.statistics.web;

import id.canting.area.AreaService;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.registry.SentraService;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.indicator.IndicatorFields;
import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.trend.Grouping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that makes an indicator, or with {@code code} changes one. */
@Named("editIndicator")
@RequestScoped
public class EditIndicatorBacking {
  private static final List<String> COUNTED = List.of("businesses", "responses", "craftspeople", "declared", "visits", "visitedBusinesses", "followUps");

  @Inject IndicatorService service;
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject Notice notice;
  @Inject TextsBacking texts;
  @Inject IndicatorWords words;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Draft form = IndicatorForm.of(null);
  private @Nullable IndicatorRecord stored;
  private @Nullable IndicatorFields fields;

  public void load() {
    user.require(Permission.INDICATOR_CHANGE);
    form = IndicatorForm.of(getStored());
  }

  public Draft getForm() {
    return form;
  }

  /** Empty for a new indicator. */
  public String getCode() {
    return Objects.requireNonNullElse(parameters.get("code"), "");
  }

  /** Null for a new indicator. */
  public @Nullable IndicatorRecord getStored() {
    if (stored == null && isChange()) {
      stored = service.get(getCode());
    }
    return stored;
  }

  public boolean isChange() {
    return !getCode().isEmpty();
  }

  /** As many as the form that was sent had, else as the form to show has. @param part the row's first field with its dot; empty for plain values */
  public List<Integer> rows(String list, String part) {
    return form.rows(list, part, parameters.keySet());
  }

  public String save() {
    IndicatorRecord saved;
    if (isChange()) {
      errors.whenStale(() -> form.reconcile(IndicatorForm.of(service.get(getCode()))));
      saved = service.change(getCode(), form.version(), IndicatorForm.details(form, this::rows));
    } else {
      saved = service.add(IndicatorForm.details(form, this::rows));
    }
    notice.next("statistics.edit-indicator.done", words.text(saved.name()));
    return "/statistics/indicator.xhtml?faces-redirect=true&code=" + saved.code();
  }

  /** The two quantities of an indicator. */
  public List<String> getHalves() {
    return List.of("numerator", "denominator");
  }

  public List<SelectItem> getUnits() {
    return Stream.of("percent", "score", "years", "ratio").map(u -> new SelectItem(u, texts.get("statistics.unit." + u))).toList();
  }

  public List<SelectItem> getDirections() {
    return Stream.of("up", "down", "none").map(d -> new SelectItem(d, texts.get("statistics.direction." + d))).toList();
  }

  public List<SelectItem> getCounted() {
    return COUNTED.stream().map(of -> new SelectItem(of, texts.get("statistics.quantity." + of))).toList();
  }

  public List<SelectItem> getSums() {
    return fields().summed().stream().map(field -> new SelectItem(field, words.field("responses", field))).toList();
  }

  /** Each field with each of its values: those of the register, the survey, visits and follow-ups apart. */
  public List<SelectItem> getConditions() {
    List<SelectItem> groups = new ArrayList<>();
    for (String of : List.of("businesses", "responses")) {
      List<SelectItem> items = new ArrayList<>();
      for (IndicatorFields.Field field : fields().fields().getOrDefault(of, List.of())) {
        Stream.concat(field.values().stream(), Stream.of("known", "none")).filter(value -> !(field.question() && value.equals("none")))
            .forEach(value -> items.add(new SelectItem(field.field() + "=" + value, words.field(of, field.field()) + ": " + words.value(of, field.field(), value))));
      }
      SelectItemGroup group = new SelectItemGroup(texts.get("statistics.quantity." + of));
      group.setSelectItems(items.toArray(new SelectItem[0]));
      groups.add(group);
    }
    Set<String> registered = fields().fields().getOrDefault("businesses", List.of()).stream().map(IndicatorFields.Field::field).collect(Collectors.toSet());
    for (String of : List.of("visits", "followUps")) {
      SelectItemGroup group = new SelectItemGroup(texts.get("statistics.quantity." + of));
      group.setSelectItems(fields().fields().getOrDefault(of, List.of()).stream().filter(field -> !registered.contains(field.field())).flatMap(field -> field.values().stream()
          .map(value -> new SelectItem(field.field() + "=" + value, words.field(of, field.field()) + ": " + words.value(of, field.field(), value)))).toArray(SelectItem[]::new));
      groups.add(group);
    }
    return groups;
  }

  /** Areas that targets may be for. */
  public List<SelectItem> getAreas() {
    List<SelectItem> items = new ArrayList<>(List.of(new SelectItem(Grouping.TOTAL, texts.get("statistics.tables.total"))));
    areas.subDistricts().forEach(d -> items.add(new SelectItem(d.name().toLowerCase(Locale.ROOT), d.name())));
    sentras.list().forEach(s -> items.add(new SelectItem(s.code(), s.code() + " " + s.name())));
    return items;
  }

  private IndicatorFields fields() {
    if (fields == null) {
      fields = service.fields();
    }
    return fields;
  }
}
