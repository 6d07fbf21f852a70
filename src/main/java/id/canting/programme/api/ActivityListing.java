package id.canting.programme.api;

import id.canting.programme.activity.ActivityFilter;
import id.canting.programme.activity.ActivityRecord;
import id.canting.programme.activity.ActivityService;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.util.List;

/** Activities as a file. */
final class ActivityListing {
  private static final int PORTION = 500;
  private static final List<Column<ActivityRecord>> COLUMNS = List.of(
      Column.of("activity", ActivityRecord::code),
      Column.of("programme", ActivityRecord::programme),
      Column.of("kind", ActivityRecord::kind),
      Column.of("name", ActivityRecord::name),
      Column.of("from", ActivityRecord::from),
      Column.of("to", ActivityRecord::to),
      Column.of("village_code", ActivityRecord::village),
      Column.of("village", ActivityRecord::villageName),
      Column.of("kecamatan", ActivityRecord::subDistrict),
      Column.of("place", ActivityRecord::place),
      Column.of("lat", ActivityRecord::lat),
      Column.of("lng", ActivityRecord::lng),
      Column.of("facilitators", ActivityRecord::facilitators),
      Column.of("materials", ActivityRecord::materials),
      Column.of("places", ActivityRecord::places),
      Column.of("planned_rp", ActivityRecord::planned),
      Column.of("cost_rp", ActivityRecord::cost),
      Column.of("status", ActivityRecord::status),
      Column.of("businesses", ActivityRecord::businesses),
      Column.of("participants", ActivityRecord::participants));

  private ActivityListing() {}

  static Listing of(List<ActivityRecord> page) {
    return Listing.of("activities", COLUMNS, true, page::forEach);
  }

  /** All activities of the filter in the order of their codes. */
  static Listing all(ActivityService activities, ActivityFilter filter) {
    return Listing.of("activities", COLUMNS, true, Listing.portions(activities.export(filter, null, PORTION), PORTION, last -> activities.export(filter, last.code(), PORTION)));
  }
}
