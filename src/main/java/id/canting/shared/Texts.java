package id.canting.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of the interface. A key's first segment names its capability: {@code registry.businesses.title} is looked up in
 * {@code id/canting/registry/messages}. Indonesian is the base bundle; en falls back to it, jv too.
 */
public final class Texts {
  public static final Locale INDONESIAN = new Locale("id", "ID");
  public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
  public static final Locale JAVANESE = Locale.forLanguageTag("jv-ID");

  private Texts() {}

  /** The text with {@code {0}} … filled in by the locale's number and date formats; {@code ???key???} where it is missing. */
  public static String get(Locale locale, String key, Object... args) {
    String pattern;
    try {
      pattern = bundle(locale, key.substring(0, Math.max(0, key.indexOf('.')))).getString(key);
    } catch (MissingResourceException e) {
      return "???" + key + "???";
    }
    return new MessageFormat(pattern, locale).format(args);
  }

  public static boolean has(Locale locale, String key) {
    try {
      return key.indexOf('.') > 0 && bundle(locale, key.substring(0, key.indexOf('.'))).containsKey(key);
    } catch (MissingResourceException e) {
      return false;
    }
  }

  /** The supported language for a tag such as {@code en-US,en;q=0.9}; Indonesian for any other. */
  public static Locale supported(String tag) {
    String language = tag.strip().toLowerCase(Locale.ROOT);
    if (language.startsWith("en")) {
      return ENGLISH;
    }
    return language.startsWith("jv") ? JAVANESE : INDONESIAN;
  }

  private static ResourceBundle bundle(Locale locale, String capability) {
    return ResourceBundle.getBundle(
        "id.canting." + capability + ".messages",
        locale,
        Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
