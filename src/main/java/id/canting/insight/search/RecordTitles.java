package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What records are called now, for who may see them. */
@ApplicationScoped
class RecordTitles {
  @Inject CurrentUser user;
  @Inject RecordTitleQueries queries;
  @Inject RecordPaths paths;
  @Inject Clock clock;

  /** In their order; those that are gone or outside the user's scope are left out. One statement for each kind among them. */
  List<Hit> of(List<SearchKind.Record> records, Locale locale) {
    Map<SearchKind, Set<String>> codes = new LinkedHashMap<>();
    records.stream().filter(r -> isOpen(r.kind())).forEach(r -> codes.computeIfAbsent(r.kind(), kind -> new LinkedHashSet<>()).add(r.code()));
    DataScope scope = user.scope();
    Map<SearchKind.Record, Hit> found = new HashMap<>();
    codes.forEach((kind, these) -> queries.titles(kind, these, scope, user.may(Permission.NOTICE_DRAFT_READ), clock.instant()).forEach(row -> {
      String detail = RegisterSearch.joined(row.code().equals(row.title()) || kind == SearchKind.VISIT ? null : row.code(), WorkSearch.day(row.day(), locale), row.beside());
      found.put(new SearchKind.Record(kind, row.code()), new Hit(kind.code(), row.code(), row.title(), detail, paths.of(kind, row.code())));
    }));
    List<Hit> hits = new ArrayList<>(records.stream().map(found::get).filter(Objects::nonNull).toList());
    return List.copyOf(hits);
  }

  boolean isOpen(SearchKind kind) {
    return switch (kind) {
      case BUSINESS -> user.may(Permission.BUSINESS_READ);
      case CRAFTSPERSON -> user.may(Permission.CRAFTSPERSON_READ);
      case PROGRAMME, ACTIVITY -> user.may(Permission.PROGRAMME_READ);
      case VISIT -> user.may(Permission.VISIT_READ);
      case NOTICE, SENTRA -> true;
      default -> false;
    };
  }
}
