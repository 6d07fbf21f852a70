package id.canting.registry.api;

import id.canting.audit.Change;
import id.canting.registry.SentraDetails;
import id.canting.registry.SentraRecord;
import id.canting.registry.SentraService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
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

  @Inject SentraService sentras;

  @GET
  public Page<SentraRecord> list(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    return PageRequest.of(page, size, sort, 20, "number", ORDERS.keySet()).of(sentras.list(), ORDERS);
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
