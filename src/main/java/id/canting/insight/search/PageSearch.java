package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.insight.help.Glossary;
import id.canting.insight.help.HelpText;
import id.canting.insight.help.HelpTexts;
import id.canting.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Pages by their names and by the words of their help; words of the glossary. */
@ApplicationScoped
class PageSearch {
  private static final double BY_ITS_HELP = 0.3;

  @Inject CurrentUser user;
  @Inject HelpTexts help;
  @Inject Glossary glossary;
  @Inject RecordPaths paths;

  Page<Hit> pages(Asked asked, Locale locale) {
    return asked.ranked(help.all(user, locale), h -> score(asked.text(), h), h -> new Hit(SearchKind.PAGE.code(), h.page().key(), h.title(), null, h.page().path()));
  }

  /** In the user's language first; each word is found by all of its languages. */
  Page<Hit> terms(Asked asked, Locale locale) {
    return asked.best(glossary.all(), t -> t.indonesian() + " " + t.english() + " " + (t.javanese() == null ? "" : t.javanese()),
        t -> new Hit(SearchKind.TERM.code(), t.anchor(), t.name(locale), t.meaning(locale), paths.of(SearchKind.TERM, t.anchor())));
  }

  private static double score(TypedText text, HelpText help) {
    return Math.max(text.in(help.title()), BY_ITS_HELP * text.exactlyIn(help.title() + " " + help.text()));
  }
}
