package id.canting.insight.web;

import id.canting.identity.CurrentUser;
import id.canting.insight.help.HelpText;
import id.canting.insight.help.HelpTexts;
import id.canting.insight.help.PortalPage;
import id.canting.insight.help.PortalPages;
import id.canting.shared.web.FrameBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The help of the page that is open, of the one asked for by {@code page} of the address, and of all that the user is led to; the shortcuts. */
@Named("pageHelp")
@RequestScoped
public class PageHelpBacking {
  @Inject HelpTexts texts;
  @Inject PortalPages pages;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;

  private String key = "";
  private Locale locale = Locale.ROOT;
  private @Nullable HelpText here;
  private @Nullable HelpText asked;
  private @Nullable List<HelpText> all;

  /** A page and the letter that opens it after {@code g}. */
  public record Shortcut(String letter, String title, String path) {}

  @PostConstruct
  void read() {
    key = frame.getPage().replaceFirst("^/", "").replaceFirst("\\.xhtml$", "").replace('/', '.');
    locale = frame.getLocale();
    here = texts.of(key, locale).orElse(null);
    asked = texts.of(String.valueOf(frame.getHere().first("page")), locale).orElse(null);
  }

  public String getKey() {
    return key;
  }

  public @Nullable HelpText getHere() {
    return here;
  }

  public @Nullable HelpText getAsked() {
    return asked;
  }

  public List<HelpText> getAll() {
    if (all == null) {
      all = texts.all(user, locale);
    }
    return all;
  }

  public List<Shortcut> getShortcuts() {
    return getAll().stream().map(HelpText::page).filter(page -> page.letter() != null).map(page -> new Shortcut(String.valueOf(page.letter()), texts.title(page, locale), page.path())).toList();
  }

  /** Where a new record of what this page lists begins; null where the user may begin none. */
  public @Nullable Shortcut getAdding() {
    PortalPage adding = here == null ? null : pages.adding(here.page(), user).orElse(null);
    return adding == null ? null : new Shortcut("n", texts.title(adding, locale), adding.path());
  }
}
