package id.canting.area.web;

import id.canting.area.AreaService;
import id.canting.area.AreaService.SubDistrict;
import id.canting.area.AreaService.Village;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.web.FrameBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sub-districts, and the villages of the one that the address names. */
@Named("areas")
@RequestScoped
public class AreasBacking {
  @Inject AreaService service;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;

  private List<SubDistrict> subDistricts = List.of();
  private List<Village> villages = List.of();
  private Map<String, Long> counts = Map.of();
  private @Nullable SubDistrict chosen;

  public void load() {
    subDistricts = service.subDistricts();
    List<Village> all = service.villages(null);
    counts = all.stream().collect(Collectors.groupingBy(Village::subDistrictCode, Collectors.counting()));
    String asked = frame.getHere().first("subDistrict");
    chosen = subDistricts.stream().filter(d -> d.code().equals(asked) || d.name().equalsIgnoreCase(asked)).findFirst().orElse(null);
    if (chosen != null) {
      String code = chosen.code();
      villages = all.stream().filter(v -> v.subDistrictCode().equals(code)).toList();
    }
  }

  public List<SubDistrict> getSubDistricts() {
    return subDistricts;
  }

  /** Null when the address names none, or an unknown one. */
  public @Nullable SubDistrict getChosen() {
    return chosen;
  }

  /** Of the chosen sub-district, by code. */
  public List<Village> getVillages() {
    return villages;
  }

  public boolean isEditable() {
    return user.may(Permission.AREA_CHANGE);
  }

  public long getVillageTotal() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long count(SubDistrict subDistrict) {
    return counts.getOrDefault(subDistrict.code(), 0L);
  }
}
