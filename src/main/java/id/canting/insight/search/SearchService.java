package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Page;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for a text everywhere that the user may look: each kind by its own service, within its scope and its fields. */
@ApplicationScoped
public class SearchService {
  private static final int MOST = 50;
  private static final int LONGEST = 100;

  @Inject CurrentUser user;
  @Inject RegisterSearch register;
  @Inject WorkSearch work;
  @Inject PageSearch pages;
  @Inject RecordTitles titles;
  @Inject RecordPaths paths;

  /**
   * @param text blank finds nothing; no more than 100 characters are read
   * @param size most of each kind, 1 to 50
   */
  @Permitted(Permission.SEARCH)
  @Transactional
  public SearchResult find(@Nullable String text, int size, Locale locale) {
    String query = text == null ? "" : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    if (query.isEmpty()) {
      return new SearchResult(query, null, List.of());
    }
    Asked asked = new Asked(query, new TypedText(query), Math.max(1, Math.min(MOST, size)));
    List<HitGroup> groups = new ArrayList<>();
    boolean office = !user.may(Permission.OWN_PAGES);
    if (user.may(Permission.BUSINESS_READ)) {
      add(groups, SearchKind.BUSINESS, register.businesses(asked), query, locale);
    }
    if (office && user.may(Permission.CRAFTSPERSON_READ)) {
      add(groups, SearchKind.CRAFTSPERSON, register.craftspeople(asked), query, locale);
    }
    add(groups, SearchKind.NOTICE, work.notices(asked, locale), query, locale);
    if (user.may(Permission.PROGRAMME_READ)) {
      add(groups, SearchKind.PROGRAMME, work.programmes(asked, locale), query, locale);
      add(groups, SearchKind.ACTIVITY, work.activities(asked, locale), query, locale);
    }
    if (user.may(Permission.VISIT_READ)) {
      add(groups, SearchKind.VISIT, work.visits(asked, locale), query, locale);
    }
    if (office) {
      add(groups, SearchKind.SENTRA, register.sentras(asked), query, locale);
      add(groups, SearchKind.VILLAGE, register.villages(asked), query, locale);
    }
    add(groups, SearchKind.PAGE, pages.pages(asked, locale), query, locale);
    add(groups, SearchKind.TERM, pages.terms(asked, locale), query, locale);
    groups.sort(Comparator.comparingDouble(group -> -asked.text().in(group.items().get(0).title())));
    Hit exact = exact(query, locale);
    if (exact != null && groups.stream().flatMap(group -> group.items().stream()).noneMatch(hit -> hit.kind().equals(exact.kind()) && hit.code().equals(exact.code()))) {
      groups.add(0, new HitGroup(exact.kind(), Texts.get(locale, "insight.SearchKind." + exact.kind()), 1, null, List.of(exact)));
    }
    return new SearchResult(query, exact, groups);
  }

  private @Nullable Hit exact(String query, Locale locale) {
    Optional<SearchKind.Record> record = SearchKind.record(query);
    return record.flatMap(r -> titles.of(List.of(r), locale).stream().findFirst()).orElse(null);
  }

  /** A page that is not the first one is told to be guessed: the full list would find nothing by the text. */
  private void add(List<HitGroup> groups, SearchKind kind, Page<Hit> found, String query, Locale locale) {
    if (!found.items().isEmpty()) {
      groups.add(new HitGroup(kind.code(), Texts.get(locale, kind.labelKey()), found.total(), found.page() > 0 ? null : paths.list(kind, query), found.items()));
    }
  }
}
