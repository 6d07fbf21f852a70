package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The records that the user opened last: only kinds and codes are kept, names are looked up for who may see them now. */
@ApplicationScoped
public class RecentService {
  static final int KEPT = 20;

  @Inject CurrentUser user;
  @Inject RecentRepository recents;
  @Inject RecordTitles titles;
  @Inject Clock clock;

  /** Remembers it as the last one. @param code as the record's address says it; what is none is left out */
  @Permitted(Permission.SEARCH)
  @Transactional
  public void opened(String code) {
    SearchKind.record(code).ifPresent(record -> {
      if (recents.put(user.username(), record, clock.instant())) {
        recents.keepLast(user.username(), KEPT);
      }
    });
  }

  /** The one opened last at the beginning. @param most up to 20 */
  @Permitted(Permission.SEARCH)
  @Transactional
  public List<Hit> list(int most, Locale locale) {
    return titles.of(recents.of(user.username(), Math.max(1, Math.min(KEPT, most))), locale);
  }

  @Permitted(Permission.SEARCH)
  @Transactional
  public void clear() {
    recents.forget(user.username());
  }
}
