package id.canting.supervision.api;

import id.canting.shared.api.Revision;
import id.canting.shared.api.Values;
import id.canting.supervision.planning.PlannerChange;
import id.canting.supervision.planning.PlannerDetails;
import id.canting.supervision.planning.PlannerService;
import id.canting.supervision.planning.PlannerSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How much each part counts when visits are proposed. */
@Path("planner-weights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlannerWeightsResource {
  @Inject PlannerService planner;

  @GET
  public Response get() {
    return answer(planner.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PlannerDetails details) {
    return answer(planner.change(Revision.asked(ifMatch), Values.body(details)));
  }

  @GET
  @Path("history")
  public List<PlannerChange> history() {
    return planner.changes();
  }

  private static Response answer(PlannerSettings settings) {
    return Response.ok(settings).tag(Revision.tag(settings.revision())).build();
  }
}
