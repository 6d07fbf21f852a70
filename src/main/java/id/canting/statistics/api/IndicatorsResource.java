package id.canting.statistics.api;

import id.canting.shared.PageRequest;
import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.statistics.indicator.IndicatorDetails;
import id.canting.statistics.indicator.IndicatorFields;
import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.IndicatorSeries.Item;
import id.canting.statistics.indicator.IndicatorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The indicators. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
  private static final Map<String, Comparator<IndicatorRecord>> ORDERS = Map.of("catalogue", (one, other) -> 0, "code", Comparator.comparing(IndicatorRecord::code));

  private static final List<Column<IndicatorRecord>> COLUMNS = List.of(
      Column.of("code", IndicatorRecord::code),
      Column.of("name_id", i -> i.name().id()),
      Column.of("name_en", i -> i.name().en()),
      Column.of("unit", IndicatorRecord::unit),
      Column.of("direction", IndicatorRecord::direction),
      Column.of("owner", IndicatorRecord::owner),
      Column.of("version", IndicatorRecord::version));
  private static final List<Column<Item>> SERIES_COLUMNS = List.of(
      Column.of("period", Item::period),
      Column.of("area", Item::area),
      Column.of("numerator", Item::numerator),
      Column.of("denominator", Item::denominator),
      Column.of("value", Item::value),
      Column.of("target", Item::target),
      Column.of("version", Item::version),
      Column.of("kept", Item::kept));

  @Inject IndicatorService indicators;

  /** A page of the catalogue; as csv or workbook all of it, unless a page is asked for. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "catalogue", ORDERS.keySet());
    List<IndicatorRecord> all = indicators.list();
    return Listing.answer(headers, () -> request.of(all, ORDERS),
        () -> Listing.of("indicators", COLUMNS, true, (asked.containsKey("page") ? request.of(all, ORDERS).items() : request.sorted(all, ORDERS))::forEach));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@Context UriInfo address, IndicatorDetails details) {
    IndicatorRecord added = indicators.add(Values.body(details));
    return Response.created(address.getAbsolutePathBuilder().path(added.code()).build()).entity(added).tag(Revision.tag(added.revision())).build();
  }

  /** What definitions may name. */
  @GET
  @Path("fields")
  public IndicatorFields fields() {
    return indicators.fields();
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answer(indicators.get(code));
  }

  /** A changed definition is the next version; changed targets are not. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, IndicatorDetails details) {
    return answer(indicators.change(code, Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("{code}/series")
  @Produces({MediaType.APPLICATION_JSON, Listing.CSV + ";qs=0.5", Listing.XLSX + ";qs=0.5"})
  public Response series(@PathParam("code") String code, @QueryParam("by") String by, @QueryParam("from") String from, @QueryParam("to") String to, @Context HttpHeaders headers) {
    IndicatorSeries series = indicators.series(code, by, from, to);
    return Listing.answer(headers, () -> series, () -> Listing.of(series.code(), SERIES_COLUMNS, true, series.items()::forEach));
  }

  /** The permanent address of a kept value. */
  @GET
  @Path("{code}/kept/{kept}")
  public IndicatorSeries.Kept kept(@PathParam("code") String code, @PathParam("kept") long id, @QueryParam("by") String by) {
    return indicators.kept(code, id, by);
  }

  private static Response answer(IndicatorRecord indicator) {
    return Response.ok(indicator).tag(Revision.tag(indicator.revision())).build();
  }
}
