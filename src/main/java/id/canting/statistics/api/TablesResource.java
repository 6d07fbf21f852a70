package id.canting.statistics.api;

import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.statistics.SampleTable;
import id.canting.statistics.SentraTable;
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
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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

  @GET
  @Path("1")
  public Response sample(@QueryParam("period") String period) {
    SampleTable table = tables.sample(period);
    return Listing.answer(headers, () -> table, () -> listing(table));
  }

  @GET
  @Path("2")
  public Response sentras(@QueryParam("year") String year) {
    SentraTable table = tables.sentras(TableYear.of(year));
    return Listing.answer(headers, () -> table, () -> Listing.of("table-2", SENTRA_COLUMNS, true, table.rows()::forEach));
  }

  private static Listing listing(SampleTable table) {
    List<Column<SampleTable.Row>> columns = new ArrayList<>(List.of(Column.of("kecamatan", SampleTable.Row::key)));
    for (String group : table.base().keySet()) {
      columns.add(Column.of(group + "_n", r -> r.figure(group).n()));
      columns.add(Column.of(group + "_percent", r -> r.figure(group).percent()));
    }
    return Listing.of("table-1", columns, true, table.lines()::forEach);
  }
}
