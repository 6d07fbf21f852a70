package id.canting.registry.web;

import id.canting.area.AreaService;
import id.canting.area.AreaService.SubDistrict;
import id.canting.area.AreaService.Village;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentra, sub-districts and villages to choose from, read once a request. */
@Named("places")
@RequestScoped
public class PlaceChoices {
  @Inject SentraService sentraService;
  @Inject AreaService areas;

  private @Nullable List<SentraRecord> sentras;
  private @Nullable List<SubDistrict> subDistricts;
  private @Nullable List<SelectItem> villages;

  List<Option> sentras(Set<String> chosen) {
    return all().stream().map(s -> new Option(s.code(), s.name(), chosen.contains(s.code()))).toList();
  }

  List<Option> subDistricts(Set<String> chosen) {
    return districts().stream().map(d -> new Option(d.code(), d.name(), chosen.contains(d.code()) || chosen.contains(d.name()))).toList();
  }

  public List<SelectItem> getSentras() {
    return all().stream().map(s -> new SelectItem(s.code(), s.name() + " – " + s.product())).toList();
  }

  public List<SelectItem> getSubDistricts() {
    return districts().stream().map(d -> new SelectItem(d.code(), d.name())).toList();
  }

  /** Villages, grouped by sub-district: names repeat inside the regency. */
  public List<SelectItem> getVillages() {
    if (villages == null) {
      villages = readVillages();
    }
    return villages;
  }

  private List<SelectItem> readVillages() {
    Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
    for (Village village : areas.villages(null)) {
      groups.computeIfAbsent(village.subDistrict(), k -> new ArrayList<>()).add(new SelectItem(village.code(), village.name()));
    }
    List<SelectItem> items = new ArrayList<>();
    groups.forEach((subDistrict, villages) -> items.add(new SelectItemGroup(subDistrict, null, false, villages.toArray(SelectItem[]::new))));
    return items;
  }

  private List<SubDistrict> districts() {
    if (subDistricts == null) {
      subDistricts = areas.subDistricts();
    }
    return subDistricts;
  }

  private List<SentraRecord> all() {
    if (sentras == null) {
      sentras = sentraService.list();
    }
    return sentras;
  }
}
