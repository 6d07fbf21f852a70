package id.canting.registry;

import id.canting.shared.NameKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Whether two names may be one person's: every word of the shorter name sounds like a word of the longer one or is its first letter,
 * and not by letters alone; numbers in names are equal or not. The threshold lies above the likest pair of different people of one
 * village in the study's data (0.90).
 */
final class NameLikeness {
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
  private static final double ALIKE = 0.92;
  private static final Set<String> TITLES = Set.of("h", "hj", "haji", "hajah", "bu", "ibu", "pak", "bapak", "mbok", "mbah", "mas", "mbak", "drs", "dra", "dr", "ir", "se", "sh", "spd", "alm", "almh", "ny", "tn", "sdr", "sdri");

  private static final Map<String, String> SHORT = Map.ofEntries(
      Map.entry("moh", "muhammad"), Map.entry("mohd", "muhammad"), Map.entry("muh", "muhammad"), Map.entry("moch", "muhammad"), Map.entry("mohammad", "muhammad"), Map.entry("mohamad", "muhammad"),
      Map.entry("mochammad", "muhammad"), Map.entry("mochamad", "muhammad"), Map.entry("muhamad", "muhammad"), Map.entry("ach", "achmad"), Map.entry("akh", "achmad"), Map.entry("abd", "abdul"), Map.entry("abdoel", "abdul"));

  private NameLikeness() {}

  /** The sounds of a name's words without titles. */
  static List<String> sounds(String name) {
    List<String> words = NameKey.words(name).stream().filter(w -> !TITLES.contains(w)).map(w -> NameKey.sound(SHORT.getOrDefault(w, w)).replace('y', 'i')).toList();
    return words;
  }

  /** @param one sounds of the one name, @param other of the other */
  static boolean alike(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (!shorter.isEmpty() && String.join("", one).equals(String.join("", other))) {
      return true;
    }
    if (shorter.isEmpty() || shorter.size() < longer.size() && shorter.size() < 2) {
      return false;
    }
    boolean whole = false;
    boolean[] taken = new boolean[longer.size()];
    for (String word : shorter) {
      int best = -1;
      for (int i = 0; i < longer.size() && best < 0; i++) {
        if (!taken[i] && similar(word, longer.get(i))) {
          best = i;
        }
      }
      if (best < 0) {
        return false;
      }
      taken[best] = true;
      whole |= word.length() > 1 && longer.get(best).length() > 1;
    }
    return whole;
  }

  private static boolean similar(String one, String other) {
    if (one.equals(other) || Character.isDigit(one.charAt(one.length() - 1)) || Character.isDigit(other.charAt(other.length() - 1))) {
      return one.equals(other);
    }
    boolean initial = one.length() == 1 && other.length() > 2 && other.startsWith(one) || other.length() == 1 && one.length() > 2 && one.startsWith(other);
    return initial || Math.abs(one.length() - other.length()) < 4 && (jaroWinkler(one, other) >= ALIKE || Math.min(one.length(), other.length()) > 4 && oneSlip(one, other));
  }

  /** One letter wrong, missing, added, or two neighbours swapped. */
  static boolean oneSlip(String a, String b) {
    int from = 0;
    int most = Math.min(a.length(), b.length());
    while (from < most && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < most - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    int left = a.length() - from - back;
    int right = b.length() - from - back;
    boolean swapped = left == 2 && right == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
    return left <= 1 && right <= 1 || swapped;
  }

  /** From 0 for nothing in common to 1 for equal. */
  static double jaroWinkler(String a, String b) {
    return LIKENESS.apply(a, b);
  }
}
