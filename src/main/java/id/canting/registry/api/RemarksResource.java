package id.canting.registry.api;

import id.canting.registry.freshness.FreshnessService;
import id.canting.registry.freshness.ProfileAnswer;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** What owners found wrong in their profiles and the office has still to see to. */
@Path("remarks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemarksResource {
  @Inject FreshnessService freshness;

  /** The oldest first. */
  @GET
  public Page<ProfileAnswer> list(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    return freshness.waiting(PageRequest.of(page, size, sort, 20, "at", Set.of("at")));
  }

  @POST
  @Path("{id}/settle")
  public ProfileAnswer settle(@PathParam("id") long id) {
    return freshness.settle(id);
  }
}
