package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.notice.NoticeFilter;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.programme.activity.ActivityFilter;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.shared.Page;
import id.canting.shared.Texts;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRow;
import id.canting.supervision.VisitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices, programmes, activities and visits, by their own services. */
@ApplicationScoped
class WorkSearch {
  @Inject CurrentUser user;
  @Inject NoticeService notices;
  @Inject ProgrammeService programmes;
  @Inject ActivityService activities;
  @Inject VisitService visits;
  @Inject RecordPaths paths;

  Page<Hit> notices(Asked asked, Locale locale) {
    Page<NoticeRecord> page = asked.forgiving((query, request) -> notices.list(new NoticeFilter(query, Set.of(), Set.of(), Set.of()), request), "-publishAt", NoticeRecord::title, false);
    return asked.hits(page, n -> new Hit(SearchKind.NOTICE.code(), n.code(), n.title(),
        RegisterSearch.joined(n.code(), Texts.get(locale, "notice.NoticeState." + n.status()), day(n.closes(), locale)), paths.of(SearchKind.NOTICE, n.code())));
  }

  Page<Hit> programmes(Asked asked, Locale locale) {
    Page<ProgrammeRecord> page = asked.forgiving((query, request) -> programmes.list(new ProgrammeFilter(query, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()), request), "-from", ProgrammeRecord::name, false);
    return asked.hits(page, p -> new Hit(SearchKind.PROGRAMME.code(), p.code(), p.name(), RegisterSearch.joined(p.code(), day(p.from(), locale)), paths.of(SearchKind.PROGRAMME, p.code())));
  }

  Page<Hit> activities(Asked asked, Locale locale) {
    Page<ActivityRecord> page = asked.forgiving(
        (query, request) -> activities.list(new ActivityFilter(query, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null), request), "-from", ActivityRecord::name, false);
    return asked.hits(page, a -> new Hit(SearchKind.ACTIVITY.code(), a.code(), a.name(), RegisterSearch.joined(a.code(), day(a.from(), locale), a.programmeName()), paths.of(SearchKind.ACTIVITY, a.code())));
  }

  Page<Hit> visits(Asked asked, Locale locale) {
    VisitFilter filter = new VisitFilter(asked.query(), Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    Page<VisitRow> page = visits.list(filter, asked.request("-date"));
    return asked.hits(page, v -> new Hit(SearchKind.VISIT.code(), v.uuid(), v.businessName(),
        RegisterSearch.joined(day(v.date(), locale), Texts.get(locale, "supervision.VisitPurpose." + v.purpose()), v.business()), paths.of(SearchKind.VISIT, v.uuid())));
  }

  static @Nullable String day(@Nullable LocalDate day, Locale locale) {
    return day == null ? null : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
  }
}
