package id.canting.area.boundary;

import id.canting.area.AreaService.SubDistrict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which shape is which sub-district.
 *
 * @param matched by Kemendagri code, in the order of the codes' shapes
 * @param unmatched names of shapes that are no sub-district
 * @param twice names of sub-districts that more than one shape claims
 * @param layer of TopoJSON that was taken: the one with the most sub-districts
 */
record Matching(Map<String, Feature> matched, List<String> unmatched, List<String> twice, String layer) {
  private static final int SHOWN = 20;

  static Matching of(List<Feature> features, List<SubDistrict> subDistricts) {
    Map<String, List<Feature>> layers = features.stream().collect(Collectors.groupingBy(Feature::layer, LinkedHashMap::new, Collectors.toList()));
    Matching best = null;
    for (Map.Entry<String, List<Feature>> layer : layers.entrySet()) {
      Matching one = ofLayer(layer.getKey(), layer.getValue(), subDistricts);
      if (best == null || one.score() > best.score()) {
        best = one;
      }
    }
    return best == null ? new Matching(Map.of(), List.of(), List.of(), "") : best;
  }

  private int score() {
    return matched.size() * 2 - unmatched.size() - 2 * twice.size();
  }

  private static Matching ofLayer(String layer, List<Feature> features, List<SubDistrict> subDistricts) {
    Map<String, String> keys = new HashMap<>();
    for (SubDistrict one : subDistricts) {
      keys.put(one.code().replace(".", ""), one.code());
      keys.put(plain(one.name()), one.code());
      if (one.bps() != null) {
        keys.put(one.bps(), one.code());
      }
    }
    Map<String, Feature> matched = new LinkedHashMap<>();
    List<String> unmatched = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (Feature feature : features) {
      Optional<String> code = code(feature, keys);
      if (code.isEmpty()) {
        unmatched.add(feature.label());
      } else if (matched.putIfAbsent(code.get(), feature) != null && twice.size() < SHOWN) {
        twice.add(feature.label());
      }
    }
    return new Matching(matched, unmatched, twice, layer);
  }

  /** A code counts before a name. */
  private static Optional<String> code(Feature feature, Map<String, String> keys) {
    List<String> values = feature.told().values().stream().map(v -> v.replaceAll("\\.0+$", "")).toList();
    return values.stream().map(v -> v.replace(".", "")).filter(v -> v.matches("\\d{6,7}")).map(keys::get).filter(c -> c != null).findFirst()
        .or(() -> values.stream().map(Matching::plain).map(keys::get).filter(c -> c != null).findFirst());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(kecamatan|kec\\.?)\\s+", "").replaceAll("[^a-z0-9]+", "");
  }
}
