package id.canting.notice.api;

import id.canting.notice.NoticeFilter;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.shared.ClockProducer;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.time.LocalDate;
import java.util.List;

/** Notices as a file. */
final class NoticeListing {
  private static final List<Column<NoticeRecord>> COLUMNS = List.of(
      Column.of("notice", NoticeRecord::code),
      Column.of("title", NoticeRecord::title),
      Column.of("text", NoticeRecord::text),
      Column.of("kind", NoticeRecord::kind),
      Column.of("status", NoticeRecord::status),
      Column.of("programme", NoticeRecord::programme),
      Column.of("activity", NoticeRecord::activity),
      Column.of("published", n -> n.publishAt() == null ? null : LocalDate.ofInstant(n.publishAt(), ClockProducer.JAKARTA)),
      Column.of("closes", NoticeRecord::closes),
      Column.of("first_day", NoticeRecord::firstDay),
      Column.of("last_day", NoticeRecord::lastDay),
      Column.of("place", NoticeRecord::place),
      Column.of("places", NoticeRecord::places),
      Column.of("taken", NoticeRecord::taken),
      Column.of("allocation", NoticeRecord::allocation),
      Column.of("applications", NoticeRecord::applications),
      Column.of("reads", NoticeRecord::reads),
      Column.of("shares", NoticeRecord::shares),
      Column.of("url", NoticeRecord::url));

  private NoticeListing() {}

  static Listing of(List<NoticeRecord> page, String base) {
    return Listing.of("notices", COLUMNS, true, sink -> page.forEach(n -> sink.accept(n.at(base))));
  }

  /** All notices of the filter in the order asked for. */
  static Listing all(NoticeService notices, NoticeFilter filter, PageRequest order, String base) {
    return Listing.of("notices", COLUMNS, true,
        Listing.pages(page -> notices.list(filter, new PageRequest(page, PageRequest.MAX_SIZE, order.sort())).items().stream().map(n -> n.at(base)).toList()));
  }
}
