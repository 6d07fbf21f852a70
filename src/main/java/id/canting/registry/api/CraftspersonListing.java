package id.canting.registry.api;

import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonRecord;
import id.canting.registry.CraftspersonService;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.util.List;

/** Craftspeople as a file under the headers of imports: what leaves here can come back. */
final class CraftspersonListing {
  private static final int PORTION = 500;
  private static final List<Column<CraftspersonRecord>> COLUMNS = List.of(
      Column.of("craftsman_id", CraftspersonRecord::code),
      Column.personal("name", c -> c.person().name()),
      Column.personal("nik", c -> c.person().nik()),
      Column.personal("birth_date", c -> c.person().birthDate()),
      Column.of("sex", c -> c.person().sex()),
      Column.personal("phone", c -> c.person().phone()),
      Column.personal("email", c -> c.person().email()),
      Column.personal("address", c -> c.person().address()),
      Column.of("sentra_code", CraftspersonRecord::sentra),
      Column.of("village_code", CraftspersonRecord::village),
      Column.of("kecamatan", CraftspersonRecord::subDistrict),
      Column.of("business_id", CraftspersonRecord::business),
      Column.of("main_skill", CraftspersonRecord::mainSkill),
      Column.personal("note", CraftspersonRecord::note));

  private CraftspersonListing() {}

  /** All craftspeople of the filter in the order of their codes. */
  static Listing all(CraftspersonService craftspeople, CraftspersonFilter filter, boolean persons) {
    return Listing.of("craftspeople", COLUMNS, persons, Listing.portions(craftspeople.export(filter, null, PORTION), PORTION, last -> craftspeople.export(filter, last.code(), PORTION)));
  }

  /** The craftspeople of one page of the list, in its order; at most 200. */
  static Listing page(CraftspersonService craftspeople, List<CraftspersonRecord> rows, boolean persons) {
    List<CraftspersonRecord> records = craftspeople.records(rows.stream().map(CraftspersonRecord::code).toList());
    return Listing.of("craftspeople", COLUMNS, persons, records::forEach);
  }
}
