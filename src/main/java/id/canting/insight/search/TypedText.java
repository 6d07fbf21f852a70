package id.canting.insight.search;

import id.canting.shared.NameKey;
import java.util.List;

/** What somebody typed, held against titles; one slip of the finger in a longer word is forgiven, two in a long one. */
final class TypedText {
  private static final double SAME = 1;
  private static final double BEGUN = 0.9;
  private static final double WITHIN = 0.7;
  private static final double SLIP = 0.6;
  private static final int LONG = 4;
  private static final int VERY_LONG = 8;

  private final List<String> words;

  TypedText(String text) {
    words = NameKey.words(text);
  }

  /** Nothing but digits, or no word at all, resembles nothing. */
  boolean canResemble() {
    return words.stream().anyMatch(word -> word.length() >= LONG && !word.matches("[0-9]+"));
  }

  /** The longest word that was typed. */
  String longest() {
    return words.stream().max(java.util.Comparator.comparingInt(String::length)).orElse("");
  }

  /** From 0, some typed word is not there, to 1, all are. */
  double in(String title) {
    return score(title, true);
  }

  /** The same without forgiveness, for longer texts. */
  double exactlyIn(String text) {
    return score(text, false);
  }

  private double score(String title, boolean forgiving) {
    List<String> there = NameKey.words(title);
    double sum = 0;
    for (String word : words) {
      double best = there.stream().mapToDouble(other -> likeness(word, other, forgiving)).max().orElse(0);
      if (best == 0) {
        return 0;
      }
      sum += best;
    }
    return words.isEmpty() ? 0 : sum / words.size();
  }

  private static double likeness(String typed, String word, boolean forgiving) {
    if (word.equals(typed)) {
      return SAME;
    }
    if (word.startsWith(typed)) {
      return BEGUN;
    }
    if (typed.length() > 2 && word.contains(typed)) {
      return WITHIN;
    }
    int slips = typed.length() >= VERY_LONG ? 2 : typed.length() >= LONG ? 1 : 0;
    return forgiving && slips > 0 && (near(typed, word, slips) || word.length() > typed.length() && near(typed, word.substring(0, typed.length()), slips)) ? SLIP : 0;
  }

  /** Whether so many letters left out, added, exchanged or in the wrong order make one of the other. */
  private static boolean near(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()] <= most;
  }
}
