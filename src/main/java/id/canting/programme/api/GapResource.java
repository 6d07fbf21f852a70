package id.canting.programme.api;

import id.canting.programme.gap.GapBusiness;
import id.canting.programme.gap.GapFilter;
import id.canting.programme.gap.GapService;
import id.canting.programme.gap.GapTable;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Businesses whose main constraint nothing was done about. */
@Path("gap")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {
  private static final List<Column<GapBusiness>> COLUMNS = List.of(
      Column.of("business_id", GapBusiness::code), Column.of("business_name", GapBusiness::name), Column.of("sentra_code", GapBusiness::sentra), Column.of("scale", GapBusiness::scale),
      Column.of("main_constraint", GapBusiness::constraint), Column.of("last_served", GapBusiness::lastServed));

  @Inject GapService gap;
  @Context UriInfo address;

  @GET
  public GapTable table() {
    return gap.table(filter());
  }

  /** The businesses behind the figures; as csv or workbook all of them, unless a page is asked for. */
  @GET
  @Path("businesses")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response businesses(@Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    GapFilter filter = filter();
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "code", GapService.SORTABLE);
    return Listing.answer(headers, () -> gap.businesses(filter, request), () -> Listing.of("gap", COLUMNS, true, asked.containsKey("page")
        ? gap.businesses(filter, request).items()::forEach
        : Listing.pages(page -> gap.businesses(filter, new PageRequest(page, PageRequest.MAX_SIZE, request.sort())).items())));
  }

  private GapFilter filter() {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return GapFilter.of(asked.getFirst("days"), Values.of(asked, "constraint"), Values.of(asked, "sentra"));
  }
}
