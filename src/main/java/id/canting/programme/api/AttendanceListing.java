package id.canting.programme.api;

import id.canting.programme.attendance.AttendanceRecord;
import id.canting.programme.attendance.AttendanceRecord.Person;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.util.List;

/** Attendance as a file under the headers of its import: what leaves here can come back. */
final class AttendanceListing {
  private AttendanceListing() {}

  /** @param persons whether the caller may see persons */
  static Listing of(AttendanceRecord attendance, boolean persons) {
    List<Column<Person>> columns = List.of(
        Column.of("activity", p -> attendance.activity()),
        Column.of("business_id", Person::business),
        Column.of("business_name", Person::businessName),
        Column.of("craftsman_id", Person::craftsperson),
        Column.personal("name", Person::name),
        Column.of("sex", Person::sex),
        Column.of("sentra_code", Person::sentra),
        Column.of("scale", Person::scale),
        Column.of("score_before", Person::before),
        Column.of("score_after", Person::after),
        Column.personal("certificate", Person::certificate));
    return Listing.of("attendance-" + attendance.activity(), columns, persons, attendance.people()::forEach);
  }
}
