package id.canting.registry;

import id.canting.exchange.JudgedRow;
import id.canting.exchange.cell.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons met so far, known ones and those of earlier rows: who has the same phone or NIK, or a like name in the same village. */
final class LookAlikes {
  /** @param code null for a person of an earlier row; @param row null for a known one */
  record Met(String name, @Nullable String code, @Nullable Integer row, List<String> sounds, @Nullable Sex sex) {}

  /** Findings that name a known record in the place of the row's own. */
  private static final Set<String> NAMING = Set.of("owner.alike", "nib.known");

  private final Map<String, Met> byPhone = new HashMap<>();
  private final Map<String, Met> byNik = new HashMap<>();
  private final Map<String, Map<String, List<Met>>> byVillageAndStart = new HashMap<>();
  /** One text for each sound, however many names have it: a file may have 100,000. */
  private final Map<String, String> sounds = new HashMap<>();
  private final Set<String> villages = new HashSet<>();

  /** The code of the known record that a judged row resembles. */
  static @Nullable String resembled(JudgedRow row) {
    return row.findings().stream().filter(f -> NAMING.contains(f.code())).map(Finding::to).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Those of the villages not asked for before. */
  Set<String> unasked(Set<String> wanted) {
    Set<String> fresh = new HashSet<>(wanted);
    fresh.removeAll(villages);
    villages.addAll(fresh);
    return fresh;
  }

  void know(RegisterLookup.Person person) {
    add(new Met(person.name(), person.code(), null, sounds(person.name()), person.sex()), person.phone(), person.nikKey(), person.village());
  }

  void meet(String name, int row, @Nullable String phone, @Nullable String nikKey, @Nullable String village, @Nullable Sex sex) {
    add(new Met(name, null, row, sounds(name), sex), phone, nikKey, village);
  }

  /** @param ownCode the row's own record, which is not its double */
  @Nullable Met like(String name, @Nullable String phone, @Nullable String nikKey, @Nullable String village, @Nullable Sex sex, @Nullable String ownCode) {
    Met same = other(nikKey == null ? null : byNik.get(nikKey), ownCode);
    if (same == null) {
      same = other(phone == null ? null : byPhone.get(phone), ownCode);
    }
    if (same != null || village == null) {
      return same;
    }
    List<String> said = NameLikeness.sounds(name);
    Map<String, List<Met>> neighbours = byVillageAndStart.getOrDefault(village, Map.of());
    for (String start : starts(said)) {
      for (Met met : neighbours.getOrDefault(start, List.of())) {
        if (other(met, ownCode) != null && NameLikeness.alike(said, met.sounds) && (said.equals(met.sounds) || mayBeOne(sex, met.sex))) {
          return met;
        }
      }
    }
    return null;
  }

  /** Suparno and Suparni are two people if one is a man and one a woman. */
  private static boolean mayBeOne(@Nullable Sex one, @Nullable Sex other) {
    return one == null || other == null || one == other;
  }

  private static @Nullable Met other(@Nullable Met met, @Nullable String ownCode) {
    return met != null && met.code != null && met.code.equals(ownCode) ? null : met;
  }

  private void add(Met met, @Nullable String phone, @Nullable String nikKey, @Nullable String village) {
    if (phone != null) {
      byPhone.putIfAbsent(phone, met);
    }
    if (nikKey != null) {
      byNik.putIfAbsent(nikKey, met);
    }
    if (village != null) {
      Map<String, List<Met>> neighbours = byVillageAndStart.computeIfAbsent(village, v -> new HashMap<>());
      for (String start : starts(met.sounds)) {
        neighbours.computeIfAbsent(start, s -> new ArrayList<>(2)).add(met);
      }
    }
  }

  private List<String> sounds(String name) {
    return NameLikeness.sounds(name).stream().map(sound -> sounds.computeIfAbsent(sound, s -> s)).toList();
  }

  /** Like names share the beginning of their first or last word, at the same end. */
  private static List<String> starts(List<String> sounds) {
    if (sounds.isEmpty()) {
      return List.of();
    }
    String first = sounds.get(0);
    String last = sounds.get(sounds.size() - 1);
    return List.of("<" + first.substring(0, Math.min(3, first.length())), ">" + last.substring(0, Math.min(3, last.length())));
  }
}
