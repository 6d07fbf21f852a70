package id.canting.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as they sound: old and new Indonesian spelling fall together (Soekarno, Sukarno), and so do single and double letters. */
public final class NameKey {
  private static final String[][] SOUNDS = {
    {"oe", "u"}, {"dj", "j"}, {"tj", "c"}, {"nj", "ny"}, {"sj", "sy"}, {"ch", "kh"}, {"kh", "h"}, {"sy", "s"}, {"dh", "d"}, {"th", "t"},
    {"ph", "f"}, {"v", "f"}, {"z", "s"}, {"x", "ks"}, {"q", "k"}
  };

  private NameKey() {}

  /** Lower case letters and digits of each word, accents and signs gone; empty when nothing is left (emoji, Javanese script). */
  public static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** The sound of one word of {@link #words}. */
  public static String sound(String word) {
    String sound = word;
    for (String[] pair : SOUNDS) {
      sound = sound.replace(pair[0], pair[1]);
    }
    StringBuilder single = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  /** All sounds of a name in their order, at most 200 characters. */
  public static String of(String name) {
    String key = String.join(" ", words(name).stream().map(NameKey::sound).toList());
    return key.length() > 200 ? key.substring(0, 200) : key;
  }
}
