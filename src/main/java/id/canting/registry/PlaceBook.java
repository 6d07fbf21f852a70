package id.canting.registry;

import id.canting.exchange.cell.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy of the places for as long as one import takes: sub-districts, villages, sentra and their stored aliases. */
final class PlaceBook implements Places {
  record Area(String code, String name) {}

  record Place(String code, String name, String subDistrictCode) {}

  /** @param villages Kemendagri codes */
  record Centre(long id, String code, String name, String subDistrictCode, @Nullable Long associationId, List<String> villages) {}

  /** @param subDistrictCode the sub-district that is written beside the name */
  record Alias(String name, String subDistrictCode, long sentraId) {}

  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Area> areasByName = new HashMap<>();
  private final Map<String, Place> villages = new HashMap<>();
  private final Map<String, List<Place>> villagesByName = new HashMap<>();
  private final Map<String, Centre> centres = new HashMap<>();
  private final Map<Long, Centre> centresById = new HashMap<>();
  private final Map<String, List<Centre>> centresByName = new HashMap<>();
  private final Map<String, Centre> centreOfVillage = new HashMap<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Map<String, Long> associations;

  PlaceBook(List<Area> areas, List<Place> villages, List<Centre> centres, List<Alias> aliases, Map<String, Long> associations) {
    this.associations = Map.copyOf(associations);
    areas.forEach(a -> {
      this.areas.put(a.code, a);
      areasByName.put(key(a.name), a);
    });
    villages.forEach(v -> {
      this.villages.put(v.code, v);
      villagesByName.computeIfAbsent(key(v.name), n -> new ArrayList<>()).add(v);
    });
    centres.forEach(c -> {
      this.centres.put(c.code, c);
      centresById.put(c.id, c);
      centresByName.computeIfAbsent(key(c.name), n -> new ArrayList<>()).add(c);
      c.villages.forEach(v -> centreOfVillage.put(v, c));
    });
    aliases.forEach(a -> this.aliases.computeIfAbsent(key(a.name), n -> new ArrayList<>()).add(a));
  }

  /** A name without case, spaces, punctuation and the words for village. */
  static String key(String name) {
    return CellText.clean(name).toLowerCase(Locale.ROOT).replaceFirst("^((desa|ds|kelurahan|kel|sentra|batik|kecamatan|kec)\\b[. ]*)+(?=[^. ])", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Override
  public Optional<SentraPlace> sentra(String code) {
    return centre(code).map(c -> new SentraPlace(c.id, c.code, c.subDistrictCode, c.associationId));
  }

  @Override
  public Optional<String> subDistrictOfVillage(String villageCode) {
    return village(villageCode).map(Place::subDistrictCode);
  }

  @Override
  public Optional<String> subDistrict(String codeOrName) {
    return area(codeOrName).map(Area::code);
  }

  @Override
  public Optional<Long> association(String code) {
    return Optional.ofNullable(associations.get(code));
  }

  Optional<Centre> centre(String code) {
    return Optional.ofNullable(centres.get(code));
  }

  Optional<Centre> centre(long id) {
    return Optional.ofNullable(centresById.get(id));
  }

  Optional<Centre> centreOf(String villageCode) {
    return Optional.ofNullable(centreOfVillage.get(villageCode));
  }

  Optional<Place> village(String code) {
    return Optional.ofNullable(villages.get(code));
  }

  Optional<Area> area(String codeOrName) {
    return Optional.ofNullable(areas.containsKey(codeOrName) ? areas.get(codeOrName) : areasByName.get(key(codeOrName)));
  }

  String areaName(String code) {
    Area area = areas.get(code);
    return area == null ? code : area.name;
  }

  List<Place> villagesNamed(String name) {
    return villagesByName.getOrDefault(key(name), List.of());
  }

  List<Centre> centresNamed(String name) {
    return centresByName.getOrDefault(key(name), List.of());
  }

  List<Alias> aliasesNamed(String name) {
    return aliases.getOrDefault(key(name), List.of());
  }

  /** The name of a sub-district that resembles a text most, empty where none does. */
  Optional<Area> areaLike(String text) {
    return like(text, areasByName.keySet()).map(areasByName::get);
  }

  /** A village or sentra name that resembles a text most; within the sub-district if one is given and any there does. */
  Optional<String> nameLike(String text, @Nullable String subDistrictCode) {
    Set<String> within = new HashSet<>();
    villages.values().stream().filter(v -> v.subDistrictCode.equals(subDistrictCode)).forEach(v -> within.add(key(v.name)));
    centres.values().stream().filter(c -> c.subDistrictCode.equals(subDistrictCode)).forEach(c -> within.add(key(c.name)));
    aliases.forEach((name, all) -> {
      if (all.stream().anyMatch(a -> a.subDistrictCode.equals(subDistrictCode))) {
        within.add(name);
      }
    });
    Optional<String> near = like(text, within);
    if (near.isPresent()) {
      return near;
    }
    Set<String> all = new HashSet<>(villagesByName.keySet());
    all.addAll(centresByName.keySet());
    all.addAll(aliases.keySet());
    return like(text, all);
  }

  private static Optional<String> like(String text, Set<String> keys) {
    String key = key(text);
    String best = null;
    double likest = 0.88;
    for (String candidate : keys) {
      double likeness = NameLikeness.oneSlip(key, candidate) ? 0.99 : NameLikeness.jaroWinkler(key, candidate);
      if (likeness > likest) {
        likest = likeness;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }
}
