package id.canting.registry.api;

import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessRow;
import id.canting.registry.BusinessService;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import java.util.List;

/** Businesses as a file under the headers of imports: what leaves here can come back. */
final class BusinessListing {
  private static final int PORTION = 500;
  private static final List<Column<BusinessRecord>> COLUMNS = List.of(
      Column.of("business_id", BusinessRecord::code),
      Column.of("business_name", BusinessRecord::name),
      Column.personal("owner_name", b -> b.owner().name()),
      Column.personal("nik", b -> b.owner().nik()),
      Column.personal("birth_date", b -> b.owner().birthDate()),
      Column.of("sex", b -> b.owner().sex()),
      Column.personal("phone", b -> b.owner().phone()),
      Column.personal("email", b -> b.owner().email()),
      Column.personal("address", b -> b.owner().address()),
      Column.personal("nib", BusinessRecord::nib),
      Column.of("sentra_code", BusinessRecord::sentra),
      Column.of("village_code", BusinessRecord::village),
      Column.of("kecamatan", BusinessRecord::subDistrict),
      Column.of("scale", b -> b.scale().declared()),
      Column.of("batik_type", BusinessRecord::batikType),
      Column.of("start_year", BusinessRecord::startYear),
      Column.of("workers", BusinessRecord::workers),
      Column.personal("annual_sales_rp", BusinessRecord::annualSales),
      Column.personal("capital_rp", BusinessRecord::capital),
      Column.of("raw_material_source", BusinessRecord::rawMaterialSource),
      Column.of("dye", BusinessRecord::dye),
      Column.of("market_reach", BusinessRecord::marketReach),
      Column.of("status", BusinessRecord::status),
      Column.of("products", BusinessRecord::products),
      Column.of("capacity_pieces_month", BusinessRecord::capacityPiecesMonth),
      Column.of("kbli", BusinessRecord::kbliCode),
      Column.personal("lat", BusinessRecord::lat),
      Column.personal("lng", BusinessRecord::lng),
      Column.personal("note", BusinessRecord::note));

  private BusinessListing() {}

  /** All businesses of the filter in the order of their codes. */
  static Listing all(BusinessService businesses, BusinessFilter filter, boolean persons) {
    return Listing.of("businesses", COLUMNS, persons, Listing.portions(businesses.export(filter, null, PORTION), PORTION, last -> businesses.export(filter, last.code(), PORTION)));
  }

  /** The businesses of one page of the list, in its order; at most 200. */
  static Listing page(BusinessService businesses, List<BusinessRow> rows, boolean persons) {
    List<BusinessRecord> records = businesses.records(rows.stream().map(BusinessRow::code).toList());
    return Listing.of("businesses", COLUMNS, persons, records::forEach);
  }
}
