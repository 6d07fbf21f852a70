package id.canting.shared.web;

import id.canting.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the frame around every page needs: language, theme, density and this page's own address. */
@Named("frame")
@RequestScoped
public class FrameBacking {
  /** What stays in the address when a form is shown again, beside what stood in the address that the form was sent to. */
  private static final String KEPT = "code,id,uuid,period,notice,business,username,verdict,page";

  @Inject HttpServletRequest request;

  private Locale locale = Texts.INDONESIAN;
  private Address here = Address.at("/");

  @PostConstruct
  void read() {
    here = "POST".equals(request.getMethod()) ? Address.of(request).keeping(KEPT + named(request.getQueryString())) : Address.of(request);
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed != null) {
      here = Address.at(failed.toString());
    }
    Locale chosen = Texts.supported(Objects.requireNonNullElse(Preference.LANGUAGE.of(request), "id"));
    locale = chosen.equals(Texts.JAVANESE) && !isForArtisans() ? Texts.INDONESIAN : chosen;
  }

  private static String named(@Nullable String query) {
    StringBuilder names = new StringBuilder();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      names.append(',').append(pair.replaceFirst("=.*", ""));
    }
    return names.toString();
  }

  public Locale getLocale() {
    return locale;
  }

  /** The language's code, for {@code lang} attributes. */
  public String getLanguage() {
    return locale.getLanguage().equals("in") ? "id" : locale.getLanguage();
  }

  /** @return light or dark when the user chose, null when the device decides */
  public @Nullable String getTheme() {
    String theme = Preference.THEME.of(request);
    return "device".equals(theme) ? null : theme;
  }

  public @Nullable String getDensity() {
    return "roomy".equals(Preference.DENSITY.of(request)) ? "roomy" : null;
  }

  /** Whether single keys open pages; some cannot use the keyboard when they do. */
  public boolean isShortcuts() {
    return !"off".equals(Preference.SHORTCUTS.of(request));
  }

  /** This page's address with its parameters. */
  public Address getHere() {
    return here;
  }

  /** Only these pages speak Javanese too; the others are in Indonesian for who chose it. */
  private boolean isForArtisans() {
    return getPage().startsWith("/artisan/") || getPage().equals("/public/invitation.xhtml");
  }

  /** The page's path inside the portal, for example {@code /registry/businesses.xhtml}. */
  public String getPage() {
    return here.path().substring(Math.min(here.path().length(), request.getContextPath().length()));
  }

  /** This list as a file from REST. @param keep parameters that go along, comma separated */
  public Address download(String path, String keep) {
    Address address = at(path);
    for (String name : keep.split(",")) {
      address = address.with(name, here.first(name));
    }
    return address;
  }

  /** The numbers of a pager: the ends and the neighbours, -1 for a gap. */
  public PageNumbers pages(long total, int page, int size) {
    return PageNumbers.of(total, page, size);
  }

  /** Whether one of the options is chosen. */
  public boolean chosen(Collection<Option> options) {
    return options.stream().anyMatch(Option::chosen);
  }

  /** An input's id for a property of REST: {@code owner.nik} is {@code owner-nik}. */
  public String id(String field) {
    return ErrorsBacking.id(field);
  }

  public Address at(String path) {
    return Address.at(request.getContextPath() + path);
  }
}
