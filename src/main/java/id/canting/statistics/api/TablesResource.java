package id.canting.statistics.api;

import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import id.canting.statistics.SentraTable;
import id.canting.statistics.StudyTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import id.canting.statistics.TableYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The tables of the study. */
@Path("tables")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
public class TablesResource {
  private static final List<Column<SentraTable.Row>> SENTRA_COLUMNS = List.of(
      Column.of("no", SentraTable.Row::no),
      Column.of("sentra_code", SentraTable.Row::sentra),
      Column.of("sentra_product", SentraTable.Row::product),
      Column.of("village", r -> String.join(" | ", r.villages())),
      Column.of("village_code", r -> String.join(" | ", r.villageCodes())),
      Column.of("kecamatan", SentraTable.Row::subDistrict),
      Column.of("kecamatan_printed", SentraTable.Row::subDistrictPrinted),
      Column.of("craftspeople", SentraTable.Row::craftspeople),
      Column.of("declared", SentraTable.Row::declared),
      Column.of("coverage", SentraTable.Row::coverage));

  @Inject TableService tables;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  @GET
  @Path("1")
  public Response sample(@QueryParam("period") String period) {
    StudyTable table = tables.sample(period, filter());
    return Listing.answer(headers, () -> table, () -> TableListing.places(table));
  }

  @GET
  @Path("2")
  public Response sentras(@QueryParam("year") String year) {
    SentraTable table = tables.sentras(TableYear.of(year));
    return Listing.answer(headers, () -> table, () -> Listing.of("table-2", SENTRA_COLUMNS, true, table.rows()::forEach));
  }

  @GET
  @Path("3")
  public Response characteristics(@QueryParam("period") String period) {
    StudyTable table = tables.characteristics(period, filter());
    return Listing.answer(headers, () -> table, () -> TableListing.variables(table));
  }

  @GET
  @Path("4")
  public Response profile(@QueryParam("period") String period) {
    StudyTable table = tables.profile(period, filter());
    return Listing.answer(headers, () -> table, () -> TableListing.variables(table));
  }

  private TableFilter filter() {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return new TableFilter(Values.of(asked, "sentra"), Values.of(asked, "subDistrict"), Values.of(asked, "scale"), Values.of(asked, "batikType"), Values.of(asked, "sex"));
  }
}
