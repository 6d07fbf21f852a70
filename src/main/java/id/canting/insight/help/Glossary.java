package id.canting.insight.help;

import id.canting.shared.NameKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in the order of their areas, from {@code glossary.csv}. */
@ApplicationScoped
public class Glossary {
  private static final List<GlossaryTerm> ALL = PortalPages.lines("glossary.csv").stream().map(Glossary::term).toList();

  private final Map<String, List<GlossaryTerm>> used = new ConcurrentHashMap<>();

  public List<GlossaryTerm> all() {
    return ALL;
  }

  /** Those whose word or meaning, in one of the languages, holds every typed word. @param query null or blank for all */
  public List<GlossaryTerm> matching(@Nullable String query) {
    List<String> typed = query == null ? List.of() : NameKey.words(query);
    return ALL.stream().filter(term -> {
      String said = String.join(" ", NameKey.words(term.indonesian() + " " + term.english() + " " + term.term() + " " + term.javanese() + " " + term.meaning() + " " + term.meaningEnglish()));
      return typed.stream().allMatch(said::contains);
    }).toList();
  }

  /** Words of the glossary that the text uses, the longest of those that lie in each other. The texts are those of the bundles: few enough to remember. */
  List<GlossaryTerm> wordsOf(String text, Locale locale) {
    return used.computeIfAbsent(locale + text, key -> find(text.toLowerCase(locale), locale));
  }

  private static List<GlossaryTerm> find(String text, Locale locale) {
    Map<GlossaryTerm, String> found = ALL.stream()
        .filter(term -> term.spellings(locale).stream().anyMatch(word -> stands(word, text)))
        .collect(Collectors.toMap(term -> term, term -> term.spellings(locale).stream().filter(word -> stands(word, text)).findFirst().orElseThrow()));
    List<GlossaryTerm> words = new ArrayList<>(ALL);
    words.removeIf(term -> !found.containsKey(term) || found.values().stream().anyMatch(other -> other.length() > found.get(term).length() && other.contains(found.get(term))));
    return List.copyOf(words);
  }

  private static boolean stands(String word, String text) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "s?(?!\\p{L})").matcher(text).find();
  }

  private static GlossaryTerm term(String line) {
    String[] c = line.split("\\|", -1);
    return new GlossaryTerm(String.join("-", NameKey.words(c[0].replaceFirst("[/(,].*", ""))), c[0], c[1], c[2], c[3].isEmpty() ? null : c[3], c[4], c[5], c[6]);
  }
}
