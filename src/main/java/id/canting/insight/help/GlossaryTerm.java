package id.canting.insight.help;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of the trade or of the office.
 *
 * @param anchor of its place on the page, from the Indonesian word
 * @param term the word in code
 * @param javanese null where none is known; not checked by a speaker
 * @param area registry, programmes, supervision, indicators, batik, motif
 * @param meaning in Indonesian; {@code meaningEnglish} in English
 */
@JsonbPropertyOrder({"anchor", "indonesian", "english", "term", "javanese", "area", "meaning", "meaningEnglish"})
public record GlossaryTerm(String anchor, String indonesian, String english, String term, @Nullable String javanese, String area, String meaning, String meaningEnglish) {
  /** In the language; Indonesian for all but English. */
  public String name(Locale locale) {
    return isEnglish(locale) ? english : indonesian;
  }

  public String meaning(Locale locale) {
    return isEnglish(locale) ? meaningEnglish : meaning;
  }

  /** What a text may call it: words on both sides of a slash and those in brackets, in lower case. */
  @JsonbTransient
  List<String> spellings(Locale locale) {
    String bare = name(locale).toLowerCase(locale);
    return Arrays.stream(bare.split("[/(),]")).map(String::strip).filter(word -> word.length() > 2).toList();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
