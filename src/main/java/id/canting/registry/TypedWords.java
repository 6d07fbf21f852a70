package id.canting.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed, word by word: the known words that each may mean, with a weight from 0 to 1. Judged are sounds, so that
 * spelling does not matter.
 */
final class TypedWords {
  private static final double SAME = 1;
  private static final double BEGUN = 0.95;
  private static final double SLIP = 0.9;
  private static final double SPLIT = 0.85;
  /** Likeness from which two longer words may be the same with more than one slip. */
  private static final double LIKE = 0.9;
  private static final double FOLLOWING = 0.04;
  private static final double EXTRA = 0.02;
  private static final int LONG = 5;
  private static final int MOST = 8;

  private TypedWords() {}

  /** @return one map of known words to weights for each typed word; a word that is none is left out */
  static List<Map<String, Double>> meanings(List<String> typed, Set<String> known) {
    List<Map<String, Double>> meanings = new ArrayList<>();
    for (String word : typed) {
      Map<String, Double> near = near(word, known);
      if (near.isEmpty()) {
        meanings.addAll(split(word, known));
      } else {
        meanings.add(near);
      }
      if (meanings.size() >= MOST) {
        break;
      }
    }
    return meanings;
  }

  private static Map<String, Double> near(String typed, Set<String> known) {
    Map<String, Double> near = new HashMap<>();
    for (String word : known) {
      double weight = weight(typed, word);
      if (weight > 0) {
        near.put(word, weight);
      }
    }
    return near;
  }

  private static double weight(String typed, String word) {
    if (word.equals(typed)) {
      return SAME;
    }
    if (word.startsWith(typed)) {
      return BEGUN;
    }
    int gap = Math.abs(typed.length() - word.length());
    if (gap > 2 || Math.max(typed.length(), word.length()) < 3) {
      return 0;
    }
    if (gap < 2 && NameLikeness.oneSlip(typed, word)) {
      return SLIP;
    }
    double likeness = Math.min(typed.length(), word.length()) < LONG ? 0 : NameLikeness.jaroWinkler(typed, word);
    return likeness < LIKE ? 0 : likeness - 0.1;
  }

  /** Two words between which the space is missing, or another letter was typed; a letter that ends the one and begins the other sounds once. */
  private static List<Map<String, Double>> split(String typed, Set<String> known) {
    for (int at = 2; at <= typed.length() - 2; at++) {
      if (known.contains(typed.substring(0, at))) {
        for (int from = at - 1; from <= at + 1; from++) {
          if (known.contains(typed.substring(from))) {
            return List.of(Map.of(typed.substring(0, at), SPLIT), Map.of(typed.substring(from), SPLIT));
          }
        }
      }
    }
    return List.of();
  }

  /** How many of the typed words the names have. */
  static int hits(List<Map<String, Double>> meant, List<List<String>> names) {
    return (int) meant.stream().filter(meaning -> names.stream().flatMap(List::stream).anyMatch(meaning::containsKey)).count();
  }

  /** How like one name is to what was typed: the weights of its words, more where they follow each other as typed, less for words that were not typed. */
  static double likeness(List<Map<String, Double>> meant, List<String> name) {
    double sum = 0;
    int before = -2;
    int matched = 0;
    for (Map<String, Double> meaning : meant) {
      int at = -1;
      double best = 0;
      for (int i = 0; i < name.size(); i++) {
        double weight = meaning.getOrDefault(name.get(i), 0.0) + (i == before + 1 ? FOLLOWING : 0);
        if (meaning.containsKey(name.get(i)) && weight > best) {
          best = weight;
          at = i;
        }
      }
      matched += at < 0 ? 0 : 1;
      sum += best;
      before = at < 0 ? before + 1 : at;
    }
    return sum - EXTRA * (name.size() - matched);
  }
}
