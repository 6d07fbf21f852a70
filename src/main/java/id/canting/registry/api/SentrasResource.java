package id.canting.registry.api;

import id.canting.audit.Change;
import id.canting.registry.SentraDetails;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The sentra. */
@Path("sentras")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SentrasResource {
  private static final Map<String, Comparator<SentraRecord>> ORDERS = Map.of(
      "number", Comparator.comparing(SentraRecord::number),
      "code", Comparator.comparing(SentraRecord::code),
      "name", Comparator.comparing(SentraRecord::name),
      "product", Comparator.comparing(SentraRecord::product),
      "registeredBusinesses", Comparator.comparing(SentraRecord::registeredBusinesses),
      "registeredCraftspeople", Comparator.comparing(SentraRecord::registeredCraftspeople));

  private static final List<Column<SentraRecord>> COLUMNS = List.of(
      Column.of("sentra_code", SentraRecord::code),
      Column.of("no", SentraRecord::number),
      Column.of("name", SentraRecord::name),
      Column.of("product", SentraRecord::product),
      Column.of("village_code", s -> String.join(" | ", s.villages())),
      Column.of("village", s -> String.join(" | ", s.villageNames())),
      Column.of("kecamatan", SentraRecord::subDistrict),
      Column.of("kecamatan_printed", SentraRecord::subDistrictPrinted),
      Column.of("declared_year", SentraRecord::declaredYear),
      Column.of("declared_craftspeople", SentraRecord::declaredCraftspeople),
      Column.of("registered_craftspeople", SentraRecord::registeredCraftspeople),
      Column.of("coverage", SentraRecord::coverage),
      Column.of("registered_businesses", SentraRecord::registeredBusinesses));

  @Inject SentraService sentras;

  /** A page of the list; as csv or workbook the whole list, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(
      @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort, @Context HttpHeaders headers) {
    PageRequest request = PageRequest.of(page, size, sort, 20, "number", ORDERS.keySet());
    List<SentraRecord> all = sentras.list();
    return Listing.answer(headers, () -> request.of(all, ORDERS),
        () -> Listing.of("sentras", COLUMNS, true, (page == null ? request.sorted(all, ORDERS) : request.of(all, ORDERS).items())::forEach));
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(sentras.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SentraDetails details) {
    return answer(sentras.change(code, Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("{code}/history")
  public List<Change> history(@PathParam("code") String code) {
    return sentras.history(code);
  }

  private static Response answer(SentraRecord sentra) {
    return Response.ok(sentra).tag(Revision.tag(sentra.revision())).build();
  }
}
