package id.canting.registry;

import id.canting.shared.NameKey;
import java.util.Set;
import java.util.TreeSet;

/** Grams of names: three letters of a word's sound, with {@code ^} and {@code $} at its ends, so that UD and PT count too. */
public final class Grams {
  private Grams() {}

  public static Set<String> of(String... names) {
    Set<String> grams = new TreeSet<>();
    for (String name : names) {
      for (String word : NameKey.words(name)) {
        String framed = "^" + NameKey.sound(word) + "$";
        for (int i = 0; i + 3 <= framed.length(); i++) {
          grams.add(framed.substring(i, i + 3));
        }
      }
    }
    return grams;
  }

  /** The grams as a JSON array; they hold only a–z, 0–9, ^ and $. */
  static String json(String... names) {
    Set<String> grams = of(names);
    return grams.isEmpty() ? "[]" : "[\"" + String.join("\",\"", grams) + "\"]";
  }
}
