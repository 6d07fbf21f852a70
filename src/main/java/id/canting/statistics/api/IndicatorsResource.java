package id.canting.statistics.api;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.statistics.indicator.IndicatorDetails;
import id.canting.statistics.indicator.IndicatorFields;
import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.IndicatorSeries;
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
import java.util.Map;

/** The indicators. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
  private static final Map<String, Comparator<IndicatorRecord>> ORDERS = Map.of("catalogue", (one, other) -> 0, "code", Comparator.comparing(IndicatorRecord::code));

  @Inject IndicatorService indicators;

  @GET
  public Page<IndicatorRecord> list(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    PageRequest request = PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), asked.getFirst("sort"), 20, "catalogue", ORDERS.keySet());
    return request.of(indicators.list(), ORDERS);
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
  public IndicatorSeries series(@PathParam("code") String code, @QueryParam("by") String by, @QueryParam("from") String from, @QueryParam("to") String to) {
    return indicators.series(code, by, from, to);
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
