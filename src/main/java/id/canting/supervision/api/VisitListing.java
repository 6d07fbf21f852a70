package id.canting.supervision.api;

import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.supervision.VisitFilter;
import id.canting.supervision.VisitRow;
import id.canting.supervision.VisitService;
import java.util.List;

/** Visits as a file. */
final class VisitListing {
  private static final int PORTION = 500;
  private static final List<Column<VisitRow>> COLUMNS = List.of(
      Column.of("visit", VisitRow::uuid),
      Column.of("visit_date", VisitRow::date),
      Column.of("business_id", VisitRow::business),
      Column.of("business_name", VisitRow::businessName),
      Column.of("sentra_code", VisitRow::sentra),
      Column.of("sentra", VisitRow::sentraName),
      Column.of("kecamatan", VisitRow::subDistrict),
      Column.of("scale", VisitRow::scale),
      Column.of("purpose", VisitRow::purpose),
      Column.of("status", VisitRow::status),
      Column.of("edition", VisitRow::edition),
      Column.of("officers", row -> String.join(", ", row.officers())),
      Column.of("findings", VisitRow::findings),
      Column.of("worst_severity", VisitRow::severity),
      Column.of("open_follow_ups", VisitRow::openFollowUps));

  private VisitListing() {}

  static Listing of(List<VisitRow> page) {
    return Listing.of("visits", COLUMNS, true, page::forEach);
  }

  /** All visits of the filter in the order in which they came. */
  static Listing all(VisitService visits, VisitFilter filter) {
    return Listing.of("visits", COLUMNS, true, Listing.portions(visits.export(filter, 0, PORTION), PORTION, last -> visits.export(filter, last.number(), PORTION)));
  }
}
