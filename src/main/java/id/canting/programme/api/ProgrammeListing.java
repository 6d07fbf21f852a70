package id.canting.programme.api;

import id.canting.programme.ProgrammeFilter;
import id.canting.programme.ProgrammeRecord;
import id.canting.programme.ProgrammeService;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.util.List;

/** Programmes as a file. */
final class ProgrammeListing {
  private static final int PORTION = 500;
  private static final List<Column<ProgrammeRecord>> COLUMNS = List.of(
      Column.of("programme", ProgrammeRecord::code),
      Column.of("name", ProgrammeRecord::name),
      Column.of("purpose", ProgrammeRecord::purpose),
      Column.of("level", ProgrammeRecord::level),
      Column.of("kind", ProgrammeRecord::kind),
      Column.of("constraints", p -> String.join(",", p.constraints())),
      Column.of("agency", ProgrammeRecord::agency),
      Column.of("partners", ProgrammeRecord::partners),
      Column.of("from", ProgrammeRecord::from),
      Column.of("to", ProgrammeRecord::to),
      Column.of("target_group", ProgrammeRecord::targetGroup),
      Column.of("funding", p -> String.join(",", p.funding())),
      Column.of("planned_rp", ProgrammeRecord::planned),
      Column.of("realised_rp", ProgrammeRecord::realised),
      Column.of("status", ProgrammeRecord::status),
      Column.of("activities", ProgrammeRecord::activities),
      Column.of("businesses", ProgrammeRecord::businesses),
      Column.of("participants", ProgrammeRecord::participants));

  private ProgrammeListing() {}

  static Listing of(List<ProgrammeRecord> page) {
    return Listing.of("programmes", COLUMNS, true, page::forEach);
  }

  /** All programmes of the filter in the order of their codes. */
  static Listing all(ProgrammeService programmes, ProgrammeFilter filter) {
    return Listing.of("programmes", COLUMNS, true, Listing.portions(programmes.export(filter, null, PORTION), PORTION, last -> programmes.export(filter, last.code(), PORTION)));
  }
}
