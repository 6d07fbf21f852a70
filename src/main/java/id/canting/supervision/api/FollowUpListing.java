package id.canting.supervision.api;

import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.supervision.followup.FollowUpFilter;
import id.canting.supervision.followup.FollowUpRow;
import id.canting.supervision.followup.FollowUpService;
import java.util.List;

/** Follow-ups as a file. */
final class FollowUpListing {
  private static final List<Column<FollowUpRow>> COLUMNS = List.of(
      Column.of("follow_up", FollowUpRow::id),
      Column.of("business_id", FollowUpRow::business),
      Column.of("business_name", FollowUpRow::name),
      Column.of("sentra_code", FollowUpRow::sentra),
      Column.of("sentra", FollowUpRow::sentraName),
      Column.of("kecamatan", FollowUpRow::subDistrict),
      Column.of("visit", FollowUpRow::visit),
      Column.of("visit_date", FollowUpRow::visitDay),
      Column.of("task", FollowUpRow::task),
      Column.of("owner", FollowUpRow::owner),
      Column.of("person", FollowUpRow::person),
      Column.of("due", FollowUpRow::due),
      Column.of("status", FollowUpRow::status),
      Column.of("days_late", FollowUpRow::daysLate),
      Column.of("escalated_at", FollowUpRow::escalatedAt),
      Column.of("evidence", FollowUpRow::evidence),
      Column.of("done_at", FollowUpRow::doneAt),
      Column.of("done_by", FollowUpRow::doneBy),
      Column.of("confirmed_at", FollowUpRow::confirmedAt),
      Column.of("confirmed_by", FollowUpRow::confirmedBy),
      Column.of("remark", FollowUpRow::remark));

  private FollowUpListing() {}

  static Listing of(List<FollowUpRow> page) {
    return Listing.of("follow-ups", COLUMNS, true, page::forEach);
  }

  /** All of the filter in the order of the screen. */
  static Listing all(FollowUpService followUps, FollowUpFilter filter, List<PageRequest.Sort> sort) {
    return Listing.of("follow-ups", COLUMNS, true, Listing.pages(page -> followUps.list(filter, new PageRequest(page, PageRequest.MAX_SIZE, sort)).items()));
  }
}
