package id.canting.insight.help;

import id.canting.identity.CurrentUser;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The help of each page, in the reader's language. */
@ApplicationScoped
public class HelpTexts {
  private static final String KEY = "insight.help.";

  @Inject PortalPages pages;
  @Inject Glossary glossary;

  /** @param key of the page, {@code registry.businesses}; empty for a page that is none */
  public Optional<HelpText> of(String key, Locale locale) {
    return pages.of(key).map(page -> of(page, locale));
  }

  public HelpText of(PortalPage page, Locale locale) {
    String text = Texts.get(locale, KEY + page.key() + ".text");
    return new HelpText(page, title(page, locale), text, glossary.wordsOf(title(page, locale) + ". " + text, locale));
  }

  public String title(PortalPage page, Locale locale) {
    return Texts.get(locale, KEY + page.key());
  }

  /** Of the pages that the user is led to, in the order of the menu. */
  public List<HelpText> all(CurrentUser user, Locale locale) {
    return pages.offeredTo(user).stream().map(page -> of(page, locale)).toList();
  }
}
