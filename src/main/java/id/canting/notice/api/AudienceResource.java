package id.canting.notice.api;

import id.canting.notice.Audience;
import id.canting.notice.NoticeService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.api.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** Which businesses an audience would reach, asked while it is being chosen. */
@Path("audiences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AudienceResource {
  @Inject NoticeService notices;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Page<Audience.Reached> reach(@Context UriInfo address, Audience audience) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    return notices.reach(Values.body(audience), PageRequest.of(asked.getFirst("page"), asked.getFirst("size"), null, 20, "code", Set.of("code")));
  }
}
